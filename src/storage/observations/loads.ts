// The ledger of loads.
import { sql } from 'kysely'
import type { Audience, Load, Observation } from '#definition'
import type { Database } from '../database/index.ts'

/** Takes the number of the next load before its rows are written, so that they can carry it. */
export async function nextLoad(tx: Database): Promise<string> {
  const { rows } = await sql<{ id: string }>`select next_load()::text as id`.execute(tx)
  return rows[0]?.id ?? ''
}

/** What is written down of a load. */
export interface NewLoad extends Omit<Load, 'id' | 'at' | 'withdrawn' | 'undone'> {
  readonly withdrawn?: number
  /** The loads whose figures it says again. */
  readonly repeats?: readonly string[]
}

/**
 * Writes the load down once its rows are in. The database counts the version of the data up.
 *
 * @param isContext what all else is read against: a database of invented data takes it as well
 */
export async function writeLoad(tx: Database, id: string, load: NewLoad, isContext?: boolean): Promise<void> {
  await sql`
    insert into load (id, by_person, file, digest, rows, added, unchanged, withdrawn, audience, is_context, repeats) overriding system value
    values (${id}::bigint, ${load.by}, ${load.file}, ${load.digest}, ${load.rows}, ${load.added}, ${load.unchanged}, ${load.withdrawn === 0 ? null : (load.withdrawn ?? null)}, ${load.audience}, ${isContext ? true : null},
      ${load.repeats?.join(',') || null})`.execute(tx)
}

/**
 * Whom a load is shown to: those who may see every one of its rows, old and new.
 *
 * @param sofar the audience of the rows before these
 */
export function narrowestAudience(
  rows: readonly Pick<Observation, 'audience'>[],
  sofar: Audience = 'public',
): Audience {
  return rows.every(({ audience }) => audience === 'public') ? sofar : 'restricted'
}

type Counted = 'id' | 'rows' | 'added' | 'unchanged' | 'withdrawn'

/**
 * The newest loads first: those whose every row the person may see. Each is numbered among those that the person may see: the number it is stored under would tell
 * how many others there were.
 */
export async function readLoads(tx: Database, limit = 100): Promise<Load[]> {
  const { rows } = await sql<LoadRow>`${listed} order by load.id desc limit ${limit}`.execute(tx)
  return rows.map(loadOf)
}

const momentOf = (at: string) => sql`to_char(${sql.ref(at)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`

type LoadRow = Omit<Load, Counted | 'undone'> &
  Record<Counted, string> & {
    readonly stored: string
    readonly undoneAt: string | null
    readonly undoneBy: string | null
    readonly undoneBecause: string | null
  }

const listed = sql`
    select row_number() over (order by load.id)::text as id, load.id::text as stored, ${momentOf('load.at')} as at,
      load.by_person as by, file, digest, rows::text, added::text, unchanged::text,
      coalesce(withdrawn, 0)::text as withdrawn, load.audience,
      ${momentOf('u.at')} as "undoneAt", u.by_person as "undoneBy", u.reason as "undoneBecause"
    from load left join load_undo u on u.load_id = load.id`

function loadOf(row: LoadRow): Load {
  const { id, rows, added, unchanged, withdrawn, stored: _stored, ...same } = row
  const { undoneAt, undoneBy, undoneBecause, ...own } = same
  const undone: Load['undone'] =
    undoneAt === null ? undefined : { at: undoneAt, by: undoneBy ?? '', reason: undoneBecause ?? '' }
  const counts = { rows: Number(rows), added: Number(added), unchanged: Number(unchanged) }
  return { ...own, ...counts, id: Number(id), withdrawn: Number(withdrawn), ...(undone ? { undone } : {}) }
}

/** A load and the number it is stored under. */
export interface FoundLoad {
  readonly load: Load
  readonly stored: string
}

/** The load of that number among those that the person may see; undefined where there is none. */
export async function findLoad(tx: Database, id: number): Promise<FoundLoad | undefined> {
  const { rows } = await sql<LoadRow>`select * from (${listed}) l where id = ${String(id)}`.execute(tx)
  return rows[0] && { load: loadOf(rows[0]), stored: rows[0].stored }
}

/** Later loads that say again what this one said: with their numbers where the person may see them. */
export async function readRepeating(tx: Database, stored: string): Promise<readonly (Load | undefined)[]> {
  const { rows } = await sql<Partial<LoadRow>>`select l.* from loads_repeating(${stored}::bigint) r(id)
    left join (${listed}) l on l.stored = r.id::text order by r.id`.execute(tx)
  return rows.map((row) => (typeof row.stored === 'string' ? loadOf(row as LoadRow) : undefined))
}

/** Writes down that a load is undone, and marks its rows. Who calls it marks anew what holds (`supersede`). */
export async function writeLoadUndo(
  tx: Database,
  stored: string,
  undo: { readonly by: string; readonly reason: string; readonly audience: string },
): Promise<{ readonly observations: number; readonly withdrawals: number }> {
  const changed =
    await sql`update observation set undone = ${stored}::bigint where load_id = ${stored}::bigint`.execute(tx)
  const observations = Number(changed.numAffectedRows ?? 0)
  const { rows } = await sql<{ withdrawals: string }>`
    insert into load_undo (load_id, by_person, reason, audience, observations, withdrawals)
    select ${stored}::bigint, ${undo.by}, ${undo.reason}, ${undo.audience}, ${observations},
      (select count(*) from observation_withdrawal w where w.load_id = ${stored}::bigint)
    returning withdrawals::text`.execute(tx)
  return { observations, withdrawals: Number(rows[0]?.withdrawals ?? 0) }
}

/**
 * Has a file with this digest been taken already?
 *
 * @param evenUndone also where that was undone since
 */
export async function isLoaded(tx: Database, digest: string, evenUndone = false): Promise<boolean> {
  const stands = sql`not exists (select from load_undone u where u.load_id = load.id)`
  const { rows } = await sql`select from load where digest = ${digest} and ${evenUndone ? sql`true` : stands}
    limit 1`.execute(tx)
  return rows.length > 0
}
