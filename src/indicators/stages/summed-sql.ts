// Sums of statements, where there are too many to be read one by one. The rows of an element are gone through once for all
// measures of a question: they are wide, and what they are added up to is little.
import { columnOf } from '#definition'
import { sql, type SqlFragment } from '#storage'
import type { CellRange } from './cell-sql.ts'
import { isKeptApart, type Grain, type MeasurePlan } from '../plan/index.ts'
import { askedBy, codesOf, conditions } from './statement-sql.ts'

/** The dimensions that a measure keeps apart, in the order of the element. */
export const apartIn = ({ grain }: MeasurePlan): string[] =>
  grain.filter(isKeptApart).map(({ dimension }) => dimension)

/** By which the sums of a measure are found among those of others that are asked with it. */
export const nameOfApart = (apart: readonly string[]): string => apart.join(' ')

const own = (name: string) => sql.ref(`o.${name}`)
const columnIn = ({ dimension }: Grain) => own(columnOf(dimension))
const listOf = (parts: readonly SqlFragment<unknown>[]) =>
  sql.join(
    parts.map((one) => sql`, ${one}`),
    sql``,
  )

/** 0 a total, 1 one of its parts; 2 a part of a part: beside the sum of such it would be counted twice. */
function shapeOf(one: Grain): SqlFragment<unknown> {
  const nested = one.codes.filter((code) => one.lattice.withSums(code).length > 1)
  const deep = nested.length === 0 ? sql`` : sql`when ${columnIn(one)} = any (${nested}::text[]) then 2 `
  return sql`case when ${columnIn(one)} = '_T' then 0 ${deep}else 1 end`
}

/** The codes of a dimension that can say anything of those that a measure takes: parts of them, themselves, wholes that hold them. */
export function touchedCodes({ keep, lattice, codes }: Grain): readonly string[] | undefined {
  if (keep === 'every code' || keep.includes('_T')) return undefined
  const touched = codes.filter((code) =>
    keep.some((one) => lattice.isWithin(code, one) || lattice.isWithin(one, code)),
  )
  return [...touched, '_T']
}

/** The rows that say anything of what one of the measures takes. */
function touchedRows(plans: readonly MeasurePlan[]): SqlFragment<unknown> {
  const [first] = plans
  const each = (first?.grain ?? []).flatMap((one, at) => {
    const touched = plans.map(({ grain }) => grain[at] && touchedCodes(grain[at]))
    const all = touched.flatMap((codes) => codes ?? [])
    return touched.includes(undefined)
      ? []
      : [sql` and ${columnIn(one)} = any (${[...new Set(all)]}::text[])`]
  })
  const classes = plans.map(({ measure }) => measure.itemClass)
  if (!classes.includes(undefined)) each.push(sql` and o.item_class = any (${[...new Set(classes)]}::text[])`)
  return sql.join(each, sql``)
}

const fact = sql`o.jurisdiction, o.item_class, o.source, o.period_start, o.period_end, o.breakdown, o.audience`

/** Everything that any of the measures keeps apart is apart; the shapes of all other dimensions are one number, a digit each. */
function baseSql(
  plans: readonly MeasurePlan[],
  range: CellRange,
  apart: readonly Grain[],
  others: readonly Grain[],
) {
  const [first] = plans
  if (!first) throw new Error('Nothing is added up for nobody.')
  const digits = others.map((one, at) => sql`${shapeOf(one)} * ${sql.lit(10 ** at)}`)
  return sql`select ${fact}${listOf(apart.map(columnIn))}, ${digits.length === 0 ? sql`0` : sql.join(digits, sql` + `)} as shape,
      sum(o.value) as value, count(*) = count(o.value) as is_exact, bool_or(o.status = 'estimated') as is_estimated, max(o.vintage) as vintage
    from observation o where o.is_current and ${conditions(askedBy(first, range))}${touchedRows(plans)}
    group by ${fact}${listOf(apart.map(columnIn))}, shape`
}

