// Reads what registers count for a measure, added up by the database, and which months of them are complete.
import { columnOf, currentDay, getInterval, periodOf, unanswered } from '#definition'
import { sql, type Database, type SqlFragment } from '#storage'
import { periodStart, spanOf, type CellRange } from './cell-sql.ts'
import { isKeptApart, type MeasurePlan } from '../plan/index.ts'
import type { Shelf } from './shelf.ts'
import { touchedCodes } from './summed-sql.ts'
import { codesTaken } from './wanted-codes.ts'

/** What was counted under some codes: those of the dimensions that are kept apart, in the order of the grain. */
export interface CountedRow {
  readonly jurisdiction: string
  readonly item_class: string
  /** First day of the month or the period; of a stock, its day. */
  readonly day: string
  readonly codes: readonly string[]
  /** Exact decimal. */
  readonly value: string
  /** Does a record say nothing of an amount that is asked? Then there is at least what the others say. */
  readonly is_open: boolean
}

/** What is counted in a group of cells, and whether amounts are missing in it. */
const sums = sql`coalesce(sum(o.value) filter (where o.claim <> ${sql.lit(unanswered)}), 0)::text as value,
    coalesce(sum(o.value) filter (where o.claim = ${sql.lit(unanswered)}), 0) > 0 as is_open`

function tableOf({ isCoarse }: MeasurePlan): SqlFragment<unknown> {
  return sql.id(isCoarse ? 'counted_rollup' : 'counted_observation')
}

const apartOf = ({ grain }: MeasurePlan) => grain.filter(isKeptApart).map(({ dimension }) => dimension)

function codesOf(plan: MeasurePlan): SqlFragment<unknown> {
  const apart = apartOf(plan)
  if (apart.length === 0) return sql`'{}'::text[]`
  return sql`array[${sql.join(apart.map((id) => sql.ref(`o.${columnOf(id)}`)))}]`
}

function groupOf(plan: MeasurePlan): SqlFragment<unknown> {
  const names = apartOf(plan).map((id) => sql`, o.${sql.id(columnOf(id))}`)
  return sql`o.jurisdiction, o.item_class${sql.join(names, sql``)}`
}

/** What is asked with a measure, so that the counts of an element are read once for all that take any of them. */
export interface CountedAsked {
  readonly plan: MeasurePlan
  readonly range: CellRange
  /** The measures of the question. */
  readonly asked: readonly MeasurePlan[]
}

/** The measures of a question that take the counts of the same cells, broken down alike; the measure itself among them. */
function alikeIn({ plan, asked }: CountedAsked): readonly MeasurePlan[] {
  const nameOf = (one: MeasurePlan) =>
    JSON.stringify([one.element, one.isCoarse, one.measure.kind, one.measure.itemClass ?? '', apartOf(one)])
  const alike = asked.filter((one) => nameOf(one) === nameOf(plan))
  return alike.includes(plan) ? alike : [plan]
}

/**
 * Only rows that any of the measures takes: what carries another code is of no cell of theirs. What is stated of a whole
 * says something of its parts as well.
 */
function takenRows(asked: CountedAsked): SqlFragment<unknown> {
  const alike = alikeIn(asked)
  const codesOfGrain = asked.plan.counted === 'stated' ? touchedCodes : codesTaken
  const each = asked.plan.grain.flatMap(({ dimension }, at) => {
    const taken = alike.map(({ grain }) => grain[at] && codesOfGrain(grain[at]))
    if (taken.includes(undefined)) return []
    const codes = [...new Set(taken.flatMap((some) => some ?? []))].toSorted()
    return [sql` and ${sql.ref(`o.${columnOf(dimension)}`)} = any (${codes}::text[])`]
  })
  return sql.join(each, sql``)
}

function ownRows(counted: CountedAsked): SqlFragment<unknown> {
  const { element, measure } = counted.plan
  const ofClass = measure.itemClass ? sql`and o.item_class = ${measure.itemClass}` : sql``
  return sql`o.data_element = ${element} and o.jurisdiction = any (${[...counted.range.areas]}::text[]) ${ofClass}${takenRows(counted)}`
}

