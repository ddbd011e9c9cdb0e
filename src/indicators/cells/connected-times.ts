// Which times have to be looked at together: what is disputed in one may be all that a figure of another rests on. Pure.
import type { Span } from '../reasoning/index.ts'

const isTouching = (a: Span, b: Span) => a.start <= b.end && a.end >= b.start

/** Times of which each touches another, directly or by those between, as one stretch; apart from all others, in order. */
export function connectedTimes(spans: readonly Span[]): Span[] {
  const found: Span[] = []
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const before = found.at(-1)
    if (before && start <= before.end)
      found[found.length - 1] = { start: before.start, end: Math.max(before.end, end) }
    else found.push({ start, end })
  }
  return found
}

/** A time with all stretches that touch it. */
export function withConnected(span: Span, stretches: readonly Span[]): Span {
  const own = stretches.filter((one) => isTouching(one, span))
  return {
    start: Math.min(span.start, ...own.map(({ start }) => start)),
    end: Math.max(span.end, ...own.map(({ end }) => end)),
  }
}
