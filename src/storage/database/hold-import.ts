// One owner at a time for an import that is being taken: on a server by a lock of the connection through which it is taken,
// embedded by the process, which alone has the database.
import { sql } from 'kysely'
import type { Database } from './database.ts'
import { isRemembering } from '../server/index.ts'
import { forSteadyWork } from '../connections/index.ts'

/** What became of work that needs an import to itself. */
export type Held<T> = { readonly isHeld: true; readonly result: T } | { readonly isHeld: false }

const heldHere = new WeakMap<Database, Set<string>>()

async function holdInProcess<T>(
  db: Database,
  id: string,
  work: (own: Database) => Promise<T>,
): Promise<Held<T>> {
  const held = heldHere.get(db) ?? new Set()
  heldHere.set(db, held)
  if (held.has(id)) return { isHeld: false }
  held.add(id)
  try {
    return { isHeld: true, result: await work(db) }
  } finally {
    held.delete(id)
  }
}

const lockOf = (id: string) => sql`hashtextextended(${`waymark import under way ${id}`}, 0)`

/**
 * Does work for which an import belongs to this process alone, unless it belongs to somebody else. Who held it and was
 * killed holds it no longer.
 *
 * @param work is given the database as long work goes through it
 */
export async function whileHolding<T>(
  db: Database,
  id: string,
  work: (own: Database) => Promise<T>,
): Promise<Held<T>> {
  const steady = forSteadyWork(db)
  if (isRemembering(db)) return holdInProcess(steady, id, work)
  return steady.connection().execute(async (own): Promise<Held<T>> => {
    const { rows } = await sql<{ got: boolean }>`select pg_try_advisory_lock(${lockOf(id)}) as got`.execute(
      own,
    )
    if (rows[0]?.got !== true) return { isHeld: false }
    try {
      return { isHeld: true, result: await work(own) }
    } finally {
      // Where the connection is lost, so is the lock.
      await sql`select pg_advisory_unlock(${lockOf(id)})`.execute(own).catch(() => undefined)
    }
  })
}
