// Works an answer out as of one moment of the data, and keeps it with its parts.
import { setImmediate } from 'node:timers/promises'
import { currentDay, type Person } from '#definition'
import {
  connectionsOf,
  lookAtVersions,
  readDataVersions,
  readingAs,
  readingInPieces,
  readingQuickly,
  type Database,
  type DataVersions,
} from '#storage'
import type { FlightWork, newFlights } from './flights.ts'
import { keepText, type KeptText } from './kept-text.ts'
import type { Lately } from './lately.ts'
import { readerOf, type AnswerWork, type KeepPart, type PartedQuestion, type Question } from './question.ts'
import type { Shelf } from './shelf.ts'
import { sideBySide } from './side-by-side.ts'

/** What is still open today may be over tomorrow, also where nothing changes. */
export const versionOf = (versions: DataVersions, elements: readonly string[] | undefined) =>
  `${currentDay()} ${elements ? versions.of(elements) : `${versions.all}`}`

/** All who may read the same: the figures differ by audience, and not by person. */
export interface Readers {
  readonly audiences: readonly string[]
  readonly shelf: Shelf
  readonly share: ReturnType<typeof newFlights<KeptText>>
  /** Questions that changed while they were read in pieces, a moment ago: an import, for example, goes on and on. */
  readonly inVain: Lately
}

export interface Room {
  readonly db: Database
  readonly label: (text: string) => string
}

/** A person who asks, with all who may read the same. */
export interface Desk extends Room {
  readonly readers: Readers
  readonly person: Person
}

/** The versions of this transaction; the person must read in it what was looked up for them before. */
async function versionsIn(tx: Database, { audiences }: Readers): Promise<DataVersions> {
  const { readable, versions } = await readDataVersions(tx)
  if (readable.join() === audiences.join()) return versions
  throw new Error('The rights of a person changed while a question of theirs was worked out.')
}

async function made({ label }: Room, work: () => Promise<unknown>): Promise<KeptText> {
  return keepText(JSON.stringify(await work()), label)
}

/** What is kept for the version, which was looked at after that moment; else what is worked out now. */
function keptOr(desk: Desk, version: string, lookedAt: number) {
  const { shelf } = desk.readers
  return async (question: string, work: () => Promise<unknown>): Promise<KeptText> => {
    const found = shelf.find(question, version, lookedAt)
    if (found) return found
    const text = await made(desk, work)
    shelf.put(question, version, text, lookedAt)
    return text
  }
}

/** How a transaction, or something like it, is opened for a question. */
type Reading = typeof readingAs

/** The answer, read in the given way, and the versions of which it speaks. */
async function workOutBy(
  reading: Reading,
  desk: Desk,
  { name, work, elements, isFleeting }: Question,
  { signal, decide }: FlightWork,
): Promise<{ readonly answer: KeptText; readonly version: string }> {
  const looked = Promise.withResolvers<number>()
  decide(looked.promise)
  const lookedAt = performance.now()
  const read = async (tx: Database) => {
    const versions = await versionsIn(tx, desk.readers)
    looked.resolve(versions.all)
    const keep: KeepPart = async <T>(
      part: string,
      own: readonly string[] | undefined,
      make: () => Promise<T>,
    ) => {
      const { text } = await keptOr(desk, versionOf(versions, own), lookedAt)(`part ${part}`, make)
      return JSON.parse(text) as T
    }
    const given = { tx, version: versions.all, keep }
    const version = versionOf(versions, elements)
    const own = () => work(given)
    const answer = isFleeting ? await made(desk, own) : await keptOr(desk, version, lookedAt)(name, own)
    return { answer, version }
  }
  try {
    return await reading(desk.db, desk.person, read, signal)
  } catch (error) {
    looked.reject(error)
    throw error
  }
}

/**
 * The answer of one moment. Where there is one connection it is read in pieces first, with others in between; where what
 * it speaks of changed meanwhile, once more in one transaction, which finds all other parts kept; and the next time at once.
 */
export async function workOut(desk: Desk, question: Question, flight: FlightWork): Promise<KeptText> {
  const { db, person, readers } = desk
  const { inVain } = readers
  if (question.isFleeting) return (await workOutBy(readingQuickly, desk, question, flight)).answer
  if (connectionsOf(db) === 1 && !inVain.has(question.name)) {
    const { answer, version } = await workOutBy(readingInPieces, desk, question, flight)
    const now = (await lookAtVersions(db, [readerOf(person)])).versionsFor(readers.audiences)
    // What was put together of two moments is kept under a version that never comes again.
    if (version === versionOf(now, question.elements)) return answer
    inVain.note(question.name)
  }
  return (await workOutBy(readingAs, desk, question, flight)).answer
}

/** Versions, and a moment at or after which they were looked at. */
export interface Seen {
  readonly versions: DataVersions
  readonly at: number
}

const longPart = 100_000

/** The answer from what is kept of its parts; undefined where one of them has to be worked out. */
export async function putTogether(
  desk: Desk,
  { name, parts, put }: PartedQuestion,
  { versions, at }: Seen,
): Promise<KeptText | undefined> {
  const texts: string[] = []
  for (const part of parts) {
    const found = desk.readers.shelf.find(`part ${part.name}`, versionOf(versions, part.elements), at)
    if (!found) return undefined
    texts.push(found.text)
  }
  const values: unknown[] = []
  for (const text of texts) {
    values.push(JSON.parse(text))
    // Others are served between parts that are long.
    if (text.length > longPart) await setImmediate()
  }
  return keptOr(desk, versionOf(versions, undefined), at)(name, async () => put(versions.all, values))
}

/** The answer from its parts as they are at one moment. */
export function workOutParts(
  desk: Desk,
  { name, parts, put }: PartedQuestion,
  flight: FlightWork,
): Promise<KeptText> {
  const work = async ({ tx, version, keep }: AnswerWork) => {
    const values = await sideBySide(parts, (part) => keep(part.name, part.elements, () => part.work(tx)))
    return put(version, values)
  }
  return workOut(desk, { name, work }, flight)
}
