// The rows of a table become records as they stream by: grouped by a key wherever they stand, or as they follow each other.
import type { CellOf, MappedRow } from '#definition'
import {
  finishRecord,
  growRecord,
  mostRowsOfRecord,
  newGrowingRecord,
  totalColumns,
  type FileRecord,
  type GrowingRecord,
  type TableLayout,
  type TheirRow,
} from '../sheets/index.ts'
import type { UnderstoodRow } from '../cells/index.ts'
import {
  cellProblems,
  readRows,
  rowsBelow,
  strayProblems,
  unknownCombination,
  untilBroken,
  type ReadRow,
  type ReadTable,
} from './read-rows.ts'
import { noteDouble, noteIfEmpty, type Tally } from './tally.ts'

/** Where the last row of every group stands, so that a record is finished as soon as that row has been read. */
async function lastRows(table: ReadTable, keyOf: KeyOf): Promise<Map<string, number>> {
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
function takeRow(record: GrowingRecord, row: UnderstoodRow, read: MappedRow, layout: TableLayout): void {
  if (record.isFull) return
  record.problems.push(...cellProblems(row), ...strayProblems(row, layout))
  if (read.kind === 'taken') growRecord(record, row, read.values, layout)
  if (read.kind === 'unknown') {
    if (record.rows.length < mostRowsOfRecord) record.rows.push(row)
    record.problems.push(unknownCombination(row.line, read.combination))
  }
}

const isRecordRow = ({ kind }: MappedRow) => kind === 'taken' || kind === 'unknown'

async function* groupedByKey(table: ReadTable, rows: AsyncGenerator<ReadRow>): AsyncGenerator<GrowingRecord> {
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
function isContinued(read: MappedRow, before: GrowingRecord, layout: TableLayout): boolean {
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
function doubleFinder({ layout, likeness = [] }: ReadTable) {
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
  table: ReadTable,
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

/** The records of a table as they stream by. A table that breaks off ends there, and the tally says so. */
export async function* readRecords(table: ReadTable, tally: Tally): AsyncGenerator<FileRecord> {
  const rows = readRows(table, tally)
  const isGrouped = (table.layout.mapping?.groupBy ?? []).length > 0
  const grouped = isGrouped ? groupedByKey(table, rows) : groupedAsTheyStand(table, rows, tally)
  for await (const growing of untilBroken(grouped, tally)) yield finishRecord(growing, table.roadmap)
  noteIfEmpty(tally)
}