/** What is told of a sum: by which measures it is found, whom and what it is about, and how it is broken down. */
function toldOf({ grain }: MeasurePlan): SqlFragment<unknown> {
  const dimensions = grain.filter(isKeptApart).map(({ dimension }) => dimension)
  return sql`${nameOfApart(dimensions)}::text as apart, jurisdiction, item_class, source, period_start::text as start,
      period_end::text as "end", breakdown, audience, ${codesOf(dimensions)} as codes, shape`
}

/** The shapes of the dimensions that a measure does not keep apart, a letter each, in the order of its grain. */
function shapesIn({ grain }: MeasurePlan, others: readonly Grain[]): SqlFragment<unknown> {
  const digits = grain.flatMap((one) => {
    if (isKeptApart(one)) return []
    const at = others.findIndex(({ dimension }) => dimension === one.dimension)
    return [at < 0 ? sql`(${shapeOf(one)})::text` : sql`(o.shape / ${sql.lit(10 ** at)} % 10)::text`]
  })
  return digits.length === 0 ? sql`''` : sql.join(digits, sql` || `)
}

/** The sums of one measure, out of those in which more is kept apart. */
function ofMeasure(plan: MeasurePlan, others: readonly Grain[]): SqlFragment<unknown> {
  const kept = plan.grain.filter(isKeptApart)
  return sql`select ${toldOf(plan)}, sum(value)::text as value, bool_and(is_exact) as is_exact,
      bool_or(is_estimated) as is_estimated, max(vintage)::text as vintage
    from (select ${fact}${listOf(kept.map(columnIn))}, ${shapesIn(plan, others)} as shape, o.value, o.is_exact, o.is_estimated, o.vintage from base o) o
    group by ${fact}${listOf(kept.map(columnIn))}, shape`
}

/** The sums of the one measure there is: what is apart in them is apart in it. */
function ofOnly(
  plan: MeasurePlan,
  others: readonly Grain[],
  base: SqlFragment<unknown>,
): SqlFragment<unknown> {
  const kept = plan.grain.filter(isKeptApart)
  return sql`select ${toldOf(plan)}, value::text as value, is_exact, is_estimated, vintage::text as vintage
    from (select ${fact}${listOf(kept.map(columnIn))}, ${shapesIn(plan, others)} as shape, o.value, o.is_exact, o.is_estimated, o.vintage
      from (${base}) o) o`
}

/**
 * Statements of one source on one time that are alike in what they break down: added up, for every measure of one
 * element. A sum is as good as one statement where all of it is exact and the source calls it complete over whatever it
 * is broken down by.
 */
export function summedSql(plans: readonly MeasurePlan[], range: CellRange): SqlFragment<unknown> {
  const isApart = (at: number) => plans.some(({ grain }) => grain[at] && isKeptApart(grain[at]))
  const all = plans[0]?.grain ?? []
  const others = all.filter((_, at) => !isApart(at))
  const base = baseSql(
    plans,
    range,
    all.filter((_, at) => isApart(at)),
    others,
  )
  const alike = [...new Map(plans.map((plan) => [nameOfApart(apartIn(plan)), plan])).values()]
  const [only, ...more] = alike
  if (only && more.length === 0) return ofOnly(only, others, base)
  const each = alike.map((plan) => ofMeasure(plan, others))
  return sql`with base as materialized (${base})
  ${sql.join(each, sql` union all `)}`
}

/** Does a sum say anything of what a measure takes? Sums that are read for several measures hold more. */
export function isTouched(
  plan: MeasurePlan,
): (row: { readonly item_class: string; readonly codes: readonly string[] }) => boolean {
  const touched = plan.grain.filter(isKeptApart).map((one) => {
    const codes = touchedCodes(one)
    return codes && new Set(codes)
  })
  const { itemClass } = plan.measure
  return ({ item_class, codes }) =>
    (itemClass === undefined || item_class === itemClass) &&
    touched.every((some, at) => some === undefined || some.has(codes[at] ?? '_T'))
}
