// Through which years the rows of an indicator reach: what a question that names no period means.
import { findInterval, periodOf, type FiguresQuery, type Indicator } from '#definition'
import { sql, type Database } from '#storage'
import { BadQuestion } from './plan.ts'

/** Fills in the periods a question leaves open: from the first to the last in which any of its elements has a row. */
export async function withPeriods(
  tx: Database,
  indicator: Indicator,
  query: FiguresQuery,
): Promise<FiguresQuery> {
  if (query.from !== undefined) return query
  const until = query.to === undefined ? undefined : findInterval(query.to)
  if (query.to !== undefined && !until) {
    throw new BadQuestion(`“${query.to}” is no period. Write 2023, 2023-H1, 2023-Q3 or 2023-05.`)
  }
  const elements = Object.values(indicator.measures).map(({ element }) => element)
  const { rows } = await sql<{ first: string | null; last: string | null }>`
    select min(period_start)::text as first, max(period_end)::text as last
    from observation where is_current and basis = 'actual' and accumulation <> 'cumulative'
      and data_element = any (${elements}::text[])`.execute(tx)
  const frequency = query.frequency ?? indicator.frequency
  const last = until?.end ?? rows[0]?.last
  const first = rows[0]?.first
  const fallback = new Date().toISOString().slice(0, 10)
  return {
    ...query,
    from: periodOf(first ?? last ?? fallback, frequency),
    to: periodOf(last ?? fallback, frequency),
  }
}
