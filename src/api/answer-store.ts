// Answers worked out once for all who may read the same, and kept until what they speak of changes.
import { setImmediate } from 'node:timers/promises'
import type { Person } from '#definition'
import {
  connectionsOf,
  lookAtVersions,
  readDataVersions,
  readingAs,
  readingInPieces,
  type Database,
  type DataVersions,
} from '#storage'
import { newFlights, type FlightWork } from './flights.ts'
import { keepText, type KeptText } from './kept-text.ts'
import type { QuestionQueue } from './question-queue.ts'
import { shareNext } from './share-next.ts'
import { newShelf, type Shelf } from './shelf.ts'
import { sideBySide } from './side-by-side.ts'

/** Who asks. */
export interface Asker {
  readonly person: Person
  /** Who they are to the queue: a person, or the address of somebody who has not shown who they are. */
  readonly caller: string
  /** Comes when they have left. */
  readonly signal: AbortSignal
}

/** A part of an answer that is kept by itself, until something changes that is known of its data elements. */
export type KeepPart = <T>(
  question: string,
  elements: readonly string[] | undefined,
  work: () => Promise<T>,
) => Promise<T>

/** What somebody who works an answer out is given. */
export interface AnswerWork {
  readonly tx: Database
  readonly version: number
  readonly keep: KeepPart
}

/** A question: by its name, how it is answered, and which data elements it speaks of; all of them where not said. */
export interface Question {
  readonly name: string
  readonly work: (given: AnswerWork) => Promise<unknown>
  readonly elements?: readonly string[]
}

/** A part that an answer is put together from. */
export interface AnswerPart {
  readonly name: string
  /** All of them where not said. */
  readonly elements?: readonly string[] | undefined
  readonly work: (tx: Database) => Promise<unknown>
}

/** A question whose answer is put together from parts that are kept; where all are, the database is not asked. */
export interface PartedQuestion {
  readonly name: string
  readonly parts: readonly AnswerPart[]
  /** The answer from its parts, in their order. */
  readonly put: (version: number, parts: readonly unknown[]) => unknown
}

export interface AnswerStore {
  /** The kept answer, or a new one, as JSON text. It knows of every change that was acknowledged before it was asked. */
  readonly answer: (asker: Asker, question: Question | PartedQuestion) => Promise<KeptText>
}

/** What is still open today may be over tomorrow, also where nothing changes. */
const versionOf = (versions: DataVersions, elements: readonly string[] | undefined) =>
  `${new Date().toISOString().slice(0, 10)} ${elements ? versions.of(elements) : `${versions.all}`}`

/** All who may read the same: the figures differ by audience, and not by person. */
interface Readers {
  readonly audiences: readonly string[]
  readonly shelf: Shelf
  readonly share: ReturnType<typeof newFlights<KeptText>>
}

interface Room {
  readonly db: Database
  readonly label: (text: string) => string
}

/** A person who asks, with all who may read the same. */
interface Desk extends Room {
  readonly readers: Readers
  readonly person: Person
}

/** The versions of this transaction; the person must read in it what was looked up for them before. */
async function versionsIn(tx: Database, { audiences }: Readers): Promise<DataVersions> {
  const { readable, versions } = await readDataVersions(tx)
  if (readable.join() === audiences.join()) return versions
  throw new Error('The rights of a person changed while a question of theirs was worked out.')
}

function keptOr({ label, readers: { shelf } }: Desk, version: string) {
  return async (question: string, work: () => Promise<unknown>): Promise<KeptText> => {
    const found = shelf.find(question, version)
    if (found) return found
    const made = keepText(JSON.stringify(await work()), label)
    shelf.put(question, version, made)
    return made
  }
}

/** How a transaction, or something like it, is opened for a question. */
type Reading = typeof readingAs

