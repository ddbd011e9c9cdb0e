// What is known of one cell: bounds, with the marks and the edition of what they were taken from. Exact decimals.
import Big from 'big.js'
import { marks } from '../marks.ts'

/** How a range was come by: as it was said, worked out of parts, or only bounded by a whole that holds it. */
export type Origin = 'said' | 'derived' | 'whole'

export interface Range {
  /** Null is open. */
  readonly lower: Big | null
  readonly upper: Big | null
  /** Bits of `marks`. */
  readonly marks: number
  /** The newest edition among what it was taken from, `2024-06-01`. */
  readonly vintage: string
  readonly origin: Origin
}

export const zero = new Big(0)

export function isKnownRange({ lower, upper }: Range): boolean {
  return lower !== null || upper !== null
}

export function isExactRange({ lower, upper }: Range): boolean {
  return lower !== null && upper !== null && lower.eq(upper)
}

/** Can the two not both be true? */
export function isClashing(a: Range, b: Range): boolean {
  return (
    (a.lower !== null && b.upper !== null && a.lower.gt(b.upper)) ||
    (b.lower !== null && a.upper !== null && b.lower.gt(a.upper))
  )
}

const later = (a: string, b: string): string => (a > b ? a : b)
const nearer: Record<Origin, number> = { said: 0, derived: 1, whole: 2 }

function isTighter(a: Big | null, b: Big | null, side: 'lower' | 'upper'): boolean {
  if (b === null) return false
  if (a === null) return true
  return side === 'lower' ? b.gt(a) : b.lt(a)
}

/** Marks that say that something contradicts something: they stay, whatever narrows the figure. */
const contradicting = marks.isConflict | marks.isUneven
/** Marks that speak of what is lacking, and of nothing any more once the figure is exact. */
const lacking = marks.hasGaps | marks.isPartial | marks.isUnanswered

/** Is nothing left of the first range once the second narrows it? */
function isReplaced(a: Range, b: Range, takesLower: boolean, takesUpper: boolean): boolean {
  return takesLower && (takesUpper || a.upper === null || isExactRange(b))
}

/** What holds if both hold; marks only of what was needed for it. The two must not clash. */
export function narrow(a: Range, b: Range): Range {
  const takesLower = isTighter(a.lower, b.lower, 'lower')
  const takesUpper = isTighter(a.upper, b.upper, 'upper')
  const takesAny = takesLower || takesUpper
  const own = isReplaced(a, b, takesLower, takesUpper) ? 0 : a.marks
  const added = takesAny ? b.marks : 0
  const narrowed: Range = {
    lower: takesLower ? b.lower : a.lower,
    upper: takesUpper ? b.upper : a.upper,
    marks: own | added | ((a.marks | b.marks) & contradicting),
    vintage: takesAny ? later(a.vintage, b.vintage) : a.vintage,
    origin: nearer[a.origin] <= nearer[b.origin] ? a.origin : b.origin,
  }
  return isExactRange(narrowed) ? { ...narrowed, marks: narrowed.marks & ~lacking } : narrowed
}

const least = (all: readonly Big[]): Big | null =>
  all.reduce<Big | null>((found, one) => (found === null || one.lt(found) ? one : found), null)
const most = (all: readonly Big[]): Big | null =>
  all.reduce<Big | null>((found, one) => (found === null || one.gt(found) ? one : found), null)

/** The range between ranges that clash, from the lowest that one of them allows to the highest. A dispute. */
export function between(all: readonly Range[]): Range {
  const [first] = all
  if (!first) throw new Error('A dispute has sides.')
  return {
    lower: least(all.flatMap(({ lower, upper }) => lower ?? upper ?? [])),
    upper: most(all.flatMap(({ lower, upper }) => upper ?? lower ?? [])),
    marks: all.reduce<number>((bits, one) => bits | one.marks, marks.isConflict),
    vintage: all.reduce((newest, one) => later(newest, one.vintage), first.vintage),
    origin: 'said',
  }
}

/** What holds if all hold; where some cannot be true beside others, the range between these. In any order the same. */
export function meet(ranges: readonly Range[]): Range | undefined {
  const clashing = ranges.filter((one) => ranges.some((other) => isClashing(one, other)))
  if (clashing.length > 0) return between(clashing)
  return ranges.reduce<Range | undefined>((held, one) => (held ? narrow(held, one) : one), undefined)
}

/** The sum of ranges that hold nothing in common; open where one of them is. */
export function sumOf(all: readonly Range[]): Range {
  const side = (name: 'lower' | 'upper'): Big | null =>
    all.reduce<Big | null>(
      (sum, one) => (sum === null || one[name] === null ? null : sum.plus(one[name])),
      zero,
    )
  return {
    lower: side('lower'),
    upper: side('upper'),
    marks: all.reduce((bits, one) => bits | one.marks, 0),
    vintage: all.reduce((newest, one) => later(newest, one.vintage), ''),
    origin: 'derived',
  }
}
