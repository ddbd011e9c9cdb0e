// What is there of a period, in a few statements: what sources report, which registers are kept, which months are complete and which stocks known.
import { sql, type RawBuilder } from 'kysely'
import {
  columnOf,
  getInterval,
  type HistoryReceipts,
  type Interval,
  type KeptReceipt,
  type Receipts,
  type ReportedReceipt,
  type Roadmap,
  type PeriodReceipt,
} from '#definition'
import { readCompleteMonths, readKnownStocks, readOwnMonths } from './completeness-statements.ts'
import type { Database } from '../database/index.ts'
import { recordTableName } from '../schema/index.ts'

/** Do the figures in a group of rows fill the days? What accumulates or is a stock is whole by itself. */
function isWhole(start: RawBuilder<unknown>, end: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`coalesce(range_agg(daterange(o.period_start, o.period_end, '[]'))
          filter (where o.accumulation = 'period' and o.period_start >= ${start} and o.period_end <= ${end})
          @> daterange(${start}, ${end}, '[]'), false)
        or bool_or(o.accumulation <> 'period')`
}

/** What touches the days: a stock only where its day lies in them. */
function isTouching(start: RawBuilder<unknown>, end: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`o.is_current and o.basis = 'actual' and o.period_start <= ${end} and o.period_end >= ${start}
      and (o.accumulation = 'period' or o.period_end <= ${end})`
}

/** A figure of a longer period touches this one, and does not fill it: nobody can say how much of it falls in here. */
async function readReported(tx: Database, { start, end }: Interval): Promise<ReportedReceipt[]> {
  const { rows } = await sql<ReportedReceipt>`
    select o.jurisdiction, o.data_element as element,
      ${isWhole(sql`${start}::date`, sql`${end}::date`)} as "isWhole",
      to_char(min(load_moment.at) at time zone 'UTC', 'YYYY-MM-DD') as received
    from observation o join load_moment on load_moment.id = o.load_id
    where ${isTouching(sql`${start}::date`, sql`${end}::date`)}
    group by o.jurisdiction, o.data_element order by 1, 2`.execute(tx)
  return rows
}

async function readKept(tx: Database, roadmap: Roadmap, { start, end }: Interval): Promise<KeptReceipt[]> {
  if (roadmap.registers.length === 0) return []
  const parts = roadmap.registers.map(({ id, countsOn }) => {
    const day = sql`${sql.id(columnOf(countsOn))}::date`
    return sql`select jurisdiction, ${id}::text as register, count(*) filter (where ${day} >= ${start}::date)::int as during,
      count(*)::int as until from ${sql.id(recordTableName(id))} where not is_withdrawn and ${day} <= ${end}::date
      group by jurisdiction`
  })
  const { rows } = await sql<KeptReceipt>`${sql.join(parts, sql` union all `)} order by 1, 2`.execute(tx)
  return rows
}

/** Everything that is there of the period and that the person may see. */
export async function readReceipts(tx: Database, roadmap: Roadmap, interval: Interval): Promise<Receipts> {
  const registers = roadmap.registers.map(({ id }) => id)
  return {
    reported: await readReported(tx, interval),
    kept: await readKept(tx, roadmap, interval),
    complete: await readCompleteMonths(tx, registers, interval),
    stocks: await readKnownStocks(tx, registers, interval),
    own: await readOwnMonths(tx, interval),
  }
}

/** What sources give of some elements in each of these periods. */
async function readGiven(
  tx: Database,
  elements: readonly string[],
  periods: readonly string[],
): Promise<PeriodReceipt[]> {
  const days = periods.map((period) => getInterval(period))
  const [first, last] = [sql`wanted.first_day`, sql`wanted.last_day`]
  const { rows } = await sql<PeriodReceipt>`
    select wanted.period, o.jurisdiction, o.data_element as element, ${isWhole(first, last)} as "isWhole"
    from unnest(${[...periods]}::text[], ${days.map(({ start }) => start)}::date[], ${days.map(({ end }) => end)}::date[])
        as wanted (period, first_day, last_day)
      join observation o on ${isTouching(first, last)} and o.data_element = any (${[...elements]}::text[])
    group by wanted.period, wanted.first_day, wanted.last_day, o.jurisdiction, o.data_element
    order by 1, 2, 3`.execute(tx)
  return rows
}

/** What is there of all of these periods and that the person may see, records left out. */
export async function readHistoryReceipts(
  tx: Database,
  roadmap: Roadmap,
  elements: readonly string[],
  periods: readonly string[],
): Promise<HistoryReceipts> {
  if (periods.length === 0) return { given: [], complete: [], stocks: [] }
  const registers = roadmap.registers.map(({ id }) => id)
  const days = periods.map((period) => getInterval(period))
  const start = days.map((one) => one.start).toSorted()[0] ?? ''
  const end =
    days
      .map((one) => one.end)
      .toSorted()
      .at(-1) ?? ''
  return {
    given: await readGiven(tx, elements, periods),
    complete: await readCompleteMonths(tx, registers, { start, end }),
    stocks: await readKnownStocks(tx, registers, { start, end }),
  }
}
