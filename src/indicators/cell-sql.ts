// Which cells are wanted, and how a day is placed in one of them.
import { total, type Frequency } from '#definition'
import { sql, type SqlFragment } from '#storage'
import { leftOpen, type Collapse } from './measure-plan.ts'

/** Areas × periods of one frequency. */
export interface CellRange {
  readonly areas: readonly string[]
  readonly periods: readonly string[]
  readonly frequency: Frequency
}

/** How long a period is, for PostgreSQL. */
export const lengthOf: Record<Frequency, string> = {
  year: '1 year',
  'half-year': '6 months',
  quarter: '3 months',
  month: '1 month',
}

/** The first day of the period of that frequency in which the day lies. */
export function periodStart(day: SqlFragment<unknown>, frequency: Frequency): SqlFragment<unknown> {
  if (frequency !== 'half-year') return sql`date_trunc(${sql.lit(frequency)}, ${day}::timestamp)::date`
  return sql`(date_trunc('year', ${day}::timestamp) + (case when extract(month from ${day}) > 6 then 6 else 0 end) * interval '1 month')::date`
}

/** Every code that can contribute to a collapse; undefined where all can. */
export function codesRead({ keep, rollUps }: Collapse): string[] | undefined {
  if (keep === 'every code' || rollUps.some(({ code }) => code === total)) return undefined
  return [...new Set([...keep, ...rollUps.flatMap(({ code, parts }) => [leftOpen(code), ...parts])])]
}