/** Whose counts are read month by month, since something is reported beside them. */
export type Monthly = readonly string[]

/** What happened: by period, and month by month where something is reported beside it. */
export function happenedSql(counted: CountedAsked, monthly: Monthly): SqlFragment<unknown> {
  const { plan, range } = counted
  const { start, end } = spanOf(range)
  const period = periodStart(sql`o.period_start`, range.frequency)
  const day =
    monthly.length === 0 || range.frequency === 'month'
      ? period
      : sql`case when o.jurisdiction = any (${[...monthly]}::text[]) then o.period_start else ${period} end`
  return sql`select jurisdiction, item_class, day::text as day, codes, ${sums} from (
  select ${groupOf(plan)}, ${day} as day, ${codesOf(plan)} as codes, o.value, o.claim from ${tableOf(plan)} o
  where ${ownRows(counted)} and o.period_start between ${start}::date and ${end}::date) o
  group by 1, 2, 3, 4`
}

/** What holds on the last day of each period that has begun, or by now; and on the days named besides. */
export function holdingSql(counted: CountedAsked, days: readonly string[]): SqlFragment<unknown> {
  const { plan, range } = counted
  const ends = range.periods.map((period) => getInterval(period))
  return sql`select o.jurisdiction, o.item_class, wanted.day::text as day, ${codesOf(plan)} as codes, ${sums}
  from (select least(last, ${currentDay()}::date) as day from unnest(${ends.map(({ start }) => start)}::date[],
      ${ends.map(({ end }) => end)}::date[]) as periods (first, last) where first <= ${currentDay()}::date
    union select day from unnest(${[...days]}::date[]) as named (day)) wanted
    join ${tableOf(plan)} o on o.period_start <= wanted.day
  where ${ownRows(counted)}
  group by ${groupOf(plan)}, wanted.day`
}

/** What records state, each claim by itself: claims are never added up. */
export function statedSql(counted: CountedAsked): SqlFragment<unknown> {
  const { plan, range } = counted
  const { start, end } = spanOf(range)
  const codes =
    plan.dimensions.length === 0
      ? sql`'{}'::text[]`
      : sql`array[${sql.join(plan.dimensions.map((id) => sql.ref(`o.${columnOf(id)}`)))}]`
  return sql`select distinct o.jurisdiction, o.item_class, ((o.period_start + interval '1 month')::date - 1)::text as day,
    ${codes} as codes, o.claim as value, false as is_open
  from counted_observation o
  where ${ownRows(counted)} and o.claim <> '' and o.period_start between ${start}::date and ${end}::date`
}

/** Measures that differ in the codes they take ask for the same rows: those are read once. */
export function readCountedRows(
  tx: Database,
  statement: SqlFragment<unknown>,
  shelf: Shelf,
): Promise<CountedRow[]> {
  const { sql: text, parameters } = statement.compile(tx)
  const key = ['counted', text, JSON.stringify(parameters)]
  return shelf.once(key, async () => (await statement.execute(tx)).rows as CountedRow[])
}

/** A month in which anything is counted. */
export interface CountedMonth {
  readonly jurisdiction: string
  readonly item_class: string
  /** Its first day. */
  readonly month: string
}

/** The months in which anything is counted of an element; of a stock, those until the end of the range. */
export async function readCountedMonths(
  tx: Database,
  plan: MeasurePlan,
  range: CellRange,
  shelf: Shelf,
): Promise<readonly CountedMonth[]> {
  const { start, end } = spanOf(range)
  const since = plan.counted === 'holding' ? sql`` : sql` and o.period_start >= ${start}::date`
  const statement = sql`select distinct o.jurisdiction, o.item_class, date_trunc('month', o.period_start)::date::text as month
  from counted_observation o where o.data_element = ${plan.element} and o.jurisdiction = any (${[...range.areas]}::text[])
    and o.period_start <= ${end}::date${since}`
  const key = ['counted months', plan.element, plan.counted ?? '', ...range.areas, '', ...range.periods]
  return shelf.once(key, async () => (await statement.execute(tx)).rows as CountedMonth[])
}

