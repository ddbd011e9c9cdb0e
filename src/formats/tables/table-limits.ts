// How much is taken of one file. Every limit stands here, with what it guards against; beyond it the file is refused.
import { BrokenTable } from './file-refusal.ts'
import type { TableRow } from './table-file.ts'

/** What may differ from place to place. */
export interface TableLimits {
  readonly megabytes: number
  /** Of a workbook, which is a zip archive: its parts after unpacking. */
  readonly unpackedMegabytes: number
  readonly rows: number
  readonly columns: number
  /** Of one table, empty ones between others counted: a short file can name a great many. */
  readonly cells: number
  /** Signs of all cells of one table together: a workbook can repeat a text without writing it again. */
  readonly text: number
  /** For which the reader may be waited for. */
  readonly seconds: number
}

export const usualLimits: TableLimits = {
  megabytes: 200,
  unpackedMegabytes: 1500,
  rows: 1_000_000,
  columns: 1000,
  cells: 100_000_000,
  text: 1_500_000_000,
  seconds: 600,
}

/** What no file needs more of, whatever its settings. */
export const mostOf = {
  /** Signs of one row, of CSV as of a workbook. */
  rowText: 1 << 20,
  /** Signs of one cell; spreadsheet programs keep 32,767. */
  cellText: 100_000,
  /** Elements within each other in a part of a workbook. */
  xmlDepth: 64,
  /** Signs of the name of an element or attribute. */
  xmlName: 256,
  xmlAttributes: 128,
  /** Signs of the value of an attribute. */
  xmlAttribute: 65_536,
  /** Bytes between two tags. */
  xmlBetweenTags: 1_000_000,
  zipParts: 5000,
  /** Signs of the name of a part. */
  zipName: 1000,
  sheets: 1000,
  /** Signs of the name of a sheet; spreadsheet programs keep 31. */
  sheetName: 255,
  /** Cell styles; spreadsheet programs keep 65,490. */
  styles: 65_536,
  numberFormats: 10_000,
  sharedTexts: 4_000_000,
  sharedTextBytes: 150_000_000,
  mergedAreas: 20_000,
  /** The last row and column that a sheet has. */
  sheetRows: 1_048_576,
  sheetColumns: 16_384,
  /** Signs of one object of JSON. */
  jsonObject: 16_000_000,
  /** Brackets within each other. */
  jsonDepth: 100,
  /** Answers in one object of JSON, those of its parts counted; and its values, each of which takes memory of its own. */
  jsonKeys: 100_000,
  jsonValues: 500_000,
  /** Signs of the name of a column that is made of the keys of JSON. */
  jsonColumn: 1000,
} as const

/** Stops a table that has more rows than are taken. */
export function checkRowLimit(rows: number, limits: TableLimits, line: number): void {
  if (rows <= limits.rows) return
  throw new BrokenTable({ code: 'file-too-many-rows', params: { limit: limits.rows } }, line)
}

/** Stops a table that has more columns than are taken. */
export function checkColumnLimit(columns: number, limits: TableLimits, line: number): void {
  if (columns <= limits.columns) return
  throw new BrokenTable({ code: 'file-too-many-columns', params: { limit: limits.columns } }, line)
}

function textOf({ cells }: TableRow): number {
  let signs = 0
  for (const cell of cells) signs += cell.length
  return signs
}

/** Does something with each of them, up to the first at which that fails; gives why it does. */
export function firstFault<One>(all: readonly One[], work: (one: One) => void): Error | undefined {
  try {
    for (const one of all) work(one)
    return undefined
  } catch (error) {
    return error instanceof Error ? error : new Error('A row could not be read.', { cause: error })
  }
}

/** The rows as they stream by, up to the one at which the check throws: those before it are given first. */
export async function* checkedRows(
  batches: AsyncIterable<readonly TableRow[]>,
  check: (row: TableRow) => void,
): AsyncGenerator<readonly TableRow[]> {
  for await (const rows of batches) {
    let good = 0
    const fault = firstFault(rows, (row) => {
      check(row)
      good += 1
    })
    if (good > 0) yield fault ? rows.slice(0, good) : rows
    if (fault) throw fault
  }
}

/**
 * The rows, as long as they stay within the limits of a row and of a table.
 *
 * @throws BrokenTable where they do not
 */
export function withinLimits(
  batches: AsyncIterable<readonly TableRow[]>,
  limits: TableLimits,
): AsyncGenerator<readonly TableRow[]> {
  let cells = 0
  let text = 0
  return checkedRows(batches, (row) => {
    const own = textOf(row)
    cells += row.cells.length
    text += own
    if (own > mostOf.rowText) throw new BrokenTable({ code: 'file-long-row', params: {} }, row.line)
    if (cells > limits.cells) {
      throw new BrokenTable({ code: 'file-too-many-cells', params: { limit: limits.cells } }, row.line)
    }
    if (text > limits.text) {
      const params = { limit: limits.text / 1e6 }
      throw new BrokenTable({ code: 'file-too-much-text', params }, row.line)
    }
  })
}
