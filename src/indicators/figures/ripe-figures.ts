// Figures of cohorts: left out while they are too young to say anything, and marked until they settle.
import { currentDay, getInterval, ripenessOf, type Figure, type Indicator } from '#definition'

/** The figure as it may be shown on that day. */
function ripened(indicator: Indicator, figure: Figure, today: string): Figure {
  const ripens = indicator.shows[figure.show]?.ripens
  if (!ripens) return figure
  const ripeness = ripenessOf(ripens, getInterval(figure.period), today)
  if (ripeness === 'settled') return figure
  if (ripeness === 'still changing') return { ...figure, flags: [...figure.flags, ripeness] }
  const { numerator: _over, denominator: _under, ...rest } = figure
  return { ...rest, state: ripeness, value: null, lower: null, upper: null, flags: [] }
}

/** The figures as they may be shown today. */
export function ripenedFigures(indicator: Indicator, figures: readonly Figure[]): Figure[] {
  const today = currentDay()
  return figures.map((figure) => ripened(indicator, figure, today))
}