/**
 * Which months of a jurisdiction are known to their end, in every register that feeds an element, and what day it is.
 *
 * What happened in a month is known once all who keep the register have stated that month. A stock is every beginning and
 * every end there ever was: it is known at the end of a month where everybody who keeps the register has stated an opening
 * stock (all that held at the end of that month or an earlier one is recorded, or nothing held) and every month since as
 * complete. That nothing happened in a month makes no stock 0. With a gap nothing follows for a stock, not even "at least":
 * an end that was not recorded makes it too high, a beginning too low.
 */
export interface Completeness {
  readonly today: string
  readonly isComplete: (jurisdiction: string, month: string) => boolean
  /** The last days of the stretches of months that are known in all registers at once, within the range. */
  readonly lastDays: readonly string[]
}

/** Months on end that are complete in one register of a jurisdiction. */
interface CompleteRow {
  readonly jurisdiction: string | null
  readonly register: string | null
  /** `2024-05`; null where nothing is complete. */
  readonly first: string | null
  readonly last: string | null
  readonly today: string
}

/** Stretches in which a stock is known: they are kept as such. */
function stockStretches({ registers }: MeasurePlan, { areas }: CellRange): SqlFragment<unknown> {
  return sql`select jurisdiction, register, first_month, (end_month - interval '1 month')::date as last_month
    from known_stock_stretch
    where register = any (${[...registers]}::text[]) and jurisdiction = any (${[...areas]}::text[])`
}

/** Months on end that are complete. */
function completeStretches({ registers }: MeasurePlan, { areas }: CellRange): SqlFragment<unknown> {
  return sql`select jurisdiction, register, min(month) as first_month, max(month) as last_month
    from (select jurisdiction, register, month, date_part('year', month) * 12 + date_part('month', month)
        - row_number() over (partition by jurisdiction, register order by month) as stretch
      from complete_month
      where register = any (${[...registers]}::text[]) and jurisdiction = any (${[...areas]}::text[])) months
    group by jurisdiction, register, stretch`
}

/**
 * The stretches of complete months in the range: a row for each, as years on end are complete more often than not.
 * Nobody is told that nothing happened who may not see the records of what did.
 */
export function completeSql(plan: MeasurePlan, range: CellRange): SqlFragment<unknown> {
  const { start, end } = spanOf(range)
  const stretches = plan.counted === 'holding' ? stockStretches(plan, range) : completeStretches(plan, range)
  return sql`select ${currentDay()}::text as today, c.jurisdiction, c.register,
    to_char(greatest(c.first_month, ${start}::date), 'YYYY-MM') as first, to_char(least(c.last_month, ${end}::date), 'YYYY-MM') as last
  from (select 1) one left join (${stretches}) c
    on c.first_month <= ${end}::date and c.last_month >= ${start}::date
      and 'restricted' = any ((select readable_audiences())::text[])`
}

/** The completeness of the registers that feed the element of a measure; of their stocks, where it is one. */
export async function readCompleteness(
  tx: Database,
  plan: MeasurePlan,
  range: CellRange,
  shelf: Shelf,
): Promise<Completeness> {
  const kind = plan.counted === 'holding' ? 'stocks' : 'months'
  const key = ['complete', kind, ...plan.registers, '', ...range.areas, '', ...range.periods]
  const read = async () => (await completeSql(plan, range).execute(tx)).rows as CompleteRow[]
  const rows = await shelf.once(key, read)
  const stretches = Map.groupBy(rows, ({ jurisdiction, register }) => `${jurisdiction} ${register}`)
  const isIn = (jurisdiction: string, month: string) => (register: string) =>
    stretches
      .get(`${jurisdiction} ${register}`)
      ?.some(({ first, last }) => first !== null && last !== null && first <= month && month <= last)
  return {
    today: rows[0]?.today ?? '',
    isComplete: (jurisdiction, month) =>
      plan.registers.length > 0 && plan.registers.every(isIn(jurisdiction, month)),
    lastDays: [...new Set(rows.flatMap(({ last }) => (last === null ? [] : [getInterval(last).end])))],
  }
}

/** The month in which a day lies. */
export const monthOf = (day: string): string => periodOf(day, 'month')
