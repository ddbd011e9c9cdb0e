// Figures of cohorts: left out while they are too young to say anything, and marked until they settle. Pure.
import { getInterval, ripenessOf, type Figure, type Indicator } from '#definition'
import { sql, type Database } from '#storage'

/** The day that the database has, by which periods that still run are told as well. */
async function readToday(tx: Database): Promise<string> {
  const { rows } = await sql<{ today: string }>`select current_date::text as today`.execute(tx)
  return rows[0]?.today ?? ''
}

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

/** The figures as they may be shown today; the database is only asked for the day where that matters. */
export async function ripenedFigures(
  tx: Database,
  indicator: Indicator,
  figures: readonly Figure[],
): Promise<Figure[]> {
  const isRipening = figures.some(({ show }) => indicator.shows[show]?.ripens !== undefined)
  if (!isRipening) return [...figures]
  const today = await readToday(tx)
  return figures.map((figure) => ripened(indicator, figure, today))
}
