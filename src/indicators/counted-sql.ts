// What records add up to, as rows beside what is reported: what happened, what holds, and what is stated. The counts are
// kept by institution and figures are the jurisdiction's: what happened and what holds is added up over its institutions
// by the sums that follow anyway; claims are never added up, so that two institutions that state one value state it once.
import { columnOf, getInterval, total } from '#definition'
import { sql, type SqlFragment } from '#storage'
import { codesRead, lengthOf, periodStart, type CellRange } from './cell-sql.ts'
import { marks } from './marks.ts'
import { leftOpen, type MeasurePlan } from './measure-plan.ts'
import { columns } from './stage.ts'

/** The periods asked for, as rows with their first and last day. */
export function periodList(periods: readonly string[]): SqlFragment<unknown> {
  const days = periods.map((period) => getInterval(period))
  return sql`unnest(${days.map(({ start }) => start)}::date[], ${days.map(({ end }) => end)}::date[]) as wanted (cell, cell_end)`
}

/** Whose rows of the counts the measure takes. Codes are chosen after: what else was counted shows what came to nothing. */
function ownRows(plan: MeasurePlan, { areas }: CellRange): SqlFragment<unknown> {
  const { itemClass } = plan.measure
  const ofClass = itemClass ? sql`and o.item_class = ${itemClass}` : sql``
  return sql`o.data_element = ${plan.element} and o.jurisdiction = any (${[...areas]}::text[]) ${ofClass}`
}

/** The bounds of the periods asked for. */
function spanOf({ periods }: CellRange) {
  return { first: getInterval(periods[0] ?? '').start, last: getInterval(periods.at(-1) ?? '').end }
}

/** The codes of counted rows; a sum of others stands as what leaves open which of them it was. */
function countedCodes({ collapses }: MeasurePlan): SqlFragment<unknown> {
  const each = collapses.map(({ dimension, rollUps }) => {
    const name = columnOf(dimension)
    const column = sql.ref(`o.${name}`)
    const open = rollUps
      .filter(({ code }) => code !== total)
      .map(({ code }) => sql`when ${column} = ${code} then ${leftOpen(code)}`)
    if (open.length === 0) return sql`, ${column}`
    return sql`, case ${sql.join(open, sql` `)} else ${column} end as ${sql.id(name)}`
  })
  return sql.join(each, sql``)
}

/** What happened, row by row with its period: read once, and only what is wanted of it is added up. */
function happened(plan: MeasurePlan, range: CellRange): SqlFragment<unknown> {
  const { first, last } = spanOf(range)
  return sql`select o.jurisdiction, ${periodStart(sql`o.period_start`, range.frequency)} as cell, o.item_class${countedCodes(plan)}, o.value
    from counted_observation o
    where ${ownRows(plan, range)} and o.period_start between ${first}::date and ${last}::date`
}

/** What holds on the last day of each period, or by now: the sum of all that began and ended until then. */
export function holding(plan: MeasurePlan, range: CellRange): SqlFragment<unknown> {
  const dimensions = columns(plan.dimensions, 'o')
  return sql`select o.jurisdiction, wanted.cell, o.item_class${countedCodes(plan)}, sum(o.value) as value
    from ${periodList(range.periods)} join counted_observation o on o.period_start <= least(wanted.cell_end, current_date)
    where ${ownRows(plan, range)}
    group by o.jurisdiction, wanted.cell, o.item_class${dimensions}`
}

/** The codes to which the measure is restricted, by dimension; only those that are no sums of others are recorded. */
function restrictionsOf({ collapses }: MeasurePlan): { dimension: string; codes: string[] }[] {
  return collapses.flatMap((collapse) => {
    const sums = new Set(collapse.rollUps.map(({ code }) => code))
    const codes = codesRead(collapse)?.filter((code) => !sums.has(code))
    return codes ? [{ dimension: collapse.dimension, codes }] : []
  })
}

/**
 * Where a register was kept, what it does not hold came to nothing: a jurisdiction that went out for storms only went
 * out for nothing else. A code that is lacking beside others is nought wherever they are known; where none of the codes
 * wanted is known at all, each of them is nought.
 */
