// New records of one person that arrive while others wait for the database are kept together, in one transaction: it
// begins, locks and reaches the disk once for all of them. Nobody waits for company, and whoever comes before the
// transaction has its turn is taken along by it.
import { setImmediate } from 'node:timers/promises'
import { keyLooks, recordKey, type Person, type RecordAnswer, type Register, type Roadmap } from '#definition'
import {
  actingAs,
  DatabaseLost,
  findStoredLikeAtOnce,
  isStoppedByAlike,
  nothingStored,
  writeLastRecords,
  type Database,
  type RecordWrite,
} from '#storage'

interface Office {
  readonly roadmap: Roadmap
  readonly register: Register
  readonly person: Person
}

/**
 * What became of a record: the moment in which it was kept; those that it was to be unlike and is not, so that it was not
 * kept; or undefined where there are some and nobody looked which.
 */
export type KeptTogether = string | readonly RecordAnswer[] | undefined

interface Waiting {
  readonly write: RecordWrite
  /** Done within the transaction before it is written. */
  readonly within: (tx: Database) => Promise<void>
  /** By what it would be like another that waits, or look like it. */
  readonly key: string
  readonly resolve: (kept: KeptTogether) => void
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

/**
 * The records of the group that are like none that is stored and look like none; whoever sent one that is like others is
 * told which, and one that only looks so is asked about by itself. One that comes by itself is
 * not looked at beforehand: the statement that writes it would stop. In a group it would stop the others with it.
 */
async function takeUnlike(tx: Database, { register }: Office, group: readonly Waiting[]): Promise<Waiting[]> {
  const asked = group.filter(({ write }) => write.isUnlikeAny)
  if (group.length === 1 || asked.length === 0) return [...group]
  const found = await findStoredLikeAtOnce(
    tx,
    register,
    asked.map(({ write }) => write),
  )
  const stored = new Map(asked.map((one, at) => [one, found[at] ?? nothingStored]))
  return group.filter((one) => {
    const { alike, looksLike } = stored.get(one) ?? nothingStored
    if (alike.length > 0) one.resolve(alike)
    else if (looksLike.length > 0) one.resolve(undefined)
    return alike.length === 0 && looksLike.length === 0
  })
}

async function writeGroup(tx: Database, office: Office, group: readonly Waiting[]): Promise<string> {
  const { roadmap, register } = office
  if (group.length === 0) return ''
  for (const { within } of group) await within(tx)
  const writes = group.map(({ write }) => write)
  return writeLastRecords(tx, roadmap, register, writes)
}

/** Keeps those that `take` gives as the transaction begins. */
async function keepGroup(db: Database, office: Office, take: () => readonly Waiting[]): Promise<void> {
  let group: readonly Waiting[] | undefined
  try {
    const moment = await actingAs(db, office.person, async (tx) => {
      group = take()
      group = await takeUnlike(tx, office, group)
      return writeGroup(tx, office, group)
    })
    for (const { resolve } of group ?? []) resolve(moment)
  } catch (error) {
    // Where it never began, it is theirs all the same who waited for it.
    const stopped = group ?? take()
    const [only, ...others] = stopped
    // A lost connection is nobody's record's fault, and what was committed must not be sent once more.
    if (error instanceof DatabaseLost) return stopped.forEach(({ reject }) => reject(error))
    // What stops one of them is no matter of the others: each tries by itself, and hears of its own.
    if (others.length > 0) await Promise.all(stopped.map((one) => keepGroup(db, office, () => [one])))
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
    await keepGroup(db, office, () => takeGroup(waiting))
  }
  // In the same step in which nobody was found waiting: who comes after it opens a line of their own.
  all.delete(name)
}

/**
 * Keeps a checked new record in a transaction of its own or with others.
 *
 * @throws what `isOvertaken` knows, where somebody, an import for example, is bringing the same record and takes long
 */
export function keepTogether(
  db: Database,
  office: Office,
  write: RecordWrite,
  within: Waiting['within'] = () => Promise.resolve(),
): Promise<KeptTogether> {
  const { register, person } = office
  const { promise, resolve, reject } = Promise.withResolvers<KeptTogether>()
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
