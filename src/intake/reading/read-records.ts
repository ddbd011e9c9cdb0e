// The rows of a table become records as they stream by: grouped by a key wherever they stand, or as they follow each other.
import type { CellOf, MappedRow } from '#definition'
import {
  finishRecord,
  growRecord,
  mostRowsOfRecord,
  newGrowingRecord,
  totalColumns,
  understoodRows,
  type FileRecord,
  type GrowingRecord,
  type TableLayout,
  type TheirRow,
} from '../sheets/index.ts'
import type { UnderstoodRow } from '../cells/index.ts'
import {
  cellProblems,
  readRows,
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
  for await (const rows of understoodRows(table)) {
    for (const row of rows) {
      at += 1
      key = keyOf(row, table.layout.cellsOf(row.cells), key)
      last.set(key, at)
    }
  }
  return last
}

/** The key of a row; that of the row before it where it only says more of that. */
type KeyOf = (row: TheirRow, cellOf: CellOf, before: string) => string

/** Puts a row where it belongs; gives the problem of a row that belongs nowhere. */
function takeRow(record: GrowingRecord, row: UnderstoodRow, read: MappedRow, layout: TableLayout): void {
  if (record.isFull) return
  for (const problem of cellProblems(row)) record.problems.push(problem)
  for (const problem of strayProblems(row, layout)) record.problems.push(problem)
  if (read.kind === 'taken') growRecord(record, row, read.values, layout)
  if (read.kind === 'unknown') {
    if (record.rows.length < mostRowsOfRecord) record.rows.push(row)
    record.problems.push(unknownCombination(row.line, read.combination))
  }
}

const isRecordRow = ({ kind }: MappedRow) => kind === 'taken' || kind === 'unknown'

type Growing = AsyncGenerator<readonly GrowingRecord[]>

async function* groupedByKey(table: ReadTable, batches: AsyncGenerator<readonly ReadRow[]>): Growing {
  const { groupBy = [] } = table.layout.mapping ?? {}
  const keyOf: KeyOf = ({ goesOn }, cellOf, before) => (goesOn ? before : JSON.stringify(groupBy.map(cellOf)))
  const last = await lastRows(table, keyOf)
  const open = new Map<string, GrowingRecord>()
  let [at, key] = [0, '']
  const take = ({ row, cellOf, read }: ReadRow): GrowingRecord | undefined => {
    key = keyOf(row, cellOf, key)
    at += 1
    if (isRecordRow(read)) {
      const record = open.get(key) ?? newGrowingRecord(row.line)
      open.set(key, record)
      takeRow(record, row, read, table.layout)
    }
    const finished = last.get(key) === at ? open.get(key) : undefined
    if (finished) open.delete(key)
    return finished
  }
  for await (const rows of batches) yield rows.map(take).filter((one) => one !== undefined)
}

/**
 * In our own layout a row goes on with the record before it where its own cells are empty or the same as there. A row
 * that says nothing of any row below a record is a record of its own.
 */
function continuing({ covered }: TableLayout): (read: MappedRow, before: GrowingRecord) => boolean {
  const own = covered.filter(({ child }) => child === undefined)
  const below = covered.filter(({ child }) => child !== undefined)
  return (read, before) => {
    if (read.kind !== 'taken') return false
    const { values } = read
    const isSame = own.every(({ column, field }) => {
      const value = values[column]
      return value === undefined || value === before.own[field]
    })
    return isSame && below.some(({ column }) => values[column] !== undefined)
  }
}

/** Finds a row that says word for word the same as one before it in its record, the number of the record included. */
function doubleFinder({ layout, likeness = [] }: ReadTable) {
  const keys = totalColumns(layout, likeness)?.keys ?? []
  let record: GrowingRecord | undefined
  let begin: UnderstoodRow | undefined
  let seen: Map<string, number> | undefined
  const isKeyed = ({ cells }: UnderstoodRow) =>
    keys.length > 0 && !keys.some((at) => (cells[at] ?? '').trim() === '')
  const remember = (known: Map<string, number>, { cells, line }: UnderstoodRow) => {
    const text = JSON.stringify(cells)
    const first = known.get(text)
    if (first === undefined) known.set(text, line)
    return first
  }
  return (growing: GrowingRecord, row: UnderstoodRow): number | undefined => {
    // Most records have one row, and nothing before it that it could repeat.
    if (growing !== record) {
      record = growing
      begin = row
      seen = undefined
      return undefined
    }
    if (!isKeyed(row)) return undefined
    if (!seen) {
      seen = new Map()
      if (begin && isKeyed(begin)) remember(seen, begin)
    }
    return remember(seen, row)
  }
}

async function* groupedAsTheyStand(
  table: ReadTable,
  batches: AsyncGenerator<readonly ReadRow[]>,
  tally: Tally,
): Growing {
  const { layout } = table
  const isOwn = layout.mapping === null
  const findDouble = doubleFinder(table)
  const isContinued = continuing(layout)
  let growing: GrowingRecord | undefined
  const take = ({ row, read }: ReadRow): GrowingRecord | undefined => {
    if (!isRecordRow(read)) return undefined
    const goesOn = row.goesOn === true || (growing !== undefined && isOwn && isContinued(read, growing))
    const finished = goesOn ? undefined : growing
    if (finished || !growing) growing = newGrowingRecord(row.line)
    const first = isOwn ? findDouble(growing, row) : undefined
    if (first === undefined) takeRow(growing, row, read, layout)
    else noteDouble(tally, row.line, first)
    return finished
  }
  for await (const rows of batches) yield rows.map(take).filter((one) => one !== undefined)
  if (growing) yield [growing]
}

/** The records of a table as they stream by, some at a time. A table that breaks off ends there, and the tally says so. */
export async function* readRecords(table: ReadTable, tally: Tally): AsyncGenerator<readonly FileRecord[]> {
  const rows = readRows(table, tally)
  const isGrouped = (table.layout.mapping?.groupBy ?? []).length > 0
  const grouped = isGrouped ? groupedByKey(table, rows) : groupedAsTheyStand(table, rows, tally)
  for await (const all of untilBroken(grouped, tally))
    yield all.map((growing) => finishRecord(growing, table.roadmap))
  noteIfEmpty(tally)
}