/** The answer, read in the given way, and the versions of which it speaks. */
async function workOutBy(
  reading: Reading,
  desk: Desk,
  { name, work, elements }: Question,
  { signal, decide }: FlightWork,
): Promise<{ readonly answer: KeptText; readonly version: string }> {
  const looked = Promise.withResolvers<number>()
  decide(looked.promise)
  const read = async (tx: Database) => {
    const versions = await versionsIn(tx, desk.readers)
    looked.resolve(versions.all)
    const keep: KeepPart = async <T>(
      part: string,
      own: readonly string[] | undefined,
      make: () => Promise<T>,
    ) => {
      const { text } = await keptOr(desk, versionOf(versions, own))(`part ${part}`, make)
      return JSON.parse(text) as T
    }
    const given = { tx, version: versions.all, keep }
    const version = versionOf(versions, elements)
    return { answer: await keptOr(desk, version)(name, () => work(given)), version }
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
 * it speaks of changed meanwhile, once more in one transaction, which finds all other parts kept.
 */
async function workOut(desk: Desk, question: Question, flight: FlightWork): Promise<KeptText> {
  const { db, person, readers } = desk
  if (connectionsOf(db) === 1) {
    const { answer, version } = await workOutBy(readingInPieces, desk, question, flight)
    const now = (await lookAtVersions(db, [person.id])).versionsFor(readers.audiences)
    // What was put together of two moments is kept under a version that never comes again.
    if (version === versionOf(now, question.elements)) return answer
  }
  return (await workOutBy(readingAs, desk, question, flight)).answer
}

const longPart = 100_000

/** The answer from what is kept of its parts; undefined where one of them has to be worked out. */
async function putTogether(
  desk: Desk,
  { name, parts, put }: PartedQuestion,
  versions: DataVersions,
): Promise<KeptText | undefined> {
  const texts: string[] = []
  for (const part of parts) {
    const found = desk.readers.shelf.find(`part ${part.name}`, versionOf(versions, part.elements))
    if (!found) return undefined
    texts.push(found.text)
  }
  const values: unknown[] = []
  for (const text of texts) {
    values.push(JSON.parse(text))
    // Others are served between parts that are long.
    if (text.length > longPart) await setImmediate()
  }
  return keptOr(desk, versionOf(versions, undefined))(name, async () => put(versions.all, values))
}

/** The answer from its parts as they are at one moment. */
function workOutParts(
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

/** Keeps answers in memory, by question and by what those who ask may read. `label` is what is done to every text that leaves. */
export function newAnswerStore(
  db: Database,
  queue: QuestionQueue,
  label: (text: string) => string = (text) => text,
): AnswerStore {
  const room: Room = { db, label }
  const look = shareNext((people: readonly string[]) => lookAtVersions(db, people))
  const circles = new Map<string, Readers>()
  const readersOf = (audiences: readonly string[]): Readers => {
    const known = circles.get(audiences.join())
    if (known) return known
    const readers = { audiences, shelf: newShelf(), share: newFlights<KeptText>() }
    circles.set(audiences.join(), readers)
    return readers
  }
  return {
    answer: async ({ person, caller, signal }, question) => {
      const now = await look(person.id)
      const readers = readersOf(now.readableBy(person.id))
      const versions = now.versionsFor(readers.audiences)
      // Most questions were asked before: one look whether the answer still holds, and nothing else.
      const elements = 'work' in question ? question.elements : undefined
      const kept = readers.shelf.find(question.name, versionOf(versions, elements))
      if (kept) return kept
      const desk: Desk = { ...room, readers, person }
      return readers.share(question.name, { version: versions.all, signal }, async (flight) => {
        const turn = (work: () => Promise<KeptText>) => queue(caller, flight.signal, work)
        if ('work' in question) return turn(() => workOut(desk, question, flight))
        flight.decide(Promise.resolve(versions.all))
        const put = await putTogether(desk, question, versions)
        if (put) return put
        flight.decide(undefined)
        return turn(() => workOutParts(desk, question, flight))
      })
    },
  }
}
