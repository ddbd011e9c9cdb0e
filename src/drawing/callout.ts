// What a pointer or a key asks of a chart: the point that is meant, the one beside it, and its words in a box near it.
import { liesWithin } from '#definition'
import type { ChartModel, ChartPoint } from './chart.ts'
import { paints } from './palette.ts'
import { label, type Point, type Shape } from './shapes.ts'
import { textSizes, textWidth, wrapped } from './text-size.ts'

/** What is asked of a point: where it is, which it is, and its words. */
export type CalledPoint = Omit<ChartPoint, 'figure'>

/** As much of a drawn chart as pointers and keys need. */
export type CalledSheet = Pick<ChartModel, 'width' | 'height'> & { readonly points: readonly CalledPoint[] }

/** The point whose area lies there, else the one nearest to the place; undefined where the drawing has none. */
export function nearestPoint<P extends Point & Pick<CalledPoint, 'within'>>(
  { points }: { readonly points: readonly P[] },
  { x, y }: Point,
): P | undefined {
  const meant = points.find(({ within }) => within && liesWithin({ x, y }, within))
  if (meant) return meant
  const distance = (point: P) => Math.hypot(point.x - x, point.y - y)
  let nearest: P | undefined
  for (const point of points) if (!nearest || distance(point) < distance(nearest)) nearest = point
  return nearest
}

/** Directions of the arrow keys: along the periods of a series, and from one series to the next. */
export type Way = 'next' | 'previous' | 'up' | 'down' | 'first' | 'last'

const inOrder = <P extends CalledPoint>(points: readonly P[]) => points.toSorted((a, b) => a.at - b.at)

function alongSeries<P extends CalledPoint>(own: readonly P[], from: P, way: Way): P | undefined {
  const place = own.indexOf(from)
  if (way === 'first') return own[0]
  if (way === 'last') return own.at(-1)
  return own[place + (way === 'next' ? 1 : -1)]
}

/** The point that a key leads to; where there is none that way, the same again. */
export function stepFrom<P extends CalledPoint>(
  { points }: { readonly points: readonly P[] },
  from: P | undefined,
  way: Way,
): P | undefined {
  if (!from) return inOrder(points.filter(({ series }) => series === points[0]?.series)).at(-1)
  const own = inOrder(points.filter(({ series }) => series === from.series))
  const others = [...new Set(points.map(({ series }) => series))].toSorted((a, b) => a - b)
  // Where every series has one figure, all keys lead from one to the next.
  const isAcross = way === 'up' || way === 'down' || points.length === others.length
  if (!isAcross) return alongSeries(own, from, way) ?? from
  const next = { next: 1, down: 1, previous: -1, up: -1, first: -Infinity, last: Infinity }[way]
  return nextSeries({ points, others }, from, next)
}

interface Across<P> {
  readonly points: readonly P[]
  readonly others: readonly number[]
}

/** The point of a series so many further on that is nearest in time. */
function nextSeries<P extends CalledPoint>({ points, others }: Across<P>, from: P, steps: number): P {
  const wanted = Math.min(Math.max(others.indexOf(from.series) + steps, 0), others.length - 1)
  const next = others[wanted]
  const there = points.filter(({ series }) => series === next)
  return there.toSorted((a, b) => Math.abs(a.at - from.at) - Math.abs(b.at - from.at))[0] ?? from
}

const pad = 8
const lineHeight = textSizes.label * 1.4

/** A ring around a point, and its words in a box beside it that stays inside the drawing. */
export function calloutShapes(model: Pick<ChartModel, 'width' | 'height'>, point: CalledPoint): Shape[] {
  const most = Math.min(300, model.width - 4 * pad)
  const lines = [point.place, point.words].flatMap((text) => wrapped(text, most))
  const width = Math.min(most, Math.max(...lines.map((one) => textWidth(one)))) + 2 * pad
  const height = lines.length * lineHeight + 2 * pad - 4
  const x = Math.min(Math.max(point.x - width / 2, 2), model.width - width - 2)
  const above = point.y - height - 14
  const y = above >= 2 ? above : Math.min(point.y + 14, model.height - height - 2)
  return [
    { is: 'circle', x: point.x, y: point.y, radius: 7, paint: paints.focus },
    { is: 'box', x, y, width, height, paint: paints.callout },
    ...lines.map((one, at) =>
      label(one, { x: x + pad, y: y + pad + lineHeight * (at + 0.7) }, paints.calloutText),
    ),
  ]
}
