// Circles on a map: as large in area as their number, the largest first so that none hides another.
import type { Figure } from '#definition'
import type { ChartMark, ChartMatter } from '../chart.ts'
import { sayChart } from '../chart-sentences.ts'
import { isHollow } from '../figure-points.ts'
import { paints } from '../palette.ts'
import { label, type Box, type Point, type Shape } from '../shapes.ts'
import { textSizes, textWidth } from '../text-size.ts'
import { valueAxis } from '../value-axis.ts'
import { sureNumber } from './value-classes.ts'

/** The radius of a number. */
export type RadiusOf = (value: number) => number

/** The largest circle has this share of the shorter side. */
const largest = 0.12

/** Radii by number: areas are as the numbers, and the largest of them fits its place. */
export function radiiFor(numbers: readonly number[], { width, height }: Box): RadiusOf {
  const most = Math.max(0, ...numbers)
  const radius = Math.min(width, height) * largest
  return (value) => (most <= 0 || value <= 0 ? 0 : Math.max(1.5, Math.sqrt(value / most) * radius))
}

interface Drawn {
  readonly shapes: readonly Shape[]
  readonly marks: readonly ChartMark[]
}

/** A circle is moved inwards where it would leave the sheet. */
function inBox({ x, y }: Point, radius: number, box: Box): Point {
  const between = (value: number, from: number, to: number) => Math.min(Math.max(value, from), to)
  return {
    x: between(x, box.x + radius, box.x + box.width - radius),
    y: between(y, box.y + radius, box.y + box.height - radius),
  }
}

/** The circle of a figure: full for what is sure, and a broken ring for the most that it can be. */
export function amountCircle(
  figure: Figure,
  matter: Pick<ChartMatter, 'running'>,
  { at, radiusOf, box }: { readonly at: Point; readonly radiusOf: RadiusOf; readonly box: Box },
): Drawn {
  const isExact = figure.state === 'value'
  const sure = isExact || figure.lower !== null ? (sureNumber(figure) ?? 0) : 0
  const most = isExact ? sure : Number(figure.upper ?? sure)
  const isOpen = isHollow(figure, matter)
  const circle = (value: number, paint: (typeof paints)[keyof typeof paints]): Shape[] => {
    const radius = radiusOf(value)
    return radius > 0 ? [{ is: 'circle', ...inBox(at, radius, box), radius, paint }] : []
  }
  const isTorn = figure.state === 'conflict'
  const ring = most > sure ? circle(most, isTorn ? paints.tornAmount : paints.mostAmount) : []
  return {
    shapes: [...ring, ...circle(sure, isOpen ? paints.openAmount : paints.amount)],
    marks: [...(ring.length > 0 ? (['ringed'] as const) : []), ...(isOpen ? (['alone'] as const) : [])],
  }
}

/** Circles to compare with, one beside the other, from the top of a place downwards. */
export function circleLegend(
  { numberText, language, unit }: ChartMatter,
  numbers: readonly number[],
  { start, radiusOf }: { readonly start: Point; readonly radiusOf: RadiusOf },
): { readonly shapes: readonly Shape[]; readonly height: number } {
  const most = Math.max(0, ...numbers)
  const shown = valueAxis(numbers, 2).ticks.filter((tick) => tick > 0 && tick <= most)
  const values = shown.length > 0 ? shown.slice(-2) : most > 0 ? [most] : []
  const title = [sayChart('circles', {}, language), unit].filter((part) => part !== '').join(', ')
  const top = Math.max(0, ...values.map(radiusOf))
  const line = textSizes.label * 1.35
  let { x } = start
  const shapes = values.flatMap((value): Shape[] => {
    const radius = radiusOf(value)
    const text = numberText(value)
    const middle = { x: x + radius, y: start.y + line + 4 + top }
    x += 2 * radius + textWidth(text) + 22
    return [
      { is: 'circle', ...middle, radius, paint: paints.measure },
      label(text, { x: middle.x + radius + 6, y: middle.y + 4 }, paints.text),
    ]
  })
  const height = line + (values.length === 0 ? 0 : 2 * Math.max(top, line / 2) + 10)
  return { shapes: [label(title, { x: start.x, y: start.y + line * 0.8 }, paints.text), ...shapes], height }
}
