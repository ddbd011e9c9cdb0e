// What registers count, year by year, as observations that the quality rules can look at like those that are reported.
import { addDays, getInterval, periodOf } from '../time/index.ts'
import { findCounting, type CountedCells, type CountsAsked, type FindCounts } from '../counts/index.ts'
import type { DataElement } from '../codes/index.ts'
import type { Observation, Roadmap } from '../roadmap/index.ts'
import { areFed, countedObservations, lastingDimensions, sumCells } from './looking/counted-sums.ts'

export interface CountedContext {
  readonly roadmap: Roadmap
  readonly element: DataElement
  readonly today: string
  /** Dimensions that are needed together, beside each by itself. */
  readonly crossings: readonly (readonly string[])[]
}

type Asker = Pick<CountedContext, 'roadmap' | 'element' | 'crossings'>

/** One way of breaking counts down. */
interface Grouping {
  /** The dimensions by which it is broken down: left out where not every count has a code of them. */
  readonly by: readonly string[]
  /** These, and those that are never added up. */
  readonly kept: readonly string[]
}

/** None, each dimension by itself, and those needed together; each way once, also where several rules need it. */
function groupings({ element, crossings }: Asker): Grouping[] {
  const lasting = lastingDimensions(element)
  const single = element.dimensions.filter(({ hasTotal }) => hasTotal).map(({ id }) => [id])
  const all = [[], ...single, ...crossings.filter((one) => one.length > 1)].map((by) => ({
    by,
    kept: [...new Set([...lasting, ...by])].toSorted(),
  }))
  const isFirst = ({ kept }: Grouping, at: number) =>
    all.findIndex((other) => other.kept.join(' ') === kept.join(' ')) === at
  return all.filter(isFirst)
}

/** What `countedYears` will ask for. */
export function yearsAsked(asker: Asker): CountsAsked[] {
  const { roadmap, element } = asker
  const counting = findCounting(roadmap, element.id)
  if (counting === undefined) return []
  if (counting === 'stated') return [statedAsked(element)]
  return groupings(asker).map(({ kept }) => ({ element: element.id, by: 'year', kept }))
}

function statedAsked({ id, dimensions }: DataElement): CountsAsked {
  return { element: id, by: 'month', kept: dimensions.map((dimension) => dimension.id).toSorted() }
}

function statedValues(context: CountedContext, cells: readonly CountedCells[]): Observation[] {
  const observation = countedObservations(context)
  return cells.map(({ begins, claim, ...one }) =>
    observation({ ...one, interval: getInterval(periodOf(begins, 'month')) }, claim),
  )
}

/** A stock is counted on the last day of every year that is over: all that began and ended until then. */
function untilYears(cells: readonly CountedCells[], today: string): Map<string, readonly CountedCells[]> {
  const first = cells.reduce((least, { begins }) => (begins < least ? begins : least), today)
  const years = new Map<string, readonly CountedCells[]>()
  for (let day = first; getInterval(periodOf(day, 'year')).end < today;) {
    const year = periodOf(day, 'year')
    const { end } = getInterval(year)
    const held = cells.filter(({ begins }) => begins <= end)
    years.set(year, held)
    day = addDays(end, 1)
  }
  return years
}

/** What records add up to: in each year as a whole, by every dimension, and by dimensions that are needed together. */
export function countedYears(context: CountedContext, find: FindCounts): Observation[] {
  const { roadmap, element, today } = context
  const counting = findCounting(roadmap, element.id)
  if (counting === undefined) return []
  if (counting === 'stated') return statedValues(context, find(statedAsked(element)))
  const observation = countedObservations(context)
  return groupings(context).flatMap(({ by, kept }) => {
    const counts = find({ element: element.id, by: 'year', kept })
    const years =
      counting === 'holding'
        ? untilYears(counts, today)
        : Map.groupBy(counts, ({ begins }) => begins.slice(0, 4))
    return [...years].flatMap(([year, cells]) => {
      if (!areFed(by, cells)) return []
      const interval = getInterval(year)
      return [...sumCells(element, cells, kept).values()].map(({ sum, ...one }) =>
        observation({ ...one, interval }, sum.toFixed()),
      )
    })
  })
}
