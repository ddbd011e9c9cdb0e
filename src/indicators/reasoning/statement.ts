// The statement as it is reasoned with: what one source says of one cell. Plain data, whatever it was read from.
import type Big from 'big.js'

/** Days as whole numbers, both ends inside; see `dayNumber`. Of a stock, its day. */
export interface Span {
  readonly start: number
  readonly end: number
}

export interface Statement extends Span {
  readonly source: string
  /** A code per dimension, in the order of the lattices; `_T` where it speaks of all of them. */
  readonly codes: readonly string[]
  readonly lower: Big | null
  readonly upper: Big | null
  /** Bits of `marks`. */
  readonly marks: number
  readonly vintage: string
  /** Per dimension: does the source present this part and those beside it as all there are? */
  readonly claims: readonly boolean[]
  /** The sum of statements on parts, added up before: it is not said of the cell itself. */
  readonly isSum?: true
  /** Why there is no value, where the source says so. */
  readonly missing?: 'not-available' | 'withheld'
}

const dayInMilliseconds = 86_400_000

export function dayNumber(date: string): number {
  return Date.parse(date) / dayInMilliseconds
}

export function dayOfNumber(day: number): string {
  return new Date(day * dayInMilliseconds).toISOString().slice(0, 10)
}

export function spanKey({ start, end }: Span): string {
  return `${start}:${end}`
}

export function isInside(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end
}

export function isSameSpan(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end
}

/** What is the same for all cells of a span: worked out once for each. */
export function oncePerSpan<R>(find: (span: Span) => R): (span: Span) => R {
  const known = new Map<string, R>()
  return ({ start, end }) => {
    const key = spanKey({ start, end })
    const found = known.get(key) ?? find({ start, end })
    known.set(key, found)
    return found
  }
}

/** The different spans of statements, in the order of their first day. */
export function spansOf(statements: readonly Span[]): Span[] {
  const distinct = new Map(statements.map((one) => [spanKey(one), { start: one.start, end: one.end }]))
  return [...distinct.values()].toSorted((a, b) => a.start - b.start || a.end - b.end)
}
