// What is there of a period, in a few statements: what sources report, which registers are kept, which months are complete and which stocks known.
import { sql } from 'kysely'
import {
  columnOf,
  type Interval,
  type KeptReceipt,
  type Receipts,
  type ReportedReceipt,
  type Roadmap,
} from '#definition'
import { readCompleteMonths, readKnownStocks, readOwnMonths } from './completeness-statements.ts'
import type { Database } from '../database/index.ts'
import { recordTableName } from '../schema/index.ts'

/** A figure of a longer period touches this one, and does not fill it: nobody can say how much of it falls in here. */
async function readReported(tx: Database, { start, end }: Interval): Promise<ReportedReceipt[]> {
  const { rows } = await sql<ReportedReceipt>`
    select o.jurisdiction, o.data_element as element,
      coalesce(range_agg(daterange(o.period_start, o.period_end, '[]'))
          filter (where o.accumulation = 'period' and o.period_start >= ${start}::date and o.period_end <= ${end}::date)
          @> daterange(${start}::date, ${end}::date, '[]'), false)
        or bool_or(o.accumulation <> 'period') as "isWhole",
      to_char(min(load_moment.at) at time zone 'UTC', 'YYYY-MM-DD') as received
    from observation o join load_moment on load_moment.id = o.load_id
    where o.is_current and o.basis = 'actual' and o.period_start <= ${end}::date and o.period_end >= ${start}::date
      and (o.accumulation = 'period' or o.period_end <= ${end}::date)
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
