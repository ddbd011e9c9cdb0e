// Answers worked out once for all who may read the same, and kept until what they speak of changes.
import { lookAtVersions, type Database } from '#storage'
import { newFlights, type FlightWork } from './flights.ts'
import type { KeptText } from './kept-text.ts'
import { newLately } from './lately.ts'
import { readerOf, type AnyQuestion, type Asker } from './question.ts'
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
  /** So many milliseconds after a change of others answers may be given now that do not know of it. */
  readonly mostLag?: () => number
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

/** For so long a question that changed while it was read in pieces is not read so again, in milliseconds. */
const inVainFor = 10_000

/** Nobody leaves: it is worked out for whoever asks next. */
const nobody = () => new AbortController().signal

/** The answer of a question that is worked out, or put together from what is kept of its parts. */
async function fly(
  queue: QuestionQueue,
  { desk, question, caller, seen }: Flown,
  flight: FlightWork,
): Promise<KeptText> {
  const turn = (work: () => Promise<KeptText>) => queue(caller, flight.signal, work)
  if ('work' in question) {
    const work = () => workOut(desk, question, flight)
    return question.isFleeting ? work() : turn(work)
  }
  flight.decide(Promise.resolve(seen.versions.all))
  const put = await putTogether(desk, question, seen)
  if (put) return put
  flight.decide(undefined)
  const work = () => workOutParts(desk, question, flight)
  return question.isCheap ? work() : turn(work)
}

/** Those who may read the same, by what that is. */
function newCircles(): (audiences: readonly string[]) => Readers {
  const circles = new Map<string, Readers>()
  return (audiences) => {
    const readers = circles.get(audiences.join()) ?? {
      ...{ audiences, shelf: newShelf(), share: newFlights<KeptText>() },
      inVain: newLately(inVainFor),
    }
    circles.set(audiences.join(), readers)
    return readers
  }
}

/** Keeps answers in memory, by question and by what those who ask may read. */
export function newAnswerStore(
  db: Database,
  queue: QuestionQueue,
  { label = (text) => text, mostLag = () => 0 }: StoreSettings = {},
): AnswerStore {
  const room: Room = { db, label }
  const look = shareNext((people: readonly string[]) => lookAtVersions(db, people))
  const readersOf = newCircles()
  /** With whom a person read, as of when. */
  const lately = new Map<string, { readonly readers: Readers; readonly at: number }>()
  /** What is kept, if nobody has to look whether it still holds. */
  const findUnlooked = ({ person }: Asker, { name }: AnyQuestion, since: number): KeptText | undefined => {
    const own = lately.get(readerOf(person))
    return own && own.at >= since ? own.readers.shelf.findHeldSince(name, since)?.answer : undefined
  }
  /** What is kept for the versions, or was a moment ago, or else is worked out now. */
  const find = async (flown: Flown, since: number, signal: AbortSignal): Promise<KeptText> => {
    const { desk, question, seen } = flown
    const { shelf, share } = desk.readers
    // Most questions were asked before: one look whether the answer still holds, and nothing else.
    const elements = 'work' in question ? question.elements : undefined
    const kept = shelf.find(question.name, versionOf(seen.versions, elements), seen.at)
    if (kept) return kept
    const work = (flight: FlightWork) => fly(queue, flown, flight)
    const lagging = shelf.findHeldSince(question.name, since)
    if (!lagging) return share(question.name, { version: seen.versions.all, since, signal }, work)
    if (lagging.heldAt < seen.at - mostLag() * betweenWorks) {
      // Whoever asks when it lags no longer is told what went wrong.
      share(question.name, { version: 0, signal: nobody() }, work).catch(() => undefined)
    }
    return lagging.answer
  }
  return {
    answer: async (asker, question) => {
      const { person, caller, signal, wroteAt = -Infinity } = asker
      const at = performance.now()
      const lag = mostLag()
      const since = question.mayLag && lag > 0 ? Math.max(at - lag, wroteAt) : Infinity
      const unlookedAt = findUnlooked(asker, question, Math.max(since, at - lag * unlooked))
      if (unlookedAt) return unlookedAt
      const reader = readerOf(person)
      const now = await look(reader)
      const readers = readersOf(now.readableBy(reader))
      lately.set(reader, { readers, at })
      const seen = { versions: now.versionsFor(readers.audiences), at }
      return find({ desk: { ...room, readers, person }, question, caller, seen }, since, signal)
    },
  }
}
