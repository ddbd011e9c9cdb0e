// Several ways to one cell within one source are compared, never added: what agrees narrows, what is older gives way.
import { marks } from './marks.ts'
import { between, isClashing, isDisputed, meet, narrow, vintageOf, withMarks, type Range } from './range.ts'

const order = { said: 0, derived: 1, whole: 2 } as const

/**
 * Two ways of one source that cannot both be true. The newer edition holds. Of one edition, what is said of the cell
 * itself holds before what its parts come to, and the figure says that the source does not add up; two sums of parts
 * dispute the figure.
 */
function settle(held: Range, other: Range): Range {
  if (vintageOf(other) < vintageOf(held)) return withMarks(held, marks.isRevised)
  if (held.origin === 'said' || other.origin === 'whole') return withMarks(held, marks.isUneven)
  return between([held, other])
}

/** The ways in the order in which they are believed, those that are believed alike together. */
function ranksOf(ways: readonly Range[]): Range[][] {
  const ranks = Map.groupBy(ways, (one) => `${vintageOf(one)} ${order[one.origin]}`)
  return [...ranks.values()].toSorted(([a], [b]) => {
    if (!a || !b) return 0
    const [own, other] = [vintageOf(a), vintageOf(b)]
    if (own === other) return order[a.origin] - order[b.origin]
    return own < other ? 1 : -1
  })
}

/** What one source says of a cell, from all its ways to it, in any order; undefined where there is none. */
export function weigh(ways: readonly Range[]): Range | undefined {
  return ranksOf(ways)
    .flatMap((equal) => meet(equal) ?? [])
    .reduce<Range | undefined>((held, one) => {
      if (!held) return one
      // What is believed more is not narrowed by a dispute of what is believed less, nor is a dispute settled by that.
      if (isDisputed(held) && !isClashing(held, one)) return held
      return isDisputed(one) || isClashing(held, one) ? settle(held, one) : narrow(held, one)
    }, undefined)
}
