// The rows of a table become records as they stream by: grouped by a key wherever they stand, or as they follow each other.
import type { CellOf, ImportProblem, MappedRow, Roadmap } from '#definition'
import { BrokenTable, columnLetters } from '#formats'
import {
  finishRecord,
  growRecord,
  mostRowsOfRecord,
  newGrowingRecord,
  type FileRecord,
  type GrowingRecord,
} from './grow-record.ts'
import { refusalProblem, type ImportFile, type TheirRow } from './open-import-file.ts'
import type { RecordLayout } from './record-layout.ts'
import { noteBreak, noteLeftOut, type Tally } from './tally.ts'
import { newTotalMemory, rememberRow, settleTotals } from './total-rows.ts'

/** A table that is read as records. */
export interface RecordTable {
  readonly file: ImportFile
  readonly table: string
  readonly layout: RecordLayout
  readonly roadmap: Roadmap
}

/** The rows below the heading that hold anything. */
export async function* rowsBelow({
  file,
  table,
  layout,
}: Pick<RecordTable, 'file' | 'table'> & {
  readonly layout: Pick<RecordLayout, 'headingLine'>
}): AsyncGenerator<TheirRow> {
  for await (const row of file.rows(table)) {
    if (row.line > layout.headingLine && row.cells.some((cell) => cell.trim() !== '')) yield row
  }
}

const badCells: Readonly<Record<string, readonly [what: string, why: string, mend: string]>> = {
  formula: [
    'The cell holds a formula.',
    'Its result depends on the program that opens the file, so it is not taken.',
    'Copy the cells and paste them as values.',
  ],
  error: [
    'The cell holds an error of a formula.',
    'It has no value.',
    'Mend the formula, and paste its result as a value.',
  ],
  merged: [
    'The cell is merged with others and holds nothing of its own.',
    'It is not clear whether the value beside it counts here too.',
    'Unmerge the cells and fill in each.',
  ],
}

/** Cells of a workbook that hold no value that could be taken. */
export function cellProblems(
  { line, kinds }: TheirRow,
  layout: Pick<RecordLayout, 'headings'>,
): ImportProblem[] {
  return (kinds ?? []).flatMap((kind, at) => {
    const column = layout.headings[at]
    const [what, why, mend] = badCells[kind] ?? []
    if (!column || what === undefined || why === undefined || mend === undefined) return []
    return [{ kind: `cell-${kind}`, line, column, what, why, mend }]
  })
}

/**
 * A cell that no heading names. In our own layout it would be lost; in a text file it tells that a delimiter within a
 * text has split it, and that everything behind it stands in the wrong column. Notes beside somebody's sheet are theirs.
 */
export function strayProblems(
  { line, cells, kinds }: TheirRow,
  { headings, mapping }: Pick<RecordLayout, 'headings' | 'mapping'>,
): ImportProblem[] {
  if (mapping !== null && kinds !== undefined) return []
  const isStray = (cell: string, at: number) =>
    cell.trim() !== '' && (at >= headings.length || (mapping === null && headings[at] === ''))
  const at = cells.findIndex(isStray)
  if (at < 0) return []
  const cell = (cells[at] ?? '').trim().slice(0, 80)
  return [
    {
      ...{ kind: 'cell-stray', line, column: '' },
      what: `“${cell}” stands in column ${columnLetters(at)}, which has no heading.`,
      why: 'It would be lost. In a text file, a comma or semicolon within a text may have split it.',
      mend: 'Put texts with commas or semicolons into quotation marks, move the cell, or give its column a heading.',
    },
  ]
}

/** The problem of a row whose combination of cells the mapping does not know. */
export const unknownCombination = (line: number, combination: string): ImportProblem => ({
  kind: 'combination-unknown',
  line,
  column: '',
  what: `The mapping does not say what this row means: ${combination}.`,
  why: 'A row that is not understood is not taken.',
  mend: 'Add the combination to the lookups of the mapping: what it sets, that it is a total, or why it is left out.',
})

/** Where the last row of every group stands, so that a record is finished as soon as that row has been read. */
async function lastRows(table: RecordTable, keyOf: (cellOf: CellOf) => string): Promise<Map<string, number>> {
  const last = new Map<string, number>()
  let at = 0
  for await (const row of rowsBelow(table)) {
    at += 1
    last.set(keyOf(table.layout.cellsOf(row.cells)), at)
  }
  return last
}

