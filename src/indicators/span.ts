// Through which years the rows of an indicator reach: what a question that names no period means.
import {
  findInterval,
  measuredElements,
  periodOf,
  type FiguresQuery,
  type Indicator,
  type Roadmap,
} from '#definition'
import { sql, type Database } from '#storage'
import { BadQuestion } from './plan.ts'

function isCountedAtAll({ registers }: Roadmap, elements: readonly string[]): boolean {
  return registers.some(({ counts }) => counts.some(({ element }) => elements.includes(element)))
}

interface Span {
  readonly first: string | null
  readonly last: string | null
}

async function readSpan(tx: Database, roadmap: Roadmap, indicator: Indicator): Promise<Span> {
  const elements = measuredElements(indicator)
  // What records end in the future, such as an assessment that runs out, is no figure yet. First and last of all
  // institutions: nothing is added up here.
  const counted = sql`union all select period_start, period_start as period_end from counted_observation
      where data_element = any (${elements}::text[]) and period_start <= current_date`
  const { rows } = await sql<Span>`
    select min(period_start)::text as first, max(period_end)::text as last from (
      select period_start, period_end from observation
      where is_current and basis = 'actual' and accumulation in ('period', 'stock') and data_element = any (${elements}::text[])
      ${isCountedAtAll(roadmap, elements) ? counted : sql``}
    ) known`.execute(tx)
  return rows[0] ?? { first: null, last: null }
}

const today = () => new Date().toISOString().slice(0, 10)

function lastDayOf(period: string): string {
  const interval = findInterval(period)
  if (interval) return interval.end
  throw new BadQuestion(`“${period}” is no period. Write 2023, 2023-H1, 2023-Q3 or 2023-05.`)
}

/**
 * Fills in the periods a question leaves open: from the first to the newest in which any of its elements has a row. From
 * a period on alone means until the newest.
 */
export async function withPeriods(
  tx: Database,
  roadmap: Roadmap,
  indicator: Indicator,
  query: FiguresQuery,
): Promise<FiguresQuery> {
  if (query.from !== undefined && query.to !== undefined) return query
  const frequency = query.frequency ?? indicator.frequency
  const wanted = query.to === undefined ? undefined : lastDayOf(query.to)
  const span = await readSpan(tx, roadmap, indicator)
  const last = wanted ?? span.last ?? today()
  if (query.from !== undefined) {
    const given = lastDayOf(query.from)
    return { ...query, to: periodOf(given < last ? last : given, frequency) }
  }
  const first = span.first !== null && span.first < last ? span.first : last
  return { ...query, from: periodOf(first, frequency), to: periodOf(last, frequency) }
}