function withNoughts(plan: MeasurePlan): SqlFragment<unknown> {
  const restrictions = restrictionsOf(plan)
  if (restrictions.length === 0) return sql`select * from own`
  const column = (id: string) => sql.id(columnOf(id))
  const codeOf = (id: string) => sql.ref(`of_${columnOf(id)}.code`)
  const isRestricted = new Set(restrictions.map(({ dimension }) => dimension))
  const chosen = sql.join(
    restrictions.map(({ dimension, codes }) => sql`${column(dimension)} = any (${codes}::text[])`),
    sql` and `,
  )
  const lists = restrictions.map(
    ({ dimension, codes }) =>
      sql`cross join unnest(${codes}::text[]) as ${sql.id(`of_${columnOf(dimension)}`)} (code)`,
  )
  const fact = sql`jurisdiction, cell, item_class`
  const codes = sql.join(
    plan.dimensions.map((id) => sql`, ${isRestricted.has(id) ? codeOf(id) : column(id)}`),
    sql``,
  )
  const product = sql.join(lists, sql` `)
  const beside = sql`union all select distinct ${fact}${codes}, 0 from own ${product} where ${chosen}`
  const apart = plan.dimensions.filter((id) => plan.by.includes(id))
  const others = plan.dimensions.filter((id) => !plan.by.includes(id))
  const any = sql.join(
    others.map((id) => sql`, min(${column(id)}) as ${column(id)}`),
    sql``,
  )
  return sql`select ${fact}${columns(plan.dimensions)}, value from own where ${chosen}
    ${restrictions.some((one) => one.codes.length > 1) ? beside : sql``}
    union all select ${fact}${codes}, 0 from (
      select ${fact}${columns(apart)}${any} from own group by ${fact}${columns(apart)} having not bool_or(${chosen})
    ) without ${product}`
}

/** The codes that are set in one text, as the observations carry them. */
function codesKeyOf({ dimensions }: MeasurePlan): SqlFragment<unknown> {
  const parts = dimensions.toSorted().map((id) => {
    const code = sql.id(columnOf(id))
    return sql`, case when ${code} not in ('_T', '_Z') then ${sql.lit(`${id}=`)} || ${code} end`
  })
  return sql`concat_ws(',', null::text${sql.join(parts, sql``)})`
}

/** Counted rows are complete over every dimension. What happened in a period that still runs is open upwards. */
function rowsFrom(
  plan: MeasurePlan,
  { frequency }: CellRange,
  own: SqlFragment<unknown>,
): SqlFragment<unknown> {
  const isStock = plan.counted === 'holding'
  const dimensions = columns(plan.dimensions)
  const end = sql`((cell + ${sql.lit(lengthOf[frequency])}::interval)::date - 1)`
  const over = isStock ? sql`true` : sql`${end} < current_date`
  return sql`(with own as (${own})
  select jurisdiction, cell, ${isStock ? end : sql`cell`} as period_start, ${end} as period_end, item_class${dimensions},
    sum(value) as lower, case when ${over} then sum(value) end as upper, 'reported' as status,
    ${sql.lit(marks.isCounted)} | case when ${over} then 0 else ${sql.lit(marks.isPartial)} end as marks,
    ${plan.dimensions.join(' ')} as breakdown, ${codesKeyOf(plan)} as codes
  from (${withNoughts(plan)}) counted
  group by jurisdiction, cell, item_class${dimensions})`
}

/** What records state, each claim by itself: two that differ meet as two sources on one fact. */
function stated(plan: MeasurePlan, range: CellRange): SqlFragment<unknown> {
  const { first, last } = spanOf(range)
  const end = sql`(o.period_start + interval '1 month')::date - 1`
  return sql`select o.jurisdiction, ${periodStart(sql`o.period_start`, range.frequency)} as cell, ${end} as period_start,
    ${end} as period_end, o.item_class${columns(plan.dimensions, 'o')}, o.claim::numeric as lower, o.claim::numeric as upper,
    'reported' as status, ${sql.lit(marks.isCounted)} as marks, '' as breakdown, o.codes
  from counted_observation o
  where ${ownRows(plan, range)} and o.claim <> '' and o.period_start between ${first}::date and ${last}::date`
}

/** The rows that records add to what is reported; undefined where no register feeds the element. */
export function countedRows(plan: MeasurePlan, range: CellRange): SqlFragment<unknown> | undefined {
  if (plan.counted === undefined) return undefined
  if (plan.counted === 'stated') return stated(plan, range)
  return rowsFrom(plan, range, plan.counted === 'happened' ? happened(plan, range) : holding(plan, range))
}
