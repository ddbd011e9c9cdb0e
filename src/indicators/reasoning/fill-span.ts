// What spans within a longer one say of it: the most that they hold without counting a day twice, the least that fills it.
import { marks } from '../marks.ts'
import { sumOf, zero, type Range } from './range.ts'
import type { Span } from './statement.ts'

/** What is known of a part of the time. */
export interface Stretch extends Span {
  readonly range: Range
}

/** From below: the stretches that come to most, none of which overlap. */
function packed(stretches: readonly Stretch[]): Stretch[] {
  const inOrder = stretches
    .filter(({ range }) => range.lower !== null)
    .toSorted((a, b) => a.end - b.end || a.start - b.start)
  const best: { readonly sum: typeof zero; readonly taken: readonly Stretch[] }[] = [{ sum: zero, taken: [] }]
  for (const [at, one] of inOrder.entries()) {
    const before = inOrder.slice(0, at).findLastIndex(({ end }) => end < one.start) + 1
    const without = best[at] ?? { sum: zero, taken: [] }
    const under = best[before] ?? { sum: zero, taken: [] }
    const sum = under.sum.plus(one.range.lower ?? zero)
    // As much by more stretches covers more of the time, and says so.
    const isBetter =
      sum.gt(without.sum) || (sum.eq(without.sum) && under.taken.length + 1 > without.taken.length)
    best.push(isBetter ? { sum, taken: [...under.taken, one] } : without)
  }
  return [...(best.at(-1)?.taken ?? [])]
}

/** From above: of the ways to fill the span day by day, the one that comes to least; undefined where nothing fills it. */
function filled(span: Span, stretches: readonly Stretch[]): Stretch[] | undefined {
  const bounded = stretches
    .filter(({ range }) => range.upper !== null)
    .toSorted((a, b) => a.start - b.start || a.end - b.end)
  const reached = new Map<number, { readonly sum: typeof zero; readonly taken: readonly Stretch[] }>([
    [span.start, { sum: zero, taken: [] }],
  ])
  for (const one of bounded) {
    const from = reached.get(one.start)
    if (!from) continue
    const sum = from.sum.plus(one.range.upper ?? zero)
    const known = reached.get(one.end + 1)
    if (!known || sum.lt(known.sum)) reached.set(one.end + 1, { sum, taken: [...from.taken, one] })
  }
  const whole = reached.get(span.end + 1)
  return whole && [...whole.taken]
}

/** What stretches within a span say of all of it; undefined where they say nothing. */
export function fillSpan(span: Span, stretches: readonly Stretch[]): Range | undefined {
  const below = packed(stretches)
  const above = filled(span, stretches)
  if (below.length === 0 && !above) return undefined
  const [lower, upper] = [
    sumOf(below.map(({ range }) => range)),
    sumOf((above ?? []).map(({ range }) => range)),
  ]
  const days = below.reduce((sum, { start, end }) => sum + end - start + 1, 0)
  const isPart = days < span.end - span.start + 1
  return {
    lower: below.length === 0 ? null : lower.lower,
    upper: above ? upper.upper : null,
    marks: lower.marks | upper.marks | (isPart && !above ? marks.isPartial : 0),
    vintage: lower.vintage > upper.vintage ? lower.vintage : upper.vintage,
    origin: 'derived',
  }
}
