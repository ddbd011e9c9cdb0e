// The shape of a sparkline: stretches of figures that can be compared as SVG path data, with gaps where nothing is known.
import type { Figure } from '#definition'
import { drawnNumber } from '../figure-marks.ts'
import { standsAlone } from '../figure-points.ts'

export interface Point {
  readonly x: number
  readonly y: number
}

/** A point that is less than what its period says, and is compared with none: a figure known from one side alone, or of some members. */
interface PlacedPoint extends Point {
  readonly isOpen: boolean
}

type Drawn = Pick<Figure, 'value' | 'lower' | 'upper' | 'flags'>

export interface SparklineShape {
  /** One path per unbroken stretch of two or more periods whose figures can be compared. */
  readonly paths: readonly string[]
  /** Known periods without a neighbour that they can be compared with. */
  readonly dots: readonly PlacedPoint[]
  readonly last: PlacedPoint | undefined
}

interface Box {
  readonly width: number
  readonly height: number
  readonly margin: number
}

const rounded = (position: number) => Math.round(position * 10) / 10

/** Are there two figures that can be compared? One by itself, or ones of different members, show no way that anything went. */
export function hasTrend(series: readonly (Drawn | undefined)[]): boolean {
  return (
    series.filter((figure) => figure && drawnNumber(figure) !== undefined && !standsAlone(figure)).length > 1
  )
}

/** Places the figures in the box, from zero up, so that small changes do not look large. */
function placed(
  series: readonly (Drawn | undefined)[],
  { width, height, margin }: Box,
): (PlacedPoint | undefined)[] {
  const numbers = series.map((figure) => figure && drawnNumber(figure))
  const top = Math.max(0, ...numbers.filter((number) => number !== undefined))
  const step = numbers.length > 1 ? (width - 2 * margin) / (numbers.length - 1) : 0
  return series.map((figure, at) => {
    const number = numbers[at]
    if (!figure || number === undefined) return undefined
    const share = top === 0 ? 0 : Math.max(0, number) / top
    const y = rounded(height - margin - share * (height - 2 * margin))
    return { x: rounded(margin + at * step), y, isOpen: standsAlone(figure) }
  })
}

function stretches(points: readonly (PlacedPoint | undefined)[]): PlacedPoint[][] {
  const found: PlacedPoint[][] = [[]]
  for (const point of points) {
    if (point && !point.isOpen) found.at(-1)?.push(point)
    else found.push(...(point ? [[point], []] : [[]]))
  }
  return found.filter((stretch) => stretch.length > 0)
}

/** The sparkline of figures in the order of time, one for each period; undefined where there is none. */
export function sparklineShape(
  series: readonly (Drawn | undefined)[],
  box: Box = { width: 120, height: 32, margin: 3 },
): SparklineShape {
  const all = stretches(placed(series, box))
  const write = (stretch: readonly Point[]) => `M${stretch.map(({ x, y }) => `${x} ${y}`).join('L')}`
  return {
    paths: all.filter((stretch) => stretch.length > 1).map(write),
    dots: all.flatMap((stretch) => (stretch.length === 1 ? stretch : [])),
    last: all.at(-1)?.at(-1),
  }
}
