// Several ways to one cell within one source are compared, never added: what agrees narrows, what is older gives way.
import { marks } from '../marks.ts'
import { between, isClashing, meet, narrow, type Range } from './range.ts'

const order = { said: 0, derived: 1, whole: 2 } as const

/**
 * Two ways of one source that cannot both be true. The newer edition holds. Of one edition, what is said of the cell
 * itself holds before what its parts come to, and the figure says that the source does not add up; two sums of parts
 * dispute the figure.
 */
function settle(held: Range, other: Range): Range {
  if (other.vintage < held.vintage) return { ...held, marks: held.marks | marks.isRevised }
  if (held.origin === 'said' || other.origin === 'whole')
    return { ...held, marks: held.marks | marks.isUneven }
  return between([held, other])
}

/** What one source says of a cell, from all its ways to it; undefined where there is none. */
export function weigh(ways: readonly Range[]): Range | undefined {
  const [only, ...others] = ways
  if (others.length === 0) return only
  const ranks = Map.groupBy(ways, ({ vintage, origin }) => `${vintage} ${order[origin]}`)
  const inOrder = [...ranks.values()].toSorted(([a], [b]) => {
    if (!a || !b || a.vintage === b.vintage) return a && b ? order[a.origin] - order[b.origin] : 0
    return a.vintage < b.vintage ? 1 : -1
  })
  return inOrder
    .flatMap((alike) => meet(alike) ?? [])
    .reduce<Range | undefined>((held, one) => {
      if (!held) return one
      return isClashing(held, one) ? settle(held, one) : narrow(held, one)
    }, undefined)
}
