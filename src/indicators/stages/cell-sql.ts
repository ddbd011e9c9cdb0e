// Which cells are wanted, and how a day is placed in one of them.
import { getInterval, type Frequency, type Interval } from '#definition'
import { sql, type SqlFragment } from '#storage'

/** Areas × periods of one frequency. */
export interface CellRange {
  readonly areas: readonly string[]
  readonly periods: readonly string[]
  readonly frequency: Frequency
}

/** From the first day of the first period to the last of the last. */
export function spanOf({ periods }: CellRange): Interval {
  return { start: getInterval(periods[0] ?? '').start, end: getInterval(periods.at(-1) ?? '').end }
}

/** The first day of the period of that frequency in which the day lies. */
export function periodStart(day: SqlFragment<unknown>, frequency: Frequency): SqlFragment<unknown> {
  if (frequency !== 'half-year') return sql`date_trunc(${sql.lit(frequency)}, ${day}::timestamp)::date`
  return sql`(date_trunc('year', ${day}::timestamp) + (case when extract(month from ${day}) > 6 then 6 else 0 end) * interval '1 month')::date`
}

/** The periods asked for, as rows with their first and last day. */
export function periodList(periods: readonly string[]): SqlFragment<unknown> {
  const days = periods.map((period) => getInterval(period))
  return sql`unnest(${days.map(({ start }) => start)}::date[], ${days.map(({ end }) => end)}::date[]) as wanted (cell, cell_end)`
}
