// Points of a chart that pointers and keys find: where a figure lies, of what it is, and its words.
import { isKnown, isLess, type Figure } from '#definition'
import type { ChartMatter, ChartPoint } from './chart.ts'
import type { Point } from './shapes.ts'

/** Is a figure known from one side alone, or of less than its period, codes and members? No line leads to it or from it. */
export function standsAlone(figure: Pick<Figure, 'lower' | 'upper' | 'flags'>): boolean {
  return figure.lower === null || figure.upper === null || isLess(figure)
}

/** Is it drawn hollow: it stands alone, or its period is still under way? */
export function isHollow(figure: Figure, { running }: Pick<ChartMatter, 'running'>): boolean {
  return standsAlone(figure) || figure.period === running || figure.flags.includes('answers missing')
}

/** The figure of a series at a period, as a point of the drawing. */
export function chartPoint(
  matter: ChartMatter,
  { series, at }: { readonly series: number; readonly at: number },
  point: Point,
): ChartPoint[] {
  const { name = '', cells = [] } = matter.series[series] ?? {}
  const figure = cells[at]
  if (!figure) return []
  const place = [name, matter.periods[at]].filter((part) => part !== '').join(', ')
  return [{ ...point, series, at, figure, place, words: matter.wordsOf(figure) }]
}

/** The newest period in which anything is known of a series, or of any of them; -1 where nothing is. */
export function newestKnown(cellsOf: readonly (readonly (Figure | undefined)[])[]): number {
  return Math.max(-1, ...cellsOf.map((cells) => cells.findLastIndex((figure) => figure && isKnown(figure))))
}
