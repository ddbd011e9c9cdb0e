// What records add up to: moved with every record in the same transaction, and made afresh when somebody asks.
import { sql, type RawBuilder } from 'kysely'
import {
  columnOf,
  contributionsOf,
  notApplicable,
  reportingAreas,
  standingCounts,
  type NamedRecord,
  type Register,
  type Roadmap,
  type StoredRecord,
} from '#definition'
import type { Database } from './database.ts'
import { addMoves, cellKey, netMoves, type CellMove, type CellMoves, type Moved } from './counted-cells.ts'
import { columnList, recordset, sameIn } from './recordset.ts'
import { recordTableName } from './register-tables.ts'
import { allStandings } from './standing-counts.ts'

const table = 'counted_observation'

const keyColumns = cellKey.map((name) => ({ name, type: name === 'period_start' ? 'date' : 'text' }))
const movedColumns = [
  { name: 'value', type: 'numeric' },
  { name: 'rows', type: 'bigint' },
]

/** Cells by their key alone, and how far each moves. */
const movedRows = (moves: readonly CellMove[]) => recordset([...keyColumns, ...movedColumns], moves)

/** Cells as they are inserted: with every dimension, those that do not apply as well. */
function insertedRows(roadmap: Roadmap, moves: readonly CellMove[]) {
  const dimensions = roadmap.dimensions.map(({ id }) => columnOf(id))
  const texts = dimensions.map((name) => ({ name, type: 'text' }))
  const plain = [...keyColumns, ...movedColumns]
  const plainNames = plain.map(({ name }) => name)
  const applied = dimensions.map((name) => `coalesce(one."${name}", '${notApplicable}')`)
  return {
    names: columnList([...plainNames, ...dimensions]),
    values: sql`${columnList(plainNames, 'one')}, ${sql.raw(applied.join(', '))}`,
    rows: recordset([...plain, ...texts], moves),
  }
}

/**
 * The parts of a statement that move the counts. They wait for `locked`, by which the caller has the jurisdictions to
 * itself: no two transactions ever wait for each other's cells. A cell that loses rows is there already; what grows may
 * be new, and an insert that would start below nothing is refused by the table's own check.
 */
export function countStages(roadmap: Roadmap, moves: CellMoves): RawBuilder<unknown>[] {
  const { grown, shrunk } = netMoves(moves)
  const key = columnList(cellKey)
  const up = insertedRows(roadmap, grown)
  const grow = sql`grown as (insert into ${sql.id(table)} (${up.names})
    select ${up.values} from locked, ${up.rows} order by ${key}
    on conflict (${key}) do update set value = ${sql.id(table)}.value + excluded.value, rows = ${sql.id(table)}.rows + excluded.rows)`
  const shrink = sql`shrunk as (update ${sql.id(table)} kept set value = kept.value + one.value, rows = kept.rows + one.rows
    from locked, ${movedRows(shrunk)} where ${sameIn(cellKey, 'kept', 'one')})`
  return [...(grown.length > 0 ? [grow] : []), ...(shrunk.length > 0 ? [shrink] : [])]
}

/** Whether cells may be left without a row, so that `removeEmptyCells` has something to look at. */
export const leavesEmptyCells = (moves: CellMoves): boolean => netMoves(moves).shrunk.length > 0

/** Takes away the cells among those moved that are left without a row. A mark says how the statement is sent. */
export async function removeEmptyCells(
  tx: Database,
  moves: CellMoves,
  mark: RawBuilder<unknown> = sql.raw(''),
): Promise<void> {
  const { shrunk } = netMoves(moves)
  if (shrunk.length === 0) return
  await sql`${mark} delete from ${sql.id(table)} kept using ${movedRows(shrunk)}
    where ${sameIn(cellKey, 'kept', 'one')} and kept.rows = 0`.execute(tx)
}

/** Takes the jurisdictions for this transaction, in one order, before anything that others may want to move. */
export function lockedStage(jurisdictions: readonly string[]): RawBuilder<unknown> {
  return sql`locked as materialized (
    select count(pg_advisory_xact_lock(hashtext('waymark audit ' || chain))::text) as locks
    from (select chain from unnest(${[...jurisdictions]}::text[]) as one(chain) order by chain) sorted)`
}

