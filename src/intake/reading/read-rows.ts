// The rows of a table, of records as of figures: each understood, read by the layout, and told apart from totals and notes.
import {
  problemAt,
  problemWords,
  type CellOf,
  type ImportProblem,
  type MappedRow,
  type Roadmap,
} from '#definition'
import { BrokenTable, columnLetters } from '#formats'
import {
  compareTotals,
  findTotalWord,
  newSumWatch,
  refusalProblem,
  totalColumns,
  understoodRows,
  type ImportFile,
  type SumWatch,
  type TableLayout,
  type TheirRow,
  type TotalColumns,
} from '../sheets/index.ts'
import { addTo, noteBreak, noteLeftOut, noteMapped, noteReading, type Tally } from './tally.ts'
import type { UnderstoodRow } from '../cells/index.ts'
import { askAboutSum, passedOver, withoutNumber, type Numbering } from './rows-beside.ts'
import { newTotalMemory, rememberRow, settleTotals, type TotalMemory } from './total-rows.ts'

/** A table that is read, and what its rows become. */
export interface ReadTable {
  readonly file: ImportFile
  readonly table: string
  readonly layout: TableLayout
  readonly roadmap: Roadmap
  /** Ids of the fields that make two records the same. Without them no row is known for a total by itself. */
  readonly likeness?: readonly string[]
}

const noProblems: readonly ImportProblem[] = []

/** Cells that cannot be taken as they stand, or have to be asked about. */
export function cellProblems({ line, problems }: UnderstoodRow): readonly ImportProblem[] {
  if (problems === undefined) return noProblems
  return problems.map((one) => ({ kind: one.code, line, column: one.column, ...problemWords(one) }))
}

/**
 * A cell that no heading names. In our own layout it would be lost; in a text file it tells that a delimiter within a
 * text has split it, and that everything behind it stands in the wrong column. Notes beside somebody's sheet are theirs.
 */
export function strayProblems(
  { line, cells, kinds }: TheirRow,
  { headings, mapping }: Pick<TableLayout, 'headings' | 'mapping'>,
): readonly ImportProblem[] {
  if (mapping !== null && kinds !== undefined) return noProblems
  const isNamed = (at: number) => at < headings.length && (mapping !== null || headings[at] !== '')
  const at = cells.findIndex((cell, place) => !isNamed(place) && cell.trim() !== '')
  if (at < 0) return noProblems
  const cell = (cells[at] ?? '').trim().slice(0, 80)
  return [problemAt('cell-stray', { line }, { value: cell, letters: columnLetters(at) })]
}

/** The problem of a row whose combination of cells the mapping does not know. */
export const unknownCombination = (line: number, combination: string): ImportProblem =>
  problemAt('combination-unknown', { line }, { combination })

export interface ReadRow {
  readonly row: UnderstoodRow
  readonly cellOf: CellOf
  readonly read: MappedRow
}

interface RowReader {
  readonly table: ReadTable
  readonly tally: Tally
  readonly memory: TotalMemory
  readonly totals: TotalColumns | undefined
  readonly sums: SumWatch | undefined
  /** Lines of rows that say of themselves that they are totals. */
  readonly found: Set<number>
  readonly numbering: Numbering
}

/** Notes a row that says of itself that it is a total. */
function noteTotalWord({ tally, found, sums }: RowReader, row: UnderstoodRow, value: string): void {
  found.add(row.line)
  noteReading(tally, { ...row, notes: [{ code: 'totals-found', column: '', params: { value } }] }, [])
  sums?.passTotal()
}

/** What becomes of a row. It is counted here; a layout that knows its totals itself knows them better. */
function readRow(reader: RowReader, understood: UnderstoodRow): ReadRow {
  const { table, tally, memory, totals, sums } = reader
  const { layout } = table
  const row = withoutNumber(reader.numbering, layout, understood)
  tally.counts.rows += 1
  noteReading(tally, row, layout.columns)
  const cellOf = layout.cellsOf(row.cells)
  const meant = passedOver(row, layout.headings) ?? layout.read(cellOf)
  rememberRow(memory, row, cellOf, meant)
  noteMapped(tally, row.line, meant)
  const isKnown = meant.kind !== 'taken' || layout.mapping?.totals !== undefined
  const word = isKnown || !totals ? undefined : findTotalWord(row, totals)
  const read: MappedRow = word === undefined ? meant : { kind: 'total' }
  if (word !== undefined) noteTotalWord(reader, row, word)
  if (read.kind === 'total') tally.counts.totals += 1
  if (read.kind === 'left-out') noteLeftOut(tally, read.reason, row.line)
  return { row: read.kind === 'taken' ? askAboutSum(sums, row) : row, cellOf, read }
}

/** Every row with what becomes of it, some at a time; totals and rows left out are counted here. */
export async function* readRows(table: ReadTable, tally: Tally): AsyncGenerator<readonly ReadRow[]> {
  const { layout, likeness = [] } = table
  const memory = newTotalMemory(layout.mapping)
  const totals = totalColumns(layout, likeness)
  const sums = totals && newSumWatch(totals)
  const reader: RowReader = { table, tally, memory, totals, sums, found: new Set(), numbering: { last: -1 } }
  for await (const rows of understoodRows(table)) yield rows.map((row) => readRow(reader, row))
  settleTotals(memory, tally)
  if (!totals || reader.found.size === 0) return
  for (const difference of await compareTotals(table, totals, reader.found)) addTo(tally.totals, difference)
}

/** What is read of a table as it streams by. A table that breaks off ends there, and the tally says so. */
export async function* untilBroken<One>(rows: AsyncIterable<One>, tally: Tally): AsyncGenerator<One> {
  try {
    yield* rows
  } catch (error) {
    if (!(error instanceof BrokenTable)) throw error
    noteBreak(tally, refusalProblem(error.refusal, '', error.line))
  }
}