/** Puts a row where it belongs; gives the problem of a row that belongs nowhere. */
function takeRow(record: GrowingRecord, row: TheirRow, read: MappedRow, layout: RecordLayout): void {
  if (record.isFull) return
  record.problems.push(...cellProblems(row, layout), ...strayProblems(row, layout))
  if (read.kind === 'taken') growRecord(record, row, read.values, layout)
  if (read.kind === 'unknown') {
    if (record.rows.length < mostRowsOfRecord) record.rows.push(row)
    record.problems.push(unknownCombination(row.line, read.combination))
  }
}

const isRecordRow = ({ kind }: MappedRow) => kind === 'taken' || kind === 'unknown'

async function* groupedByKey(
  table: RecordTable,
  rows: AsyncGenerator<ReadRow>,
): AsyncGenerator<GrowingRecord> {
  const { groupBy = [] } = table.layout.mapping ?? {}
  const keyOf = (cellOf: CellOf) => JSON.stringify(groupBy.map(cellOf))
  const last = await lastRows(table, keyOf)
  const open = new Map<string, GrowingRecord>()
  let at = 0
  for await (const { row, cellOf, read } of rows) {
    const key = keyOf(cellOf)
    at += 1
    if (isRecordRow(read)) {
      const record = open.get(key) ?? newGrowingRecord(row.line)
      open.set(key, record)
      takeRow(record, row, read, table.layout)
    }
    const finished = last.get(key) === at ? open.get(key) : undefined
    if (!finished) continue
    open.delete(key)
    yield finished
  }
}

/**
 * In our own layout a row goes on with the record before it where its own cells are empty or the same as there. A row
 * that says nothing of any row below a record is a record of its own.
 */
function isContinued(read: MappedRow, before: GrowingRecord, layout: RecordLayout): boolean {
  if (read.kind !== 'taken') return false
  const saysMore = layout.covered.some(
    ({ child, column }) => child !== undefined && read.values[column] !== undefined,
  )
  const own = layout.covered.filter(({ child }) => child === undefined)
  return (
    saysMore &&
    own.every(({ column, field }) => {
      const value = read.values[column]
      return value === undefined || value === before.own[field]?.value
    })
  )
}

async function* groupedAsTheyStand(
  { layout }: RecordTable,
  rows: AsyncGenerator<ReadRow>,
): AsyncGenerator<GrowingRecord> {
  let growing: GrowingRecord | undefined
  for await (const { row, read } of rows) {
    if (!isRecordRow(read)) continue
    const goesOn = layout.mapping === null && growing !== undefined && isContinued(read, growing, layout)
    if (growing && !goesOn) {
      yield growing
      growing = undefined
    }
    growing ??= newGrowingRecord(row.line)
    takeRow(growing, row, read, layout)
  }
  if (growing) yield growing
}

export interface ReadRow {
  readonly row: TheirRow
  readonly cellOf: CellOf
  readonly read: MappedRow
}

/** Every row with what becomes of it; totals and rows left out are counted here. */
export async function* readRows(table: RecordTable, tally: Tally): AsyncGenerator<ReadRow> {
  const { layout } = table
  const memory = newTotalMemory(layout.mapping)
  for await (const row of rowsBelow(table)) {
    tally.counts.rows += 1
    const cellOf = layout.cellsOf(row.cells)
    const read = layout.read(cellOf)
    rememberRow(memory, row.line, cellOf, read)
    if (read.kind === 'total') tally.counts.totals += 1
    if (read.kind === 'left-out') noteLeftOut(tally, read.reason, row.line)
    yield { row, cellOf, read }
  }
  settleTotals(memory, tally)
}

/** The records of a table as they stream by. A table that breaks off ends there, and the tally says so. */
export async function* readRecords(table: RecordTable, tally: Tally): AsyncGenerator<FileRecord> {
  try {
    const rows = readRows(table, tally)
    const isGrouped = (table.layout.mapping?.groupBy ?? []).length > 0
    const grouped = isGrouped ? groupedByKey(table, rows) : groupedAsTheyStand(table, rows)
    for await (const growing of grouped) yield finishRecord(growing, table.roadmap)
  } catch (error) {
    if (!(error instanceof BrokenTable)) throw error
    noteBreak(tally, refusalProblem(error.refusal, 'the file', error.line))
  }
}
