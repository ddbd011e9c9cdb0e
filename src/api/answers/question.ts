// A question to the data: by whom it is asked, how it is answered, and what it speaks of.
import type { Person } from '#definition'
import type { Database } from '#storage'

/** Who asks. */
export interface Asker {
  readonly person: Person
  /** Who they are to the queue: a person, or the address of somebody who has not shown who they are. */
  readonly caller: string
  /** Comes when they have left. */
  readonly signal: AbortSignal
  /** When they last changed anything themselves, by the clock of `performance.now`: they get no answer from before. */
  readonly wroteAt?: number
}

/** By whose rights somebody reads figures: a deputy who acts for somebody reads as that person. */
export const readerOf = ({ id, for: principal }: Person): string => principal ?? id

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
  /** Whether it may be answered as it was a moment ago, where others changed something since. */
  readonly mayLag?: true
  /**
   * It takes little and there are very many of the kind, such as pages of lists: it does not wait behind what others ask,
   * is read in one piece, and is not kept once all have it who waited for it.
   */
  readonly isFleeting?: true
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
  readonly mayLag?: true
  /** It takes next to nothing, and does not wait behind what others ask. */
  readonly isCheap?: true
  readonly parts: readonly AnswerPart[]
  /** The answer from its parts, in their order. */
  readonly put: (version: number, parts: readonly unknown[]) => unknown
}

export type AnyQuestion = Question | PartedQuestion
