// Places gathered in hexagons of one size: how many lie in each, so that none of them is shown by itself.
import type { Point } from '../shapes.ts'

/** So many records at one place. */
export interface WeighedPoint extends Point {
  readonly count: number
}

export interface Hexagon extends Point {
  readonly count: number
  /** Which points lie in it, by their places in the list. */
  readonly points: readonly number[]
}

/** The middle of the hexagon in which a point lies: of the two rows of middles around it, the nearer one. */
function middleOf({ x, y }: Point, radius: number): Point {
  const [width, height] = [radius * Math.sqrt(3), radius * 3]
  const even = { x: Math.round(x / width) * width, y: Math.round(y / height) * height }
  const odd = {
    x: (Math.round(x / width - 0.5) + 0.5) * width,
    y: (Math.round(y / height - 0.5) + 0.5) * height,
  }
  const away = (other: Point) => (x - other.x) ** 2 + (y - other.y) ** 2
  return away(even) <= away(odd) ? even : odd
}

/** Gathers points in hexagons with corners that far from their middles, those with most in them last. */
export function hexagonsOf(points: readonly WeighedPoint[], radius: number): Hexagon[] {
  const found = new Map<string, { readonly middle: Point; readonly points: number[] }>()
  for (const [at, point] of points.entries()) {
    const middle = middleOf(point, radius)
    const key = `${Math.round(middle.x * 10)} ${Math.round(middle.y * 10)}`
    const own = found.get(key) ?? { middle, points: [] }
    own.points.push(at)
    found.set(key, own)
  }
  return [...found.values()]
    .map(({ middle, points: own }) => ({
      ...{ ...middle, points: own },
      count: own.reduce((sum, at) => sum + (points[at]?.count ?? 0), 0),
    }))
    .toSorted((a, b) => a.count - b.count)
}

/** The corners of a hexagon that stands on one of them. */
export function hexagonCorners({ x, y }: Point, radius: number): Point[] {
  return [0, 1, 2, 3, 4, 5].map((turn) => {
    const angle = (Math.PI / 3) * turn + Math.PI / 6
    return { x: x + radius * Math.cos(angle), y: y + radius * Math.sin(angle) }
  })
}

/** The middles of all hexagons in the box around some points. */
export function hexagonsWithin(points: readonly Point[], radius: number): Point[] {
  if (points.length === 0) return []
  const [width, height] = [radius * Math.sqrt(3), radius * 3]
  const span = (values: readonly number[], step: number) => ({
    first: Math.floor(Math.min(...values) / step) - 1,
    many: Math.ceil((Math.max(...values) - Math.min(...values)) / step) + 3,
  })
  const [across, down] = [
    span(
      points.map(({ x }) => x),
      width,
    ),
    span(
      points.map(({ y }) => y),
      height,
    ),
  ]
  return Array.from({ length: across.many }, (_, column) =>
    Array.from({ length: down.many }, (_, row) =>
      [0, 0.5].map((half) => ({
        x: (across.first + column + half) * width,
        y: (down.first + row + half) * height,
      })),
    ).flat(),
  ).flat()
}
