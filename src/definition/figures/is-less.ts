// Which figures are less than what their period and codes say: of a part of the time, of some codes, of some members.
import type { Figure, FigureFlag } from '../indicators/index.ts'

const shortcomings: ReadonlySet<FigureFlag> = new Set([
  'part of the period',
  'parts missing',
  'not all reported',
  'still changing',
])

/** Is the figure less than what its period and codes say? It is no whole, and stands beside no other period's. */
export function isLess({ flags }: Pick<Figure, 'flags'>): boolean {
  return flags.some((flag) => shortcomings.has(flag))
}
