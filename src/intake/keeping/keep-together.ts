// New records of one person that arrive while others are on their way into the database are kept together, in one
// transaction: it begins, locks and reaches the disk once for all of them. Nobody waits for company longer than it takes
// to read what has arrived.
import { setImmediate } from 'node:timers/promises'
import { keyLooks, recordKey, type Person, type Register, type Roadmap } from '#definition'
import {
  actingAs,
  DatabaseLost,
  isStoppedByAlike,
  writeLastRecords,
  type Database,
  type RecordWrite,
} from '#storage'

interface Office {
  readonly roadmap: Roadmap
  readonly register: Register
  readonly person: Person
}

interface Waiting {
  readonly write: RecordWrite
  /** Done within the transaction before it is written. */
  readonly within: (tx: Database) => Promise<void>
  /** By what it would be like another that waits, or look like it. */
  readonly key: string
  readonly resolve: (moment: string | undefined) => void
  readonly reject: (reason: unknown) => void
}

const mostTogether = 100

/** Who waits while a group is on its way; no entry while there is none. */
const lines = new WeakMap<Database, Map<string, Waiting[]>>()

function linesOf(db: Database): Map<string, Waiting[]> {
  const known = lines.get(db) ?? new Map<string, Waiting[]>()
  lines.set(db, known)
  return known
}

/** The first of those that wait, none like another: the second of two alike has to find the first in its place. */
function takeGroup(waiting: Waiting[]): Waiting[] {
  const keys = new Set<string>()
  const group: Waiting[] = []
  for (const one of waiting.splice(0)) {
    if (keys.has(one.key) || group.length === mostTogether) waiting.push(one)
    else group.push(one)
    keys.add(one.key)
  }
  return group
}

async function keepGroup(db: Database, office: Office, group: readonly Waiting[]): Promise<void> {
  const { roadmap, register, person } = office
  try {
    const writes = group.map(({ write }) => write)
    const moment = await actingAs(db, person, async (tx) => {
      for (const { within } of group) await within(tx)
      return writeLastRecords(tx, roadmap, register, writes)
    })
    for (const { resolve } of group) resolve(moment)
  } catch (error) {
    const [only, ...others] = group
    // A lost connection is nobody's record's fault, and what was committed must not be sent once more.
    if (error instanceof DatabaseLost) return group.forEach(({ reject }) => reject(error))
    // What stops one of them is no matter of the others: each tries by itself, and hears of its own.
    if (others.length > 0) await Promise.all(group.map((one) => keepGroup(db, office, [one])))
    else if (isStoppedByAlike(error)) only?.resolve(undefined)
    else only?.reject(error)
  }
}

/** Whose records wait together. */
interface Line {
  readonly all: Map<string, Waiting[]>
  readonly name: string
  readonly waiting: Waiting[]
}

async function keepWaiting(db: Database, office: Office, { all, name, waiting }: Line): Promise<void> {
  while (waiting.length > 0) {
    await setImmediate()
    await keepGroup(db, office, takeGroup(waiting))
  }
  // In the same step in which nobody was found waiting: who comes after it opens a line of their own.
  all.delete(name)
}

/**
 * Keeps a checked new record in a transaction of its own or with others. Gives the moment; undefined where it was to be
 * unlike any other and is not.
 *
 * @throws what `isOvertaken` knows, where somebody, an import for example, is bringing the same record and takes long
 */
export function keepTogether(
  db: Database,
  office: Office,
  write: RecordWrite,
  within: Waiting['within'] = () => Promise.resolve(),
): Promise<string | undefined> {
  const { register, person } = office
  const { promise, resolve, reject } = Promise.withResolvers<string | undefined>()
  const one = { write, within, key: keyLooks(recordKey(register, write.key, write.record)), resolve, reject }
  const all = linesOf(db)
  const name = JSON.stringify([register.id, person.id])
  const known = all.get(name)
  if (known) known.push(one)
  else {
    const waiting = [one]
    all.set(name, waiting)
    void keepWaiting(db, office, { all, name, waiting })
  }
  return promise
}
