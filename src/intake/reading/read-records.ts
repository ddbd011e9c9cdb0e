// The rows of a table become records as they stream by: grouped by a key wherever they stand, or as they follow each other.
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
  finishRecord,
  growRecord,
  mostRowsOfRecord,
  newGrowingRecord,
  newSumWatch,
  refusalProblem,
  totalColumns,
  understoodRows,
  type FileRecord,
  type GrowingRecord,
  type ImportFile,
  type RecordLayout,
  type SumWatch,
  type TableOfCells,
  type TheirRow,
  type TotalColumns,
} from '../sheets/index.ts'
import { addTo, noteBreak, noteDouble, noteLeftOut, noteMapped, noteReading, type Tally } from './tally.ts'
import type { UnderstoodRow } from '../cells/index.ts'
import { askAboutSum, passedOver, withoutNumber, type Numbering } from './rows-beside.ts'
import { newTotalMemory, rememberRow, settleTotals, type TotalMemory } from './total-rows.ts'

/** A table that is read as records. */
export interface RecordTable {
  readonly file: ImportFile
  readonly table: string
  readonly layout: RecordLayout
  readonly roadmap: Roadmap
  /** Ids of the fields that make two records the same. Without them no row is known for a total by itself. */
  readonly likeness?: readonly string[]
}

/** The rows below the heading that hold anything, with their cells as they are meant. */
export function rowsBelow({ file, table, layout }: TableOfCells): AsyncGenerator<UnderstoodRow> {
  return understoodRows({ file, table, layout })
}

/** Cells that cannot be taken as they stand, or have to be asked about. */
export function cellProblems({ line, problems = [] }: UnderstoodRow): ImportProblem[] {
  return problems.map((one) => ({ kind: one.code, line, column: one.column, ...problemWords(one) }))
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
  return [problemAt('cell-stray', { line }, { value: cell, letters: columnLetters(at) })]
}

/** The problem of a row whose combination of cells the mapping does not know. */
export const unknownCombination = (line: number, combination: string): ImportProblem =>
  problemAt('combination-unknown', { line }, { combination })

/** Where the last row of every group stands, so that a record is finished as soon as that row has been read. */
async function lastRows(table: RecordTable, keyOf: KeyOf): Promise<Map<string, number>> {
  const last = new Map<string, number>()
  let [at, key] = [0, '']
  for await (const row of rowsBelow(table)) {
    at += 1
    key = keyOf(row, table.layout.cellsOf(row.cells), key)
    last.set(key, at)
  }
  return last
}

/** The key of a row; that of the row before it where it only says more of that. */
type KeyOf = (row: TheirRow, cellOf: CellOf, before: string) => string

/** Puts a row where it belongs; gives the problem of a row that belongs nowhere. */
function takeRow(record: GrowingRecord, row: UnderstoodRow, read: MappedRow, layout: RecordLayout): void {
  if (record.isFull) return
  record.problems.push(...cellProblems(row), ...strayProblems(row, layout))
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
  const keyOf: KeyOf = ({ goesOn }, cellOf, before) => (goesOn ? before : JSON.stringify(groupBy.map(cellOf)))
  const last = await lastRows(table, keyOf)
  const open = new Map<string, GrowingRecord>()
  let [at, key] = [0, '']
  for await (const { row, cellOf, read } of rows) {
    key = keyOf(row, cellOf, key)
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

/** Finds a row that says word for word the same as one before it in its record, the number of the record included. */
function doubleFinder({ layout, likeness = [] }: RecordTable) {
  const keys = totalColumns(layout, likeness)?.keys ?? []
  let record: GrowingRecord | undefined
  let seen = new Map<string, number>()
  return (growing: GrowingRecord, { cells, line }: UnderstoodRow): number | undefined => {
    if (growing !== record) {
      record = growing
      seen = new Map()
    }
    if (keys.length === 0 || keys.some((at) => (cells[at] ?? '').trim() === '')) return undefined
    const text = JSON.stringify(cells)
    const first = seen.get(text)
    if (first === undefined) seen.set(text, line)
    return first === line ? undefined : first
  }
}

async function* groupedAsTheyStand(
  table: RecordTable,
  rows: AsyncGenerator<ReadRow>,
  tally: Tally,
): AsyncGenerator<GrowingRecord> {
  const { layout } = table
  const findDouble = doubleFinder(table)
  let growing: GrowingRecord | undefined
  for await (const { row, read } of rows) {
    if (!isRecordRow(read)) continue
    const isMore = growing && layout.mapping === null && isContinued(read, growing, layout)
    if (growing && !isMore && !row.goesOn) {
      yield growing
      growing = undefined
    }
    growing ??= newGrowingRecord(row.line)
    const first = layout.mapping === null ? findDouble(growing, row) : undefined
    if (first === undefined) takeRow(growing, row, read, layout)
    else noteDouble(tally, row.line, first)
  }
  if (growing) yield growing
}

export interface ReadRow {
  readonly row: UnderstoodRow
  readonly cellOf: CellOf
  readonly read: MappedRow
}

interface RowReader {
  readonly table: RecordTable
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

/** Every row with what becomes of it; totals and rows left out are counted here. */
export async function* readRows(table: RecordTable, tally: Tally): AsyncGenerator<ReadRow> {
  const { layout, likeness = [] } = table
  const memory = newTotalMemory(layout.mapping)
  const totals = totalColumns(layout, likeness)
  const sums = totals && newSumWatch(totals)
  const reader: RowReader = { table, tally, memory, totals, sums, found: new Set(), numbering: { last: -1 } }
  for await (const row of rowsBelow(table)) yield readRow(reader, row)
  settleTotals(memory, tally)
  if (!totals || reader.found.size === 0) return
  for (const difference of await compareTotals(table, totals, reader.found)) addTo(tally.totals, difference)
}

/** The records of a table as they stream by. A table that breaks off ends there, and the tally says so. */
export async function* readRecords(table: RecordTable, tally: Tally): AsyncGenerator<FileRecord> {
  try {
    const rows = readRows(table, tally)
    const isGrouped = (table.layout.mapping?.groupBy ?? []).length > 0
    const grouped = isGrouped ? groupedByKey(table, rows) : groupedAsTheyStand(table, rows, tally)
    for await (const growing of grouped) yield finishRecord(growing, table.roadmap)
  } catch (error) {
    if (!(error instanceof BrokenTable)) throw error
    noteBreak(tally, refusalProblem(error.refusal, '', error.line))
  }
}
