// Answers worked out once for all who may read the same, and kept until what they speak of changes.
import { lookAtVersions, type Database } from '#storage'
import { newFlights, type FlightWork } from './flights.ts'
import type { KeptText } from './kept-text.ts'
import { newLately } from './lately.ts'
import type { AnyQuestion, Asker } from './question.ts'
import type { QuestionQueue } from './question-queue.ts'
import { shareNext } from './share-next.ts'
import { newShelf } from './shelf.ts'
import {
  putTogether,
  versionOf,
  workOut,
  workOutParts,
  type Desk,
  type Readers,
  type Room,
  type Seen,
} from './work-out.ts'

export interface AnswerStore {
  /**
   * The kept answer, or a new one, as JSON text. It knows of every change that was acknowledged before it was asked; where
   * the question may lag, of every one of the asker’s own, and of those of others but for the last moment.
   */
  readonly answer: (asker: Asker, question: AnyQuestion) => Promise<KeptText>
}

/** How answers are kept. */
export interface StoreSettings {
  /** What is done to every text that leaves. */
  readonly label?: (text: string) => string
  /** So many milliseconds after a change of others answers may be given that do not know of it. */
  readonly mostLag?: number
}

/** For so long nobody looks whether an answer that may lag still holds, as a part of the lag. */
const unlooked = 0.25
/** An answer that lags is worked out anew no sooner than so long after the one before, as a part of the lag. */
const betweenWorks = 0.3

/** A question that is on its way. */
interface Flown {
  readonly desk: Desk
  readonly question: AnyQuestion
  readonly caller: string
  readonly seen: Seen
}

/** Nobody leaves: it is worked out for whoever asks next. */
const nobody = () => new AbortController().signal

/** Keeps answers in memory, by question and by what those who ask may read. */
export function newAnswerStore(
  db: Database,
  queue: QuestionQueue,
  { label = (text) => text, mostLag = 0 }: StoreSettings = {},
): AnswerStore {
  const room: Room = { db, label }
  const look = shareNext((people: readonly string[]) => lookAtVersions(db, people))
  const circles = new Map<string, Readers>()
  /** With whom a person read, as of when. */
  const lately = new Map<string, { readonly readers: Readers; readonly at: number }>()
  const readersOf = (audiences: readonly string[]): Readers => {
    const known = circles.get(audiences.join())
    if (known) return known
    const readers = {
      ...{ audiences, shelf: newShelf(), share: newFlights<KeptText>() },
      inVain: newLately(10_000),
    }
    circles.set(audiences.join(), readers)
    return readers
  }
  const fly = async ({ desk, question, caller, seen }: Flown, flight: FlightWork) => {
    const turn = (work: () => Promise<KeptText>) => queue(caller, flight.signal, work)
    if ('work' in question) return turn(() => workOut(desk, question, flight))
    flight.decide(Promise.resolve(seen.versions.all))
    const put = await putTogether(desk, question, seen)
    if (put) return put
    flight.decide(undefined)
    const work = () => workOutParts(desk, question, flight)
    return question.isCheap ? work() : turn(work)
  }
  /** What is kept, if nobody has to look whether it still holds. */
  const findUnlooked = ({ person }: Asker, { name }: AnyQuestion, since: number): KeptText | undefined => {
    const own = lately.get(person.id)
    return own && own.at >= since ? own.readers.shelf.findHeldSince(name, since)?.answer : undefined
  }
  return {
    answer: async (asker, question) => {
      const { person, caller, signal, wroteAt = -Infinity } = asker
      const asked = performance.now()
      const since = question.mayLag && mostLag > 0 ? Math.max(asked - mostLag, wroteAt) : Infinity
      const unseen = findUnlooked(asker, question, Math.max(since, asked - mostLag * unlooked))
      if (unseen) return unseen
      const now = await look(person.id)
      const readers = readersOf(now.readableBy(person.id))
      lately.set(person.id, { readers, at: asked })
      const versions = now.versionsFor(readers.audiences)
      // Most questions were asked before: one look whether the answer still holds, and nothing else.
      const elements = 'work' in question ? question.elements : undefined
      const kept = readers.shelf.find(question.name, versionOf(versions, elements), asked)
      if (kept) return kept
      const flown: Flown = {
        desk: { ...room, readers, person },
        question,
        caller,
        seen: { versions, at: asked },
      }
      const work = (flight: FlightWork) => fly(flown, flight)
      const lagging = readers.shelf.findHeldSince(question.name, since)
      if (!lagging) return readers.share(question.name, { version: versions.all, since, signal }, work)
      if (lagging.heldAt < asked - mostLag * betweenWorks) {
        // Whoever asks when it lags no longer is told what went wrong.
        readers.share(question.name, { version: 0, signal: nobody() }, work).catch(() => undefined)
      }
      return lagging.answer
    },
  }
}
