// What registers count, year by year, as observations that the quality rules can look at like those that are reported.
import { addDays } from '../interval.ts'
import { findCounting, type CountedCells } from '../counting.ts'
import type { DataElement } from '../data-element.ts'
import type { Observation } from '../observation.ts'
import { getInterval, periodOf } from '../period.ts'
import type { Roadmap } from '../roadmap.ts'
import { countedObservation, fedDimensions, lastingDimensions, sumCells } from './counted-sums.ts'

export interface CountedContext {
  readonly roadmap: Roadmap
  readonly element: DataElement
  readonly today: string
  /** Dimensions that are needed together, beside each by itself. */
  readonly crossings: readonly (readonly string[])[]
}

/** Which dimensions are kept apart: none, each by itself, and those needed together. */
function groupings({ element, crossings }: CountedContext, cells: readonly CountedCells[]): string[][] {
  const fed = fedDimensions(element, cells)
  const lasting = lastingDimensions(element)
  const single = fed.filter((id) => !lasting.includes(id)).map((id) => [id])
  const crossed = crossings.filter((one) => one.every((id) => fed.includes(id)))
  return [[], ...single, ...crossed.filter((one) => one.length > 1)].map((one) => [
    ...new Set([...lasting, ...one]),
  ])
}

function observationsIn(
  context: CountedContext,
  cells: readonly CountedCells[],
  year: string,
): Observation[] {
  return groupings(context, cells).flatMap((kept) =>
    [...sumCells(context.element, cells, kept).values()].map(({ sum, ...one }) =>
      countedObservation(context, { ...one, interval: getInterval(year) }, sum.toFixed()),
    ),
  )
}

/** A stock is counted on the last day of every year that is over: all that began and ended until then. */
function stocks(context: CountedContext, cells: readonly CountedCells[]): Observation[] {
  const first = cells.reduce((least, { month }) => (month < least ? month : least), context.today)
  const years: string[] = []
  for (let day = first; getInterval(periodOf(day, 'year')).end < context.today;) {
    const year = periodOf(day, 'year')
    years.push(year)
    day = addDays(getInterval(year).end, 1)
  }
  return years.flatMap((year) => {
    const { end } = getInterval(year)
    return observationsIn(
      context,
      cells.filter(({ month }) => month <= end),
      year,
    )
  })
}

function statedValues(context: CountedContext, cells: readonly CountedCells[]): Observation[] {
  return cells.map(({ month, claim, ...one }) =>
    countedObservation(context, { ...one, interval: getInterval(periodOf(month, 'month')) }, claim),
  )
}

/** What records add up to: in each year as a whole, by every dimension, and by dimensions that are needed together. */
export function countedYears(context: CountedContext, cells: readonly CountedCells[]): Observation[] {
  const counting = findCounting(context.roadmap, context.element.id)
  if (cells.length === 0 || counting === undefined) return []
  if (counting === 'stated') return statedValues(context, cells)
  if (counting === 'holding') return stocks(context, cells)
  const byYear = Map.groupBy(cells, ({ month }) => month.slice(0, 4))
  return [...byYear].flatMap(([year, own]) => observationsIn(context, own, year))
}
