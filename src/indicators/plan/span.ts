// Through which years the rows of an indicator reach: what a question that names no period means.
import {
  currentDay,
  getDataElement,
  isRolledUp,
  measuredElements,
  periodOf,
  reportingAreas,
  type FiguresQuery,
  type Indicator,
  type Roadmap,
} from '#definition'
import { sql, type Database } from '#storage'
import { askedInterval } from './plan.ts'

function isCounted({ registers }: Roadmap, element: string): boolean {
  return registers.some(({ counts }) => counts.some((count) => count.element === element))
}

/** The first and the last day of which anything is known, and the day that it is. */
export interface Span {
  readonly first: string | null
  readonly last: string | null
  readonly today: string
}

/** First and last day of what was counted of some elements, each looked up in an index: nothing is added up here. */
function countedDays(table: 'counted_rollup' | 'counted_observation', elements: readonly string[]) {
  if (elements.length === 0) return sql``
  // What records end in the future, such as an assessment that runs out, is no figure yet.
  return sql`union all select known.first, known.last from unnest(${[...elements]}::text[]) as of (element), lateral (
        select min(c.period_start) as first, max(c.period_start) as last from ${sql.id(table)} c
        where c.data_element = of.element and c.period_start <= ${currentDay()}::date
      ) known`
}

/**
 * First and last day of what is reported, each looked up in an index: the first day for every area by itself, as the key of
 * the observations begins with that.
 */
function reportedDays(roadmap: Roadmap, elements: readonly string[]) {
  const areas = reportingAreas(roadmap).map(({ id }) => id)
  const own = sql`o.data_element = of.element and o.accumulation = of.accumulation and o.basis = 'actual' and o.is_current`
  // Only in the ways in which an element is given: what is not there at all would be looked for from end to end.
  const kinds = elements.flatMap((id) => {
    const { accumulation, alsoPublishedAs = [] } = getDataElement(roadmap, id)
    const given = [accumulation, ...alsoPublishedAs].filter((one) => one === 'period' || one === 'stock')
    return given.map((one) => ({ id, accumulation: one }))
  })
  const asked = sql`(select * from unnest(${kinds.map(({ id }) => id)}::text[],
      ${kinds.map(({ accumulation }) => accumulation)}::text[]) as kind (element, accumulation)) of`
  return sql`select first, null::date as last from ${asked}, unnest(${areas}::text[]) as area (area), lateral (
        select min(o.period_start) as first from observation o where o.jurisdiction = area.area and ${own}
      ) known
      union all select null, last from ${asked}, lateral (select max(o.period_end) as last from observation o where ${own}) known`
}

export async function readSpan(tx: Database, roadmap: Roadmap, indicator: Indicator): Promise<Span> {
  const elements = measuredElements(indicator)
  const counted = elements.filter((id) => isCounted(roadmap, id))
  const [coarse, fine] = [
    counted.filter((id) => isRolledUp(roadmap, id)),
    counted.filter((id) => !isRolledUp(roadmap, id)),
  ]
  const { rows } = await sql<Span>`
    select min(first)::text as first, max(last)::text as last, ${currentDay()}::text as today from (
      ${reportedDays(roadmap, elements)}
      ${countedDays('counted_rollup', coarse)}
      ${countedDays('counted_observation', fine)}
    ) known`.execute(tx)
  const [span] = rows
  if (!span) throw new Error('The database did not say through which days its rows reach.')
  return span
}

function lastDayOf(period: string): string {
  return askedInterval(period).end
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
  const last = wanted ?? span.last ?? span.today
  if (query.from !== undefined) {
    const given = lastDayOf(query.from)
    return { ...query, to: periodOf(given < last ? last : given, frequency) }
  }
  const first = span.first !== null && span.first < last ? span.first : last
  return { ...query, from: periodOf(first, frequency), to: periodOf(last, frequency) }
}
