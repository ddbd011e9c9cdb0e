// The statements on a data element as they are read: every edition of each, one row a statement.
import { columnOf } from '#definition'
import { sql, type SqlFragment } from '#storage'
import { spanOf, type CellRange } from './cell-sql.ts'
import { isOfPeriod, type MeasurePlan } from '../plan/index.ts'

/** What is asked of the observations of an element. */
export interface StatementsAsked {
  readonly element: string
  readonly accumulation: 'period' | 'stock'
  readonly dimensions: readonly string[]
  readonly range: CellRange
}

export function askedBy({ measure, element, dimensions }: MeasurePlan, range: CellRange): StatementsAsked {
  return { element, accumulation: isOfPeriod({ measure }) ? 'period' : 'stock', dimensions, range }
}

/** Observations that touch the time asked for: wholes that reach beyond it bound what lies within. */
export function conditions(asked: StatementsAsked): SqlFragment<unknown> {
  const { start, end } = spanOf(asked.range)
  const inTime =
    asked.accumulation === 'period'
      ? sql`o.period_end >= ${start}::date and o.period_start <= ${end}::date`
      : sql`o.period_end between ${start}::date and ${end}::date`
  return sql`${aboutElement(asked)} and ${inTime}`
}

function aboutElement({ element, accumulation, range }: StatementsAsked): SqlFragment<unknown> {
  return sql`o.data_element = ${element} and o.accumulation = ${sql.lit(accumulation)} and o.basis = 'actual'
    and o.jurisdiction = any (${[...range.areas]}::text[])`
}

/** The first and the last day of which anything is said. */
export function reachSql(asked: StatementsAsked): SqlFragment<unknown> {
  return sql`select min(o.period_start)::text as start, max(o.period_end)::text as "end"
  from observation o where o.is_current and ${aboutElement(asked)}`
}

export function codesOf(dimensions: readonly string[]): SqlFragment<unknown> {
  if (dimensions.length === 0) return sql`'{}'::text[]`
  return sql`array[${sql.join(dimensions.map((id) => sql.ref(`o.${columnOf(id)}`)))}]`
}

function statementColumns(dimensions: readonly string[]): SqlFragment<unknown> {
  return sql`o.jurisdiction, o.item_class, o.source, o.period_start::text as start, o.period_end::text as "end",
    ${codesOf(dimensions)} as codes, o.value::text as value, o.lower_bound::text as lower, o.upper_bound::text as upper,
    o.status, o.breakdown, o.vintage::text as vintage`
}

/** Some families and times of statements only. */
export interface Chosen {
  readonly jurisdiction: string
  readonly itemClass: string
  readonly start: string
  readonly end: string
}

function chosenOnly(chosen: readonly Chosen[] | undefined): SqlFragment<unknown> {
  if (!chosen) return sql``
  const list = (name: keyof Chosen) => chosen.map((one) => one[name])
  return sql`and exists (select from unnest(${list('jurisdiction')}::text[], ${list('itemClass')}::text[],
      ${list('start')}::date[], ${list('end')}::date[]) as wanted (jurisdiction, item_class, first, last)
    where wanted.jurisdiction = o.jurisdiction and wanted.item_class = o.item_class
      and o.period_end >= wanted.first and o.period_start <= wanted.last)`
}

/** Every edition of every statement that was not taken back, up to a limit; of the chosen families and times, where some are. */
export function statementsSql(
  asked: StatementsAsked,
  limit: number | undefined,
  chosen?: readonly Chosen[],
): SqlFragment<unknown> {
  const each = [sql`o.is_current`, sql`not o.is_current and not o.is_withdrawn`].map(
    (edition) => sql`select ${statementColumns(asked.dimensions)}
  from observation o where ${edition} and ${conditions(asked)} ${chosenOnly(chosen)}`,
  )
  return sql`${sql.join(
    each,
    sql`
  union all `,
  )}${limit === undefined ? sql`` : sql` limit ${sql.lit(limit)}`}`
}

/** Where an earlier edition is kept beside the one that holds. */
export function revisedSql(plan: MeasurePlan, range: CellRange): SqlFragment<unknown> {
  return sql`select distinct o.jurisdiction, o.item_class as "itemClass", o.period_start::text as start, o.period_end::text as "end"
  from observation o where not o.is_current and not o.is_withdrawn and ${conditions(askedBy(plan, range))}`
}
