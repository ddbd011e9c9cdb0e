// For which intervals a register can be stated as complete: of whatever kind a text names one.
import type { Interval } from '../interval.ts'
import type { IntervalKind } from './interval-kind.ts'
import * as kinds from './kinds.ts'

const manyFirst = (a: IntervalKind, b: IntervalKind) => b.ofYear('2024').length - a.ofYear('2024').length

/** In the order in which they are offered: the shortest first. */
export const intervalKinds: readonly IntervalKind[] = Object.values(kinds).toSorted(manyFirst)

/** The interval of which a statement speaks, of whatever kind; undefined where the text names none. */
export function findStatedInterval(text: string): Interval | undefined {
  for (const kind of intervalKinds) {
    const found = kind.find(text)
    if (found) return found
  }
  return undefined
}

/** “2024, 2024-H1, 2024-Q3 or 2024-05” */
export function statedExamples(): string {
  const examples = intervalKinds.map(({ example }) => example).toReversed()
  return `${examples.slice(0, -1).join(', ')} or ${examples.at(-1) ?? ''}`
}
