// What records add up to: moved with every record in the same transaction, and made afresh when somebody asks.
import { sql, type RawBuilder } from 'kysely'
import {
  columnOf,
  contributionsOf,
  notApplicable,
  reportingAreas,
  standingCounts,
  type Keeper,
  type NamedRecord,
  type Register,
  type Roadmap,
} from '#definition'
import { planAfresh } from './acting-as.ts'
import type { Database } from './database.ts'
import {
  addMoves,
  cellKey,
  isAnyShrunk,
  netMoves,
  type CellMoves,
  type Moved,
  type MovedCell,
  type MovedCells,
} from './counted-cells.ts'
import { columnList, recordset, sameIn } from './recordset.ts'
import { presentRecords } from './present-records.ts'
import { allStandings } from './standing-counts.ts'

const table = 'counted_observation'
const plain = sql.raw('')

const keyColumns = cellKey.map((name) => ({ name, type: name === 'period_start' ? 'date' : 'text' }))
const movedColumns = [
  { name: 'value', type: 'numeric' },
  { name: 'rows', type: 'bigint' },
]

/** Cells by their key alone, and how far each moves. */
const movedRows = (moves: readonly MovedCell[]) => recordset([...keyColumns, ...movedColumns], moves)

/** Cells as they are inserted: with every dimension, those that do not apply as well. */
function insertedRows(roadmap: Roadmap, moves: readonly MovedCell[]) {
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
function countStages(roadmap: Roadmap, { grown, shrunk }: MovedCells): RawBuilder<unknown>[] {
  const key = columnList(cellKey)
  const up = insertedRows(roadmap, grown)
  const grow = sql`grown as (insert into ${sql.id(table)} (${up.names})
    select ${up.values} from locked, ${up.rows} order by ${key}
    on conflict (${key}) do update set value = ${sql.id(table)}.value + excluded.value, rows = ${sql.id(table)}.rows + excluded.rows)`
  const shrink = sql`shrunk as (update ${sql.id(table)} kept set value = kept.value + one.value, rows = kept.rows + one.rows
    from locked, ${movedRows(shrunk)} where ${sameIn(cellKey, 'kept', 'one')})`
  return [...(grown.length > 0 ? [grow] : []), ...(shrunk.length > 0 ? [shrink] : [])]
}

/**
 * Takes the jurisdictions for this transaction, in one order, before anything that others may want to move, and after
 * the part of the statement that is named.
 */
function lockedStage(jurisdictions: readonly string[], after?: string): RawBuilder<unknown> {
  const done = after === undefined ? plain : sql`${sql.id(after)}, `
  return sql`locked as materialized (
    select count(pg_advisory_xact_lock(hashtext('waymark audit ' || chain))::text) as locks
    from (select chain from ${done}unnest(${[...jurisdictions]}::text[]) as one(chain) order by chain) sorted)`
}

/** Takes away the cells among those moved that are left without a row. A mark says how the last statement is sent. */
async function removeEmptyCells(
  tx: Database,
  roadmap: Roadmap,
  moves: CellMoves,
  mark: RawBuilder<unknown>,
): Promise<void> {
  const remove = ({ shrunk }: MovedCells, how: RawBuilder<unknown>) =>
    sql`${how} delete from ${sql.id(table)} kept using ${movedRows(shrunk)}
      where ${sameIn(cellKey, 'kept', 'one')} and kept.rows = 0`.execute(tx)
  let waiting: MovedCells | undefined
  for (const part of netMoves(roadmap, moves)) {
    if (waiting) await remove(waiting, plain)
    waiting = part
  }
  if (waiting) await remove(waiting, mark)
}

/** What the statement that moves the last cells does besides. */
export interface LastMove {
  /** Parts that come before the jurisdictions are taken; the last of them, `written`, waits for the others. */
  readonly written?: readonly RawBuilder<unknown>[]
  /** Parts that come before the move itself. */
  readonly stages: readonly RawBuilder<unknown>[]
  /** What it gives, from `locked`. */
  readonly gives: RawBuilder<unknown>
  /** How the last statement of all is sent. */
  readonly mark: RawBuilder<unknown>
}

/** Moves the counts, some thousand cells a statement, and takes away those that end without a row. Gives what the last move gives. */
export async function moveCounts<T>(
  tx: Database,
  roadmap: Roadmap,
  { jurisdictions, moves }: { readonly jurisdictions: readonly string[]; readonly moves: CellMoves },
  { written, stages, gives, mark }: LastMove = { stages: [], gives: sql.raw('1'), mark: plain },
): Promise<T | undefined> {
  const locked = lockedStage(jurisdictions)
  let waiting: MovedCells | undefined
  for (const part of netMoves(roadmap, moves)) {
    if (waiting) await sql`with ${sql.join([locked, ...countStages(roadmap, waiting)])} select 1`.execute(tx)
    waiting = part
  }
  const last = waiting ? countStages(roadmap, waiting) : []
  const isFollowed = isAnyShrunk(moves)
  const own = written ? [...written, lockedStage(jurisdictions, 'written')] : [locked]
  const { rows } = await sql<T>`${isFollowed ? plain : mark} with ${sql.join([...own, ...stages, ...last])}
    select ${gives} from locked`.execute(tx)
  if (isFollowed) await removeEmptyCells(tx, roadmap, moves, mark)
  return rows[0]
}

/** Moves the counts of one institution from what was to what is. */
export async function addContributions(
  tx: Database,
  roadmap: Roadmap,
  keeper: Keeper,
  moved: Moved,
): Promise<void> {
  const moves: CellMoves = new Map()
  addMoves(moves, keeper, moved)
  await moveCounts(tx, roadmap, { jurisdictions: [keeper.jurisdiction], moves })
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
    const records = rows.map(({ jurisdiction, id, ...record }): PresentRecord => ({
      jurisdiction,
      id,
      record,
    }))
    for (const { jurisdiction, record } of records) {
      const given = contributionsOf(roadmap, register, record)
      addMoves(moves, { jurisdiction, institution: record.institution }, { taken: [], given })
    }
    if (isStanding) standing.push(...records)
    await moveCounts(tx, roadmap, { jurisdictions, moves })
    onRecords(rows.length)
  }
  for (const [jurisdiction, all] of Map.groupBy(standing, (one) => one.jurisdiction)) {
    for (const [institution, own] of Map.groupBy(all, ({ record }) => record.institution)) {
      const given = allStandings(roadmap, register, own)
      await addContributions(tx, roadmap, { jurisdiction, institution }, { taken: [], given })
    }
  }
}

