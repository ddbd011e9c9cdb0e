// Versions known without asking: a database that belongs to this process alone changes only through `actingAs`, which
// reads them at the end of every transaction that changed anything. Nobody who asks for them then waits for a connection.
import {
  foretellVersionsSince,
  lookOf,
  readVersionRows,
  readVersionsSince,
  type SinceQuestion,
  type VersionLook,
  type VersionRows,
} from './data-versions.ts'
import { forLooking, forSteadyWork, type Database } from '../connections/index.ts'
import { mostConnections } from './server-database.ts'

interface Known {
  rows: VersionRows | undefined
  /** The number of the next transaction that will change anything, as it was when they were read. */
  next: string | undefined
}

const knownOf = new WeakMap<Database, Known>()

/** Begins to remember the versions of a database that no other process changes. */
export function rememberVersions(db: Database): void {
  const known: Known = { rows: undefined, next: undefined }
  for (const one of new Set([db, forSteadyWork(db)])) knownOf.set(one, known)
}

/** Does this process alone change the database, through one connection? */
export const isRemembering = (db: Database): boolean => knownOf.has(db)

/** How many statements the database works on at once. */
export const connectionsOf = (db: Database): number => (isRemembering(db) ? 1 : mostConnections)

/** Forgets them, after a change of rights: they are read again when they are needed. */
export function forgetVersions(db: Database): void {
  const known = knownOf.get(db)
  if (known) known.rows = undefined
}

/** Takes in what was read. Versions only ever count up. */
function learn(known: Known, read: VersionRows): void {
  const versions = new Map(known.rows?.versions)
  for (const [key, version] of read.versions) versions.set(key, Math.max(version, versions.get(key) ?? 0))
  known.rows = { versions, readable: new Map([...(known.rows?.readable ?? []), ...read.readable]) }
}

const questionFor = ({ rows, next }: Known): SinceQuestion => ({
  since: rows && next,
  people: [...(rows?.readable.keys() ?? [])],
})

/** Reads the versions again where anything was committed since the question was worded. */
async function follow(own: Database, known: Known, question: SinceQuestion): Promise<void> {
  const { next, read } = await readVersionsSince(own, question)
  if (read) learn(known, read)
  known.next = next
}

/** To be called within the transaction, before anything is done in it. */
export type Foretell = (tx: Database) => Promise<void>

/**
 * Runs a transaction, and knows the versions it leaves before anybody hears that it was committed: they are read on its
 * own connection, of which there is one only, before anybody else has it.
 */
export async function knowingVersions<T>(
  db: Database,
  run: (on: Database, foretell: Foretell) => Promise<T>,
): Promise<T> {
  const known = knownOf.get(db)
  if (!known) return run(db, () => Promise.resolve())
  return db.connection().execute(async (own) => {
    let question: SinceQuestion | undefined
    try {
      return await run(own, (tx) => foretellVersionsSince(tx, (question = questionFor(known))))
    } catch (error) {
      // What broke may have been the answer to a commit.
      known.rows = undefined
      throw error
    } finally {
      await follow(own, known, question ?? questionFor(known)).catch(() => forgetVersions(db))
    }
  })
}

/**
 * The versions as they are now, with the rights of these people: every change that was acknowledged before is in them.
 * Without a question to the database where it belongs to this process alone.
 */
export async function lookAtVersions(db: Database, people: readonly string[]): Promise<VersionLook> {
  const known = knownOf.get(db)
  if (!known) return lookOf(await readVersionRows(forLooking(db), people))
  const { rows } = known
  if (rows && people.every((one) => rows.readable.has(one))) return lookOf(rows)
  const read = await readVersionRows(db, [...(rows?.readable.keys() ?? []), ...people])
  learn(known, read)
  return lookOf(read)
}
