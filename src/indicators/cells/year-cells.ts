// What is known once a year, such as how many people live somewhere: read by years, and told to every period of the year.
import { getInterval, periodOf, type Interval } from '#definition'
import type { Database } from '#storage'
import { newShelf, type CellRange, type Shelf } from '../stages/index.ts'
import { isOfYear, type MeasurePlan } from '../plan/index.ts'
import { readCells, type Cell } from './read-cells.ts'

const yearOf = (period: string): string => periodOf(getInterval(period).end, 'year')

/** The days in which what a measure takes for a period may lie. */
export function daysFor(plan: Pick<MeasurePlan, 'measure'>, period: string): Interval {
  return getInterval(isOfYear(plan) ? yearOf(period) : period)
}

/** The range of cells a measure is read in: the one that is asked for, or the years in which its periods lie. */
export function rangeFor(plan: MeasurePlan, range: CellRange): CellRange {
  if (!isOfYear(plan)) return range
  return { ...range, frequency: 'year', periods: [...new Set(range.periods.map(yearOf))] }
}

/** The cells of a measure in the periods asked for. */
export async function readMeasure(
  tx: Database,
  plan: MeasurePlan,
  range: CellRange,
  shelf: Shelf = newShelf(),
): Promise<Cell[]> {
  const cells = await readCells(tx, plan, rangeFor(plan, range), shelf)
  if (!isOfYear(plan)) return cells
  const byYear = Map.groupBy(cells, ({ period }) => period)
  return range.periods.flatMap((period) =>
    (byYear.get(yearOf(period)) ?? []).map((cell): Cell => ({ ...cell, period })),
  )
}