/** Counts all records from zero. The counts afterwards are what they were, or something had gone wrong before. */
export async function rebuildCounts(
  tx: Database,
  roadmap: Roadmap,
  onProgress?: (records: number) => void,
): Promise<number> {
  const jurisdictions = reportingAreas(roadmap).map(({ id }) => id)
  await planAfresh(tx)
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
  const elements = roadmap.dataElements.map(({ id }) => ({ jurisdiction: '', data_element: id }))
  await sql`select close_change(${jurisdictions}::text[], '[]', ${JSON.stringify(elements)}::json)`.execute(
    tx,
  )
  return records
}

export interface CountedRow {
  readonly jurisdiction: string
  readonly data_element: string
  readonly period_start: string
  readonly item_class: string
  readonly codes: string
  readonly claim: string
  readonly institution: string
  readonly value: string
  readonly rows: string
}

/** All counts in the order of their key, for comparing. */
export async function readCounts(tx: Database): Promise<CountedRow[]> {
  const { rows } =
    await sql<CountedRow>`select jurisdiction, data_element, period_start::text as period_start, item_class, codes, claim,
    institution, trim_scale(value)::text as value, rows::text as rows from counted_observation order by 1, 2, 3, 4, 5, 6, 7`.execute(
      tx,
    )
  return rows
}
