// From where to where something was on its way, as the route of a register says: how many records say so.
import { sql } from 'kysely'
import type { RecordRoute, Register } from '#definition'
import type { Database } from '../database/index.ts'
import { sortedBy, wanted, type RecordFilter } from '../records/index.ts'

/** Null where it is not stated. */
export interface RoutedRecords {
  readonly jurisdiction: string
  readonly from: string | null
  readonly through: string | null
  readonly to: string | null
  readonly records: number
}

/** Free texts can be as many as records are; so many different ways are read, those with most records first. */
const mostWays = 50_000

/** The ways of the records that the person may open and that are meant, and how many records there are in all. */
export async function readRoutedRecords(
  tx: Database,
  register: Register,
  filter: RecordFilter,
  { from, through, to }: RecordRoute,
): Promise<{ readonly ways: readonly RoutedRecords[]; readonly records: number }> {
  const stated = (field: string | undefined) =>
    field === undefined ? sql`null::text` : sql`nullif(trim(${sortedBy(register, field)}::text), '')`
  const { rows } = await sql<RoutedRecords & { readonly all: number }>`
    with ways as (
      select r.jurisdiction, ${stated(from)} as "from", ${stated(through)} as through, ${stated(to)} as "to",
        count(*)::int as records ${wanted(register, filter)} group by 1, 2, 3, 4)
    select *, (sum(records) over ())::int as "all" from ways
    order by records desc, 1, 2 nulls last, 3 nulls last, 4 nulls last limit ${sql.lit(mostWays)}`.execute(tx)
  return { ways: rows.map(({ all: _all, ...way }) => way), records: rows[0]?.all ?? 0 }
}
