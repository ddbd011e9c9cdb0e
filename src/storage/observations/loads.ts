// The ledger of loads.
import { sql } from 'kysely'
import type { Audience, Load, Observation } from '#definition'
import type { Database } from '../database/index.ts'

/** Takes the number of the next load before its rows are written, so that they can carry it. */
export async function nextLoad(tx: Database): Promise<string> {
  const { rows } = await sql<{ id: string }>`select next_load()::text as id`.execute(tx)
  return rows[0]?.id ?? ''
}

/**
 * Writes the load down once its rows are in. The database counts the version of the data up.
 *
 * @param isContext what all else is read against: a database of invented data takes it as well
 */
export async function writeLoad(
  tx: Database,
  id: string,
  load: Omit<Load, 'id' | 'at' | 'withdrawn'> & Partial<Pick<Load, 'withdrawn'>>,
  isContext?: boolean,
): Promise<void> {
  await sql`
    insert into load (id, by_person, file, digest, rows, added, unchanged, withdrawn, audience, is_context) overriding system value
    values (${id}::bigint, ${load.by}, ${load.file}, ${load.digest}, ${load.rows}, ${load.added}, ${load.unchanged}, ${load.withdrawn === 0 ? null : (load.withdrawn ?? null)}, ${load.audience}, ${isContext ? true : null})`.execute(
    tx,
  )
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
  const { rows } = await sql<Omit<Load, Counted> & Record<Counted, string>>`
    select row_number() over (order by load.id)::text as id, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at, by_person as by, file, digest,
      rows::text, added::text, unchanged::text, coalesce(withdrawn, 0)::text as withdrawn, audience
    from load order by load.id desc limit ${limit}`.execute(tx)
  return rows.map(({ id, rows: count, added, unchanged, withdrawn, ...same }) => ({
    ...same,
    id: Number(id),
    rows: Number(count),
    added: Number(added),
    unchanged: Number(unchanged),
    withdrawn: Number(withdrawn),
  }))
}

/** Has a file with this digest been taken already? */
export async function isLoaded(tx: Database, digest: string): Promise<boolean> {
  const { rows } = await sql`select from load where digest = ${digest} limit 1`.execute(tx)
  return rows.length > 0
}
