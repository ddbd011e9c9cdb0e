// The shape of a sparkline: stretches of known figures as SVG path data, with gaps where nothing is known.
import type { Figure } from '#definition'

export interface Point {
  readonly x: number
  readonly y: number
}

export interface SparklineShape {
  /** One path per unbroken stretch of two or more periods. */
  readonly paths: readonly string[]
  /** Known periods that have no known neighbour. */
  readonly dots: readonly Point[]
  readonly last: Point | undefined
}

interface Box {
  readonly width: number
  readonly height: number
  readonly margin: number
}

/** The number that stands for a figure in a drawing: its value, the middle of its range, or its one known limit. */
export function drawnNumber({
  value,
  lower,
  upper,
}: Pick<Figure, 'value' | 'lower' | 'upper'>): number | undefined {
  if (value !== null) return Number(value)
  if (lower !== null && upper !== null) return (Number(lower) + Number(upper)) / 2
  const limit = lower ?? upper
  return limit === null ? undefined : Number(limit)
}

const rounded = (position: number) => Math.round(position * 10) / 10

/** Places the numbers in the box, from zero up, so that small changes do not look large. */
function placed(
  numbers: readonly (number | undefined)[],
  { width, height, margin }: Box,
): (Point | undefined)[] {
  const top = Math.max(0, ...numbers.filter((number) => number !== undefined))
  const step = numbers.length > 1 ? (width - 2 * margin) / (numbers.length - 1) : 0
  return numbers.map((number, at) => {
    if (number === undefined) return undefined
    const share = top === 0 ? 0 : Math.max(0, number) / top
    return { x: rounded(margin + at * step), y: rounded(height - margin - share * (height - 2 * margin)) }
  })
}

function stretches(points: readonly (Point | undefined)[]): Point[][] {
  const found: Point[][] = [[]]
  for (const point of points) {
    if (point) found.at(-1)?.push(point)
    else found.push([])
  }
  return found.filter((stretch) => stretch.length > 0)
}

/** The sparkline of figures in the order of time. */
export function sparklineShape(
  series: readonly Pick<Figure, 'value' | 'lower' | 'upper'>[],
  box: Box = { width: 120, height: 32, margin: 3 },
): SparklineShape {
  const all = stretches(placed(series.map(drawnNumber), box))
  const write = (stretch: readonly Point[]) => `M${stretch.map(({ x, y }) => `${x} ${y}`).join('L')}`
  return {
    paths: all.filter((stretch) => stretch.length > 1).map(write),
    dots: all.flatMap((stretch) => (stretch.length === 1 ? stretch : [])),
    last: all.at(-1)?.at(-1),
  }
}
