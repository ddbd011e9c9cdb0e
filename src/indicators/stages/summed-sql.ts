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

/** The shapes of some dimensions as one number, two bits each. */
function shapesOf(grain: readonly Grain[], first: number): SqlFragment<unknown> {
  const each = grain.map((one, at) => sql`(${shapeOf(one)}) * ${sql.lit(4 ** (first + at))}`)
  return each.length === 0 ? sql`0` : sql`(${sql.join(each, sql` + `)})`
}

/**
 * Everything that any of the measures keeps apart is apart. Of all other dimensions the shapes are told that any row has,
 * and those that every row has: groups that differ in these alone would be many more than there are.
 */
function baseSql(
  plans: readonly MeasurePlan[],
  range: CellRange,
  apart: readonly Grain[],
  others: readonly Grain[],
) {
  const [first] = plans
  if (!first) throw new Error('Nothing is added up for nobody.')
  const shapes = shapesOf(others, 0)
  return sql`select ${fact}${listOf(apart.map(columnIn))}, bit_or(${shapes}) as any_shape, bit_and(${shapes}) as every_shape,
      sum(o.value) as value, count(*) = count(o.value) as is_exact, bool_or(o.status = 'estimated') as is_estimated, max(o.vintage) as vintage
    from observation o where o.is_current and ${conditions(askedBy(first, range))}${touchedRows(plans)}
    group by ${fact}${listOf(apart.map(columnIn))}`
}

/** The sums of one measure as they are read: by which measures each is found, whom and what it is about, and how it is broken down. */
function toldOf(
  { grain }: MeasurePlan,
  others: readonly Grain[],
  sums: SqlFragment<unknown>,
): SqlFragment<unknown> {
  const dimensions = grain.filter(isKeptApart).map(({ dimension }) => dimension)
  const besides = othersIn(grain, others)
  const digits = grain.flatMap((one) => {
    const at = [...others, ...besides].findIndex(({ dimension }) => dimension === one.dimension)
    return isKeptApart(one) ? [] : [sql`(o.any_shape / ${sql.lit(4 ** at)} % 4)::text`]
  })
  return sql`select ${nameOfApart(dimensions)}::text as apart, jurisdiction, item_class, source, period_start::text as start,
      period_end::text as "end", breakdown, audience, ${codesOf(dimensions)} as codes,
      ${digits.length === 0 ? sql`''` : sql.join(digits, sql` || `)} as shape, any_shape <> every_shape as is_mixed,
      value::text as value, is_exact, is_estimated, vintage::text as vintage
    from (${sums}) o`
}

/** The dimensions that are apart in the sums of all measures, and not in those of this one. */
const othersIn = (grain: readonly Grain[], others: readonly Grain[]) =>
  grain.filter((one) => !isKeptApart(one) && !others.some(({ dimension }) => dimension === one.dimension))

/** The sums of one measure, out of those in which more is kept apart. */
function ofMeasure(plan: MeasurePlan, others: readonly Grain[]): SqlFragment<unknown> {
  const kept = listOf(plan.grain.filter(isKeptApart).map(columnIn))
  const shapes = shapesOf(othersIn(plan.grain, others), others.length)
  return toldOf(
    plan,
    others,
    sql`select ${fact}${kept}, bit_or(o.any_shape + ${shapes}) as any_shape, bit_and(o.every_shape + ${shapes}) as every_shape,
      sum(o.value) as value, bool_and(o.is_exact) as is_exact, bool_or(o.is_estimated) as is_estimated, max(o.vintage) as vintage
    from base o group by ${fact}${kept}`,
  )
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
  if (only && more.length === 0) return toldOf(only, others, base)
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
