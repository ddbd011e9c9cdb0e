// What records add up to: moved with every record in the same transaction, and made afresh when somebody asks.
import { sql, type RawBuilder } from 'kysely'
import {
  columnOf,
  contributionsOf,
  notApplicable,
  reportingAreas,
  standingCounts,
  type Contribution,
  type Keeper,
  type NamedRecord,
  type Register,
  type Roadmap,
} from '#definition'
import { endsTransaction, goesAhead } from '../connections/index.ts'
import { planAfresh, type Database } from '../database/index.ts'
import {
  addMoves,
  cellColumns,
  cellJson,
  isAnyShrunk,
  netMoves,
  type CellMove,
  type CellMoves,
  type MovedCells,
} from './counted-cells.ts'
import { fillRollups } from './counted-rollups.ts'
import {
  coarseGrain,
  columnList,
  fineGrain,
  jsonList,
  recordsetOf,
  rowsOfColumns,
  sameIn,
  type CountedGrain,
} from '../schema/index.ts'
import { presentRecords } from './present-records.ts'
import { rebuildTotals, type UnlikeTotal } from './record-totals.ts'
import { allStandings } from './standing-counts.ts'

const plain = sql.raw('')

const keyColumns = ({ key }: CountedGrain) =>
  key.map((name) => ({ name, type: name === 'period_start' ? 'date' : 'text' }))
const movedColumns = [
  { name: 'value', type: 'numeric' },
  { name: 'rows', type: 'bigint' },
]

/** Cells by their key alone, and how far each moves. */
const movedRows = (grain: CountedGrain, moves: readonly CellMove[]) =>
  recordsetOf([...keyColumns(grain), ...movedColumns], jsonList(moves.map((one) => cellJson(grain, one))))

/** Of fewer cells every dimension is read: their statement is the same text then, whatever record they come from. */
const manyCells = 100

/**
 * Cells as they are inserted: with every dimension, those that do not apply as well. Where they are many, the database
 * reads of each only the dimensions that apply to any of them, a fifth of all.
 */
function insertedRows(roadmap: Roadmap, { grain, grown, dimensions }: MovedCells) {
  const areMany = grown.length >= manyCells
  const isRead = (id: string) => !areMany || dimensions.has(id)
  const read = roadmap.dimensions.map(({ id }) => id).filter(isRead)
  const texts = read.map((id) => ({ name: columnOf(id), type: 'text' }))
  const plain = [...keyColumns(grain), ...movedColumns]
  const plainNames = plain.map(({ name }) => name)
  const valueOf = ({ id }: { readonly id: string }) =>
    isRead(id) ? `coalesce(one."${columnOf(id)}", '${notApplicable}')` : `'${notApplicable}'`
  return {
    names: columnList([...plainNames, ...roadmap.dimensions.map(({ id }) => columnOf(id))]),
    values: sql`${columnList(plainNames, 'one')}, ${sql.raw(roadmap.dimensions.map(valueOf).join(', '))}`,
    rows: areMany
      ? rowsOfColumns([...plain, ...texts], cellColumns(grain, grown, read))
      : recordsetOf([...plain, ...texts], jsonList(grown.map((one) => cellJson(grain, one)))),
  }
}

/**
 * The parts of a statement that move the counts. They wait for `locked`, by which the caller has the jurisdictions to
 * itself: no two transactions ever wait for each other's cells. A cell that loses rows is there already; what grows may
 * be new, and an insert that would start below nothing is refused by the table's own check.
 */
