// Connections for long work that goes on beside everybody else, such as imports: it takes none of those that others wait for.
import type { Database } from './opened-database.ts'

const steadyOf = new WeakMap<Database, Database>()

/** Says through what the long work of a database goes. It is closed with it. */
export function giveSteady(db: Database, steady: Database): void {
  steadyOf.set(db, steady)
}

/** The same database for long work: on a server few connections of its own, embedded a fair share of the one. */
export const forSteadyWork = (db: Database): Database => steadyOf.get(db) ?? db
