// The statements on a data element as they are read: every edition of each, one row a statement. And their sums, where
// there are too many to be read one by one.
import { columnOf } from '#definition'
import { sql, type SqlFragment } from '#storage'
import { spanOf, type CellRange } from './cell-sql.ts'
import { isOfPeriod } from './of-period.ts'
import { isKeptApart, type Grain, type MeasurePlan } from './measure-plan.ts'

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
function conditions({ element, accumulation, range }: StatementsAsked): SqlFragment<unknown> {
  const { start, end } = spanOf(range)
  const inTime =
    accumulation === 'period'
      ? sql`o.period_end >= ${start}::date and o.period_start <= ${end}::date`
      : sql`o.period_end between ${start}::date and ${end}::date`
  return sql`o.data_element = ${element} and o.accumulation = ${sql.lit(accumulation)} and o.basis = 'actual'
    and o.jurisdiction = any (${[...range.areas]}::text[]) and ${inTime}`
}

function codesOf(dimensions: readonly string[]): SqlFragment<unknown> {
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

/** Every edition of every statement, up to a limit; of the chosen families and times, where some are. */
export function statementsSql(
  asked: StatementsAsked,
  limit: number | undefined,
  chosen?: readonly Chosen[],
): SqlFragment<unknown> {
  const each = [sql`o.is_current`, sql`not o.is_current`].map(
    (edition) => sql`select ${statementColumns(asked.dimensions)}
  from observation o where ${edition} and ${conditions(asked)} ${chosenOnly(chosen)}`,
  )
  return sql`${sql.join(
    each,
    sql`
  union all `,
  )}${limit === undefined ? sql`` : sql` limit ${sql.lit(limit)}`}`
}

/** Codes that are parts of another: beside their sum they would be counted twice. */
function shapeOf({ dimension, lattice, codes }: Grain): SqlFragment<unknown> {
  const column = sql.ref(`o.${columnOf(dimension)}`)
  const nested = codes.filter((code) => lattice.withSums(code).length > 1)
  const deep = nested.length === 0 ? sql`` : sql`when ${column} = any (${nested}::text[]) then '2' `
  return sql`case when ${column} = '_T' then '0' ${deep}else '1' end`
}

/** Rows that can say anything of the codes that the measure takes: parts of them, themselves, and wholes that hold them. */
function touchedCodes({ grain }: MeasurePlan): SqlFragment<unknown> {
  const each = grain.flatMap(({ dimension, keep, lattice, codes }) => {
    if (keep === 'every code' || keep.includes('_T')) return []
    const touched = codes.filter((code) =>
      keep.some((one) => lattice.isWithin(code, one) || lattice.isWithin(one, code)),
    )
    return [sql` and o.${sql.id(columnOf(dimension))} = any (${[...touched, '_T']}::text[])`]
  })
  return sql.join(each, sql``)
}

/**
 * Statements of one source on one time that are alike in what they break down: added up. They are as good as one
 * statement where they are all exact and the source calls them complete over whatever they are broken down by.
 */
export function summedSql(plan: MeasurePlan, range: CellRange): SqlFragment<unknown> {
  const asked = askedBy(plan, range)
  const apart = plan.grain.filter(isKeptApart)
  const summed = plan.grain.filter((one) => !isKeptApart(one))
  const shape = summed.length === 0 ? sql`''` : sql.join(summed.map(shapeOf), sql` || `)
  const { itemClass } = plan.measure
  const names = apart.map(({ dimension }) => sql`, o.${sql.id(columnOf(dimension))}`)
  const group = sql`o.jurisdiction, o.item_class, o.source, o.period_start, o.period_end, o.breakdown, o.audience${sql.join(names, sql``)}, shape`
  return sql`select jurisdiction, item_class, source, period_start::text as start, period_end::text as "end", breakdown,
    audience, ${codesOf(apart.map(({ dimension }) => dimension))} as codes, shape, sum(value)::text as value,
    count(*) = count(value) as is_exact, bool_or(status = 'estimated') as is_estimated, max(vintage)::text as vintage
  from (select o.*, ${shape} as shape from observation o
    where o.is_current and ${conditions(asked)} ${itemClass ? sql`and o.item_class = ${itemClass}` : sql``}${touchedCodes(plan)}) o
  group by ${group}`
}

/** Where an earlier edition is kept beside the one that holds. */
export function revisedSql(plan: MeasurePlan, range: CellRange): SqlFragment<unknown> {
  return sql`select distinct o.jurisdiction, o.item_class as "itemClass", o.period_start::text as start, o.period_end::text as "end"
  from observation o where not o.is_current and ${conditions(askedBy(plan, range))}`
}
