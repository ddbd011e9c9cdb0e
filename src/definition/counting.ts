// How records feed a data element: as what happened, as what holds until further notice, or as a value they state.
import type { Roadmap } from './roadmap.ts'

export type Counting = 'happened' | 'holding' | 'stated'

/** How registers count the element; undefined where no register feeds it. */
export function findCounting(roadmap: Roadmap, element: string): Counting | undefined {
  const counts = roadmap.registers.flatMap((register) => register.counts)
  const first = counts.find((count) => count.element === element)
  if (!first) return undefined
  if (first.holds) return 'holding'
  return first.takes === undefined ? 'happened' : 'stated'
}

/** What records add to one cell of a data element in one month. */
export interface CountedCells {
  readonly jurisdiction: string
  readonly element: string
  /** First day of the month. */
  readonly month: string
  readonly itemClass: string
  readonly codes: Readonly<Record<string, string>>
  /** The value itself where records state it; empty where they add up. */
  readonly claim: string
  /** Exact decimal. */
  readonly value: string
}
