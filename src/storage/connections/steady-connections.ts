// Connections apart from those that everybody waits for: for long work that goes on beside them, such as imports, and for quick looks.
import type { Database } from './opened-database.ts'

const steadyOf = new WeakMap<Database, Database>()

/** Says through what the long work of a database goes. It is closed with it. */
export function giveSteady(db: Database, steady: Database): void {
  steadyOf.set(db, steady)
}

/** The same database for long work: on a server few connections of its own, embedded a fair share of the one. */
export const forSteadyWork = (db: Database): Database => steadyOf.get(db) ?? db

const lookingOf = new WeakMap<Database, Database>()

/** Says through what is looked how far the data of a database are. It is closed with it. */
export function giveLooking(db: Database, looking: Database): void {
  lookingOf.set(db, looking)
}

/**
 * The same database for quick looks: on a server a connection of its own for its versions, which every question begins
 * with; embedded a place in the line before whole transactions, for one statement each.
 */
export const forLooking = (db: Database): Database => lookingOf.get(db) ?? db
