// What is known of one cell: a bound on either side, each with the marks and the edition of what it was taken from.
import Big from 'big.js'
import { meeting, under, type Bound } from './bound.ts'
import { marks } from './marks.ts'

/** How a range was come by: as it was said, worked out of parts, or only bounded by a whole that holds it. */
export type Origin = 'said' | 'derived' | 'whole'

export interface Range {
  /** Null is open. */
  readonly lower: Bound | null
  readonly upper: Bound | null
  /** The marks that say that something contradicts something: they stay, whatever narrows the figure. */
  readonly doubts: number
  readonly origin: Origin
}

export type Side = 'lower' | 'upper'

export const zero = new Big(0)

const contradicting = marks.isConflict | marks.isUneven
/** Also a doubt, where a newer edition overrules what an older one says of another cell; a bound's own mark is none. */
const overruling = marks.isRevised
/** Marks that speak of what is lacking, and of nothing any more once the figure is exact. */
const lacking = marks.hasGaps | marks.isPartial | marks.isUnanswered

/** That a count is no less than nothing is known from nowhere: nothing is lacking from it. */
function asLower(bound: Bound | null): Bound | null {
  return bound?.value.eq(zero) === true ? { ...bound, marks: bound.marks & ~lacking } : bound
}

/** A range of two bounds; what contradicts something is told from what is said of a bound. */
export function rangeBetween(lower: Bound | null, upper: Bound | null, origin: Origin, doubts = 0): Range {
  const bits = doubts | (lower?.marks ?? 0) | (upper?.marks ?? 0)
  const plain = (bound: Bound | null) => bound && { ...bound, marks: bound.marks & ~contradicting }
  const kept = (bits & contradicting) | (doubts & overruling)
  return { lower: asLower(plain(lower)), upper: plain(upper), doubts: kept, origin }
}

/** What is said in one go: both bounds have the same marks and edition. */
export function rangeSaid(
  said: {
    readonly lower: Big | null
    readonly upper: Big | null
    readonly marks: number
    readonly vintage: string
  },
  origin: Origin,
): Range {
  const bound = (value: Big | null) => value && { value, marks: said.marks, vintage: said.vintage }
  return rangeBetween(bound(said.lower), bound(said.upper), origin)
}

/** The range with more marks on what is known. */
export function withMarks(range: Range, bits: number): Range {
  const marked = (bound: Bound | null) => bound && { ...bound, marks: bound.marks | bits }
  return rangeBetween(marked(range.lower), marked(range.upper), range.origin, range.doubts | bits)
}

/** At most none of what cannot be fewer than none is none. */
export function noneAtMost(range: Range): Range {
  const { lower, upper, origin, doubts } = range
  return lower === null && upper?.value.eq(zero) === true ? rangeBetween(upper, upper, origin, doubts) : range
}

export function isKnownRange({ lower, upper }: Range): boolean {
  return lower !== null || upper !== null
}

export function isExactRange({ lower, upper }: Range): boolean {
  return lower !== null && upper !== null && lower.value.eq(upper.value)
}

export function isDisputed({ doubts }: Range): boolean {
  return (doubts & marks.isConflict) !== 0
}

/** Can the two not both be true? */
export function isClashing(a: Range, b: Range): boolean {
  const isOver = ({ lower }: Range, { upper }: Range) =>
    lower !== null && upper !== null && lower.value.gt(upper.value)
  return isOver(a, b) || isOver(b, a)
}

/** Does the second range say more than the first, on either side? */
export function isTighter(held: Range, other: Range): boolean {
  const isMore = (own: Bound | null, by: (one: Bound, than: Bound) => boolean, than: Bound | null) =>
    own !== null && (than === null || by(own, than))
  return (
    isMore(other.lower, (one, than) => one.value.gt(than.value), held.lower) ||
    isMore(other.upper, (one, than) => one.value.lt(than.value), held.upper)
  )
}

/** A bound with all that is to be said of it: of an exact figure nothing is lacking. */
export function boundAt(range: Range, side: Side): Bound | null {
  const bound = range[side]
  if (!bound) return null
  const own = isExactRange(range) ? bound.marks & ~lacking : bound.marks
  return { ...bound, marks: own | range.doubts }
}

/** The marks of both sides. */
export function marksOf(range: Range): number {
  return (boundAt(range, 'lower')?.marks ?? 0) | (boundAt(range, 'upper')?.marks ?? 0) | range.doubts
}

/** The newest edition among what the range was taken from; empty where nothing is known. */
export function vintageOf({ lower, upper }: Range): string {
  const [a, b] = [lower?.vintage ?? '', upper?.vintage ?? '']
  return a > b ? a : b
}

const nearer: Record<Origin, number> = { said: 0, derived: 1, whole: 2 }

const nearestOf = (a: Range, b: Range): Origin => (nearer[a.origin] <= nearer[b.origin] ? a.origin : b.origin)

/**
 * What holds if both hold; the two must not clash. Each side has the marks of what bounds it there, and where two bound
 * it alike, only what has to be said of both: so the order of meeting, and what is met twice, make no difference.
 */
export function narrow(a: Range, b: Range): Range {
  return rangeBetween(
    meeting(a.lower, b.lower, 'higher'),
    meeting(a.upper, b.upper, 'lower'),
    nearestOf(a, b),
    a.doubts | b.doubts,
  )
}

/** The range between ranges that clash, from the lowest that one of them allows to the highest. A dispute. */
export function between(all: readonly Range[]): Range {
  const ends = (first: Side, second: Side) => all.map((one) => boundAt(one, first) ?? boundAt(one, second))
  return rangeBetween(
    ends('lower', 'upper').reduce<Bound | null>((held, one) => meeting(held, one, 'lower'), null),
    ends('upper', 'lower').reduce<Bound | null>((held, one) => meeting(held, one, 'higher'), null),
    'said',
    all.reduce<number>((bits, { doubts }) => bits | doubts, marks.isConflict),
  )
}

/** From the lower of two bounds to the higher, open where one of them is: what several disputes leave. */
export function around(a: Range, b: Range): Range {
  const side = (name: Side, which: 'higher' | 'lower') => {
    const [own, other] = [a[name], b[name]]
    return own && other && meeting(own, other, which)
  }
  return rangeBetween(side('lower', 'lower'), side('upper', 'higher'), nearestOf(a, b), a.doubts | b.doubts)
}

/**
 * What holds if all hold; where some cannot be true beside others, the range between these. What is disputed already is
 * not settled by whoever agrees with one of its sides. In any order the same.
 */
export function meet(ranges: readonly Range[]): Range | undefined {
  const isClashingWithAny = (one: Range) => ranges.some((other) => isClashing(one, other))
  const disputed = ranges.filter((one) => isDisputed(one) || isClashingWithAny(one))
  if (disputed.some(isClashingWithAny)) return between(disputed)
  const [first, ...others] = disputed.length > 0 ? disputed : ranges
  return first && others.reduce(disputed.length > 0 ? around : narrow, first)
}

/** The sum of ranges that hold nothing in common; open where one of them is. */
export function sumOf(all: readonly Range[]): Range {
  const side = (name: Side) => under(all.map((one) => boundAt(one, name)))
  const doubts = all.reduce((bits, one) => bits | one.doubts, 0)
  return rangeBetween(side('lower'), side('upper'), 'derived', doubts)
}