async function moveCounts(
  tx: Database,
  roadmap: Roadmap,
  jurisdictions: readonly string[],
  moves: CellMoves,
): Promise<void> {
  const stages = countStages(roadmap, moves)
  if (stages.length === 0) return
  await sql`with ${sql.join([lockedStage(jurisdictions), ...stages])} select 1`.execute(tx)
  await removeEmptyCells(tx, moves)
}

/** Moves the counts of one jurisdiction from what was to what is. */
export async function addContributions(
  tx: Database,
  roadmap: Roadmap,
  jurisdiction: string,
  moved: Moved,
): Promise<void> {
  const moves: CellMoves = new Map()
  addMoves(moves, roadmap, jurisdiction, moved)
  await moveCounts(tx, roadmap, [jurisdiction], moves)
}

const recordsAtOnce = 2000

/** The present records of a register in the order of their key, some at a time. */
async function* presentRecords(tx: Database, register: string) {
  let after = ['', '']
  for (;;) {
    const { rows } = await sql<{ jurisdiction: string; record_id: string; record: string }>`
      select r.jurisdiction, r.record_id, v.record from ${sql.id(recordTableName(register))} r
        join record_version v on v.jurisdiction = r.jurisdiction and v.register = ${register}
          and v.record_id = r.record_id and v.version = r.version
      where not r.is_withdrawn and (r.jurisdiction, r.record_id) > (${after[0]}, ${after[1]})
      order by r.jurisdiction, r.record_id limit ${recordsAtOnce}`.execute(tx)
    yield rows
    const last = rows.at(-1)
    if (!last || rows.length < recordsAtOnce) return
    after = [last.jurisdiction, last.record_id]
  }
}

type PresentRecord = NamedRecord & { readonly jurisdiction: string }

/** Counts the records of one register some at a time, and then what holds by all of them. */
async function recountRegister(
  tx: Database,
  roadmap: Roadmap,
  register: Register,
  onRecords: (records: number) => void,
): Promise<void> {
  const jurisdictions = reportingAreas(roadmap).map(({ id }) => id)
  const isStanding = standingCounts(register).length > 0
  const standing: PresentRecord[] = []
  for await (const rows of presentRecords(tx, register.id)) {
    const moves: CellMoves = new Map()
    const records = rows.map(({ jurisdiction, record_id: id, record }): PresentRecord => {
      return { jurisdiction, id, record: JSON.parse(record) as StoredRecord }
    })
    for (const { jurisdiction, record } of records) {
      const given = contributionsOf(roadmap, register, record)
      addMoves(moves, roadmap, jurisdiction, { taken: [], given })
    }
    if (isStanding) standing.push(...records)
    await moveCounts(tx, roadmap, jurisdictions, moves)
    onRecords(rows.length)
  }
  for (const [jurisdiction, own] of Map.groupBy(standing, (one) => one.jurisdiction)) {
    const given = allStandings(roadmap, register, own)
    await addContributions(tx, roadmap, jurisdiction, { taken: [], given })
  }
}

/** Counts all records from zero. The counts afterwards are what they were, or something had gone wrong before. */
export async function rebuildCounts(
  tx: Database,
  roadmap: Roadmap,
  onProgress?: (records: number) => void,
): Promise<number> {
  const jurisdictions = reportingAreas(roadmap).map(({ id }) => id)
  // Nobody changes a record meanwhile: every change takes its jurisdiction first.
  await sql`with ${lockedStage(jurisdictions)} select locks from locked`.execute(tx)
  await sql`delete from ${sql.id(table)}`.execute(tx)
  let records = 0
  for (const register of roadmap.registers) {
    await recountRegister(tx, roadmap, register, (more) => {
      records += more
      onProgress?.(records)
    })
  }
  await sql`select close_change(${jurisdictions}::text[], '[]')`.execute(tx)
  return records
}

export interface CountedRow {
  readonly jurisdiction: string
  readonly data_element: string
  readonly period_start: string
  readonly item_class: string
  readonly codes: string
  readonly claim: string
  readonly value: string
  readonly rows: string
}

/** All counts in the order of their key, for comparing. */
export async function readCounts(tx: Database): Promise<CountedRow[]> {
  const { rows } =
    await sql<CountedRow>`select jurisdiction, data_element, period_start::text as period_start, item_class, codes, claim,
    trim_scale(value)::text as value, rows::text as rows from counted_observation order by 1, 2, 3, 4, 5, 6`.execute(
      tx,
    )
  return rows
}
