// Months as people write them: those that follow each other as one run.
import { getInterval, shiftPeriod } from './period.ts'
import type { Interval } from './interval.ts'

/** The months in order, each run of those that follow each other with its first and last month. */
export function monthRuns(months: Iterable<string>): { readonly first: string; readonly last: string }[] {
  const runs: { first: string; last: string }[] = []
  for (const month of [...new Set(months)].toSorted()) {
    const run = runs.at(-1)
    if (run && shiftPeriod(run.last, 1) === month) run.last = month
    else runs.push({ first: month, last: month })
  }
  return runs
}

/** “2024-01 to 2024-03, 2024-07” */
export function monthsText(months: Iterable<string>): string {
  return monthRuns(months)
    .map(({ first, last }) => (first === last ? first : `${first} to ${last}`))
    .join(', ')
}

/** The days of each run. */
export function runIntervals(months: Iterable<string>): Interval[] {
  return monthRuns(months).map(({ first, last }) => ({
    start: getInterval(first).start,
    end: getInterval(last).end,
  }))
}
