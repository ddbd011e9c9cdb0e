// What spans within a longer one say of it: the most that they hold without counting a day twice, the least that fills it.
import { marks } from './marks.ts'
import { alike, meeting, nothing, plus, type Bound } from './bound.ts'
import { between, boundAt, rangeBetween, type Range } from './range.ts'
import { isInside, isSameSpan, type Span } from './statement.ts'

/** What is known of a part of the time. */
export interface Stretch extends Span {
  readonly range: Range
}

/** Stretches one after the other: what they come to, and how many days they cover. */
interface Chain {
  readonly bound: Bound
  readonly days: number
}

/** The chain that comes to more; of two that come to as much, the one that covers more of the time. */
function better(a: Chain, b: Chain): Chain {
  const order = a.bound.value.cmp(b.bound.value) || a.days - b.days
  if (order === 0) return { bound: alike(a.bound, b.bound), days: a.days }
  return order > 0 ? a : b
}

/** From below: the stretches that come to most, none of which overlap. */
function packed(stretches: readonly Stretch[]): Chain {
  const known = stretches.flatMap(({ start, end, range }) => {
    const bound = boundAt(range, 'lower')
    return bound ? [{ start, end, bound }] : []
  })
  const inOrder = known.toSorted((a, b) => a.end - b.end || a.start - b.start)
  const none: Chain = { bound: nothing, days: 0 }
  const best: Chain[] = [none]
  for (const [at, { start, end, bound }] of inOrder.entries()) {
    const before = inOrder.slice(0, at).findLastIndex((one) => one.end < start) + 1
    const under = best[before] ?? none
    const own: Chain = { bound: plus(under.bound, bound), days: under.days + end - start + 1 }
    best.push(better(own, best[at] ?? none))
  }
  return best.at(-1) ?? none
}

/** From above: of the ways to fill the span day by day, the one that comes to least; null where nothing fills it. */
function filled(span: Span, stretches: readonly Stretch[]): Bound | null {
  const inOrder = stretches.toSorted((a, b) => a.start - b.start || a.end - b.end)
  const reached = new Map<number, Bound>([[span.start, nothing]])
  for (const { start, end, range } of inOrder) {
    const [from, bound] = [reached.get(start), boundAt(range, 'upper')]
    if (!from || !bound) continue
    const sum = meeting(reached.get(end + 1) ?? null, plus(from, bound), 'lower')
    if (sum) reached.set(end + 1, sum)
  }
  return reached.get(span.end + 1) ?? null
}

/** What a longer stretch was found to be, against its own parts, is not found anew from these. */
function withoutOverruled(stretches: readonly Stretch[]): Stretch[] {
  const doubted = stretches.filter(
    ({ range: { lower, upper, doubts } }) => doubts !== 0 && lower !== null && upper !== null,
  )
  return stretches.filter((one) => !doubted.some((long) => isInside(one, long) && !isSameSpan(one, long)))
}

/** What stretches within a span say of all of it; undefined where they say nothing. */
export function fillSpan(span: Span, all: readonly Stretch[]): Range | undefined {
  const stretches = withoutOverruled(all)
  const { bound, days } = packed(stretches)
  const upper = filled(span, stretches)
  if (days === 0 && !upper) return undefined
  const isPart = days < span.end - span.start + 1 && !upper
  const lower = days === 0 ? null : { ...bound, marks: bound.marks | (isPart ? marks.isPartial : 0) }
  const doubts = all.reduce((bits, { range }) => bits | range.doubts, 0)
  if (!lower || !upper || lower.value.lte(upper.value)) return rangeBetween(lower, upper, 'derived', doubts)
  return between([rangeBetween(lower, null, 'derived', doubts), rangeBetween(null, upper, 'derived')])
}
