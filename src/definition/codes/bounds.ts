// Arithmetic with what is known: a figure is exact, lies between bounds, or is not known. Exact decimals throughout.
import Big from 'big.js'

// Ratios are kept to this many decimals; what a reader sees is rounded further, and half goes up (2.5 → 3).
Big.DP = 12
Big.RM = Big.roundHalfUp

/** Exact where lower = upper. A null side is open; both null: nothing is known. Decimals as text. */
export interface Bounds {
  readonly lower: string | null
  readonly upper: string | null
}

export const unknown: Bounds = { lower: null, upper: null }

const exactly = (value: string): Bounds => ({ lower: value, upper: value })

export function isKnown(bounds: Bounds): boolean {
  return bounds.lower !== null || bounds.upper !== null
}

/** “At least 0” says nothing of what is counted: it is not known, and is never printed. */
export function isNothingKnown({ lower, upper }: Bounds): boolean {
  return upper === null && (lower === null || new Big(lower).eq(0))
}

/** A share in percent, no more than all of it. */
export function noMoreThanAll(share: string): string {
  return new Big(share).gt(100) ? '100' : share
}

export function isExact(bounds: Bounds): boolean {
  return bounds.lower !== null && bounds.upper !== null && new Big(bounds.lower).eq(bounds.upper)
}

/** Do the two say different things, so that both cannot be true? */
export function isContradicting(a: Bounds, b: Bounds): boolean {
  const above = (one: string | null, other: string | null) =>
    one !== null && other !== null && new Big(one).gt(other)
  return above(a.lower, b.upper) || above(b.lower, a.upper)
}

function addSide(a: string | null, b: string | null): string | null {
  return a === null || b === null ? null : new Big(a).plus(b).toFixed()
}

export function add(a: Bounds, b: Bounds): Bounds {
  return { lower: addSide(a.lower, b.lower), upper: addSide(a.upper, b.upper) }
}

/** The sum of all; zero for none. What is only known from above is no less than nothing, beside what is known from below. */
export function addAll(all: readonly Bounds[]): Bounds {
  const isFromBelow = all.some(({ lower }) => lower !== null)
  const each = all.map((one) =>
    isFromBelow && one.lower === null && isKnown(one) ? { ...one, lower: '0' } : one,
  )
  return each.reduce(add, exactly('0'))
}

/** a minus b, never below zero: counts do not fall under it. */
export function subtract(a: Bounds, b: Bounds): Bounds {
  const side = (one: string | null, other: string | null) => {
    if (one === null || other === null) return null
    const difference = new Big(one).minus(other)
    return (difference.lt(0) ? new Big(0) : difference).toFixed()
  }
  return { lower: side(a.lower, b.upper), upper: side(a.upper, b.lower) }
}

function divideSide(a: string | null, b: string | null, times: number): string | null {
  if (a === null || b === null || new Big(b).eq(0)) return null
  return new Big(a).times(times).div(b).toFixed()
}

/** a / b × times. The denominator must not be exactly zero: ask first. None of something is none, however much that is. */
export function divide(a: Bounds, b: Bounds, times = 1): Bounds {
  if (isZero(a) && b.lower !== null && new Big(b.lower).gt(0)) return exactly('0')
  return { lower: divideSide(a.lower, b.upper, times), upper: divideSide(a.upper, b.lower, times) }
}

export function isZero(bounds: Bounds): boolean {
  return isExact(bounds) && new Big(bounds.lower ?? 0).eq(0)
}

/** What a reader takes for nothing at all, and for all of it: no rounding may make one of them of anything else. */
const never = ['0', '100']
const mostDecimals = 12

/** Where what is rounded goes: to the nearest, or, of a bound, to where no more is said than is known. */
export type Rounding = 'nearest' | 'no more' | 'no less'

const roundingOf = (value: Big, rounding: Rounding) => {
  if (rounding === 'nearest') return Big.roundHalfUp
  return (rounding === 'no more') === value.lt(0) ? Big.roundUp : Big.roundDown
}

/** The decimals with which the value is neither nothing nor all of it, unless it is, and no more than a tenth of itself away. */
function honestDecimals(value: Big, decimals: number, rounding: Rounding): number {
  const isNear = (rounded: Big) => rounded.minus(value).abs().times(10).lte(value.abs())
  const isHonest = (rounded: Big) =>
    rounded.eq(value) || (isNear(rounded) && !never.some((one) => rounded.abs().eq(one)))
  const more = Array.from({ length: mostDecimals }, (_one, at) => decimals + at)
  return more.find((count) => isHonest(value.round(count, roundingOf(value, rounding)))) ?? decimals
}

/** An exact number as a reader writes it: thousands grouped by comma, nothing rounded. */
export function exactText(value: string): string {
  return decimalText(value, new Big(value).toFixed().split('.')[1]?.length ?? 0)
}

/** Whole digits, perhaps with a minus, in groups of three. */
function inThousands(whole: string): string {
  const digits = whole.replace('-', '')
  const first = digits.length % 3 || 3
  const groups = digits.slice(first).match(/\d{3}/g) ?? []
  return whole.slice(0, whole.length - digits.length) + [digits.slice(0, first), ...groups].join(',')
}

/**
 * A decimal as a reader writes it: rounded half up, thousands grouped by comma, no idle zeros. A lower bound is rounded to
 * no more and an upper one to no less: 2 of at most 3 are at least 66.6 %, for 66.7 is more than is known.
 * What is not 0 or 100 is never rounded to it, nor anything by more than a tenth of itself: 99.96 stays 99.96, and
 * 0.06 is no 0.1. A whole number that is only rounded keeps its zero: 33.96 with one decimal is 34.0, and 34 is 34.
 */
export function decimalText(value: string, decimals: number, rounding: Rounding = 'nearest'): string {
  const exact = new Big(value)
  const fixed = exact.toFixed(honestDecimals(exact, decimals, rounding), roundingOf(exact, rounding))
  const [whole = '0', fraction = ''] = fixed.split('.')
  const grouped = inThousands(whole)
  const kept = fraction.replace(/(?<!0)0+$/, '')
  if (kept !== '') return `${grouped}.${kept}`
  return fraction === '' || exact.eq(fixed) ? grouped : `${grouped}.${fraction}`
}