function countStages(roadmap: Roadmap, moved: MovedCells): RawBuilder<unknown>[] {
  const { grain, grown, shrunk } = moved
  const table = sql.id(grain.table)
  const key = columnList(grain.key)
  const up = insertedRows(roadmap, moved)
  const grow = sql`${sql.id(`${grain.table}_grown`)} as (insert into ${table} (${up.names})
    select ${up.values} from locked, ${up.rows} order by ${key}
    on conflict (${key}) do update set value = ${table}.value + excluded.value, rows = ${table}.rows + excluded.rows)`
  const shrink = sql`${sql.id(`${grain.table}_shrunk`)} as (update ${table} kept
    set value = kept.value + one.value, rows = kept.rows + one.rows
    from locked, ${movedRows(grain, shrunk)} where ${sameIn(grain.key, 'kept', 'one')})`
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

/** Counts at both grains move together. */
const bothGrains: readonly CountedGrain[] = [fineGrain, coarseGrain]

/** The parts of a statement that take away what is left without a row. */
function removeStages(part: readonly MovedCells[]): RawBuilder<unknown>[] {
  return part
    .filter(({ shrunk }) => shrunk.length > 0)
    .map(
      ({ grain, shrunk }) => sql`${sql.id(`${grain.table}_gone`)} as (delete from ${sql.id(grain.table)} kept
        using ${movedRows(grain, shrunk)} where ${sameIn(grain.key, 'kept', 'one')} and kept.rows = 0)`,
    )
}

/**
 * Takes away the cells among those moved that are left without a row. Gives the parts of the last statement that does so,
 * which is left to be sent.
 */
async function removeEmptyCells(
  tx: Database,
  parts: Iterable<readonly MovedCells[]>,
): Promise<readonly RawBuilder<unknown>[]> {
  let waiting: readonly RawBuilder<unknown>[] = []
  for (const part of parts) {
    const stages = removeStages(part)
    if (stages.length === 0) continue
    if (waiting.length > 0) await sql`with ${sql.join(waiting)} select 1`.execute(tx)
    waiting = stages
  }
  return waiting
}

/** What goes with the statements that move the last cells. */
export interface LastMove {
  /** Parts that come before the jurisdictions are taken; the last of them, `written`, waits for the others. */
  readonly written?: readonly RawBuilder<unknown>[]
  /** A part that may stop the statement, `unlike`, once the jurisdictions are taken. */
  readonly guards: readonly RawBuilder<unknown>[]
  /** What the very last statement gives, after everything has moved. */
  readonly gives: RawBuilder<unknown>
  /** How that statement is sent. */
  readonly mark: RawBuilder<unknown>
}

export interface CountsToMove {
  readonly jurisdictions: readonly string[]
  readonly moves: CellMoves
  /** Both where not said. */
  readonly grains?: readonly CountedGrain[]
}

/**
 * Moves the counts, some thousand cells a statement, and takes away those that end without a row. Gives what the last
 * statement gives. From the moment in which the jurisdictions are taken nobody waits for an answer: the last statements,
 * and the commit where it is marked so, are sent in one piece.
 */
export async function moveCounts<T>(
  tx: Database,
  roadmap: Roadmap,
  { jurisdictions, moves, grains = bothGrains }: CountsToMove,
  { written, guards, gives, mark }: LastMove = { guards: [], gives: sql.raw('1'), mark: plain },
): Promise<T | undefined> {
  const locked = lockedStage(jurisdictions)
  const stagesOf = (part: readonly MovedCells[]) => part.flatMap((cells) => countStages(roadmap, cells))
  let last: readonly RawBuilder<unknown>[] = []
  const ahead = mark === endsTransaction ? goesAhead : plain
  for (const part of netMoves(roadmap, moves, grains)) {
    if (last.length > 0) await sql`${ahead} with ${sql.join([locked, ...last])} select 1`.execute(tx)
    last = stagesOf(part)
  }
  const own = written ? [...written, lockedStage(jurisdictions, 'written')] : [locked]
  const stopped = guards.length > 0 ? sql`(select count(stopped) from unlike)` : sql`1`
  await sql`${goesAhead} with ${sql.join([...own, ...guards, ...last])} select ${stopped} from locked`.execute(
    tx,
  )
  const gone = isAnyShrunk(moves) ? await removeEmptyCells(tx, netMoves(roadmap, moves, grains)) : []
  const removing = gone.length > 0 ? sql`with ${sql.join(gone)}` : plain
  const { rows } = await sql<T>`${mark} ${removing} select ${gives}`.execute(tx)
  return rows[0]
}

/** Adds what one institution's records come to, at the fine grain only. */
async function addContributions(
  tx: Database,
  roadmap: Roadmap,
  keeper: Keeper,
  given: readonly Contribution[],
): Promise<void> {
  const moves: CellMoves = new Map()
  addMoves(moves, keeper, { taken: [], given })
  await moveCounts(tx, roadmap, { jurisdictions: [keeper.jurisdiction], moves, grains: [fineGrain] })
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
  for await (const rows of presentRecords(tx, register)) {
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
    await moveCounts(tx, roadmap, { jurisdictions, moves, grains: [fineGrain] })
    onRecords(rows.length)
  }
  for (const [jurisdiction, all] of Map.groupBy(standing, (one) => one.jurisdiction)) {
    for (const [institution, own] of Map.groupBy(all, ({ record }) => record.institution)) {
      const given = allStandings(roadmap, register, own)
      await addContributions(tx, roadmap, { jurisdiction, institution }, given)
    }
  }
}

/** Takes all jurisdictions: nobody changes a record meanwhile, as every change takes its jurisdiction first. */
export async function takeAll(tx: Database, roadmap: Roadmap): Promise<string[]> {
  const jurisdictions = reportingAreas(roadmap).map(({ id }) => id)
  await planAfresh(tx)
  await sql`with ${lockedStage(jurisdictions)} select locks from locked`.execute(tx)
  return jurisdictions
}

/** Makes the coarse counts afresh from the fine ones as they are kept. No figure changes by it. */
export async function rebuildRollups(tx: Database, roadmap: Roadmap): Promise<void> {
  await takeAll(tx, roadmap)
  await fillRollups(tx, roadmap)
}

/** What was counted from zero. */
export interface Recount {
  readonly records: number
  /** How many records an institution keeps, where that was kept otherwise. */
  readonly totals: readonly UnlikeTotal[]
}

/** Counts all records from zero. The counts afterwards are what they were, or something had gone wrong before. */
export async function rebuildCounts(
  tx: Database,
  roadmap: Roadmap,
  onProgress?: (records: number) => void,
): Promise<Recount> {
  const jurisdictions = await takeAll(tx, roadmap)
  await sql`delete from counted_observation`.execute(tx)
  let records = 0
  for (const register of roadmap.registers) {
    await recountRegister(tx, roadmap, register, (more) => {
      records += more
      onProgress?.(records)
    })
  }
  await fillRollups(tx, roadmap)
  const totals = await rebuildTotals(tx, roadmap)
  const elements = roadmap.dataElements.map(({ id }) => ({ jurisdiction: '', data_element: id }))
  await sql`select close_change(${jurisdictions}::text[], '[]', ${JSON.stringify(elements)}::json)`.execute(
    tx,
  )
  return { records, totals }
}
