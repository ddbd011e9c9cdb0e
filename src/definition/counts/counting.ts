// How records feed a data element: as what happened, as what holds until further notice, or as a value they state.
import type { Interval } from '../time/index.ts'
import type { Roadmap } from '../roadmap/index.ts'

export type Counting = 'happened' | 'holding' | 'stated'

/** How registers count the element; undefined where no register feeds it. */
export function findCounting(roadmap: Roadmap, element: string): Counting | undefined {
  const counts = roadmap.registers.flatMap((register) => register.counts)
  const first = counts.find((count) => count.element === element)
  if (!first) return undefined
  if (first.holds) return 'holding'
  return first.takes === undefined ? 'happened' : 'stated'
}

/**
 * The claim under which stands how many rows of a cell have an amount that nobody answered: what is counted beside them
 * is known from below only. No value of a record reads so.
 */
export const unanswered = '?'

/** What records add to one cell of a data element in one month, or in one year. */
export interface CountedCells {
  readonly jurisdiction: string
  readonly element: string
  /** First day of the month; of the year, where months are added up. */
  readonly begins: string
  /** In which months of the year there is a record: a bit for each, the lowest for January. */
  readonly months: number
  readonly itemClass: string
  /** One code for each dimension that is kept apart; the others are added up. */
  readonly codes: Readonly<Record<string, string>>
  /** The value itself where records state it; empty where they add up, `unanswered` where amounts are missing. */
  readonly claim: string
  /** Exact decimal. */
  readonly value: string
}

/** Counts of an element, added up over all dimensions but those kept apart: a database gives thousands, not millions. */
export interface CountsAsked {
  readonly element: string
  readonly by: 'month' | 'year'
  readonly kept: readonly string[]
  /** Only what counts in months that begin within these days. */
  readonly within?: Interval
}

/** Gives the counts that were asked for. Those that keep more apart than was asked do as well. */
export type FindCounts = (asked: CountsAsked) => readonly CountedCells[]

/** The same text for the same counts, in whatever order the dimensions are named. */
export function countsKey({ element, by, kept, within }: CountsAsked): string {
  return [element, by, within?.start ?? '', within?.end ?? '', ...kept.toSorted()].join(' ')
}
