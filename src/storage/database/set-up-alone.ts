// Setting a database up is one process's work at a time: whoever comes meanwhile waits, and finds it done.
import { setTimeout } from 'node:timers/promises'
import { sql } from 'kysely'
import type { Database, DatabaseLocation } from './database.ts'

const betweenLooks = 250

async function tryLock(connection: Database): Promise<boolean> {
  const { rows } = await sql<{ got: boolean }>`
    select pg_try_advisory_lock(hashtext('waymark set-up')) as got`.execute(connection)
  return rows[0]?.got === true
}

/**
 * Does what sets a database up: migrations, rights, counts, data files. On a server any number of processes may start at
 * once, and one after the other does it. A folder and a database in memory have one process only.
 *
 * The lock belongs to a connection of its own for as long as the work goes on, and goes with it if the process ends.
 *
 * @param onWait called once where another process is at it; this one then waits however long that takes
 */
export async function setUpAlone<T>(
  db: Database,
  location: DatabaseLocation,
  onWait: () => void,
  work: () => Promise<T>,
): Promise<T> {
  if (location.kind !== 'server') return work()
  return db.connection().execute(async (connection) => {
    for (let looks = 0; !(await tryLock(connection)); looks += 1) {
      if (looks === 0) onWait()
      await setTimeout(betweenLooks)
    }
    try {
      return await work()
    } finally {
      await sql`select pg_advisory_unlock(hashtext('waymark set-up'))`.execute(connection)
    }
  })
}
