// Whether the months that are stated and complete are as they follow from the statements of completeness.
import { sql } from 'kysely'
import { registerKeepers, type Roadmap } from '#definition'
import type { Database } from '../database/index.ts'
import { recordset } from '../schema/index.ts'
import type { AuditDifference } from './audit-difference.ts'
import { say as word } from './verify-sentences.ts'

interface Unlike {
  readonly jurisdiction: string
  readonly what: string
  /** What the table says; null where it says nothing. */
  readonly kept: string | null
  /** What follows; null where nothing does. */
  readonly follows: string | null
}

/** What each month is stated as, by the newest statement about it. Opening stocks are read from the statements themselves. */
const followingStates = sql`select distinct on (jurisdiction, register, institution, month) jurisdiction, register, institution,
    months.at::date as month, kind, id as statement
  from completeness_statement
    cross join lateral generate_series(period_start::timestamp, period_end::timestamp, interval '1 month') months(at)
    cross join lateral (select months.at::date as month) one
  where kind <> 'opening' order by jurisdiction, register, institution, month, id desc`

async function findUnlikeState(tx: Database): Promise<Unlike | undefined> {
  const { rows } = await sql<Unlike>`with said as (${followingStates})
    select jurisdiction, register || ' of ' || institution || ' in ' || to_char(month, 'YYYY-MM') as what,
      kept.kind || ' by statement ' || kept.statement as kept, said.kind || ' by statement ' || said.statement as follows
    from stated_month kept full join said using (jurisdiction, register, institution, month)
    where (kept.kind, kept.statement) is distinct from (said.kind, said.statement) order by 1, 2 limit 1`.execute(
    tx,
  )
  return rows[0]
}

async function findUnlikeMonth(tx: Database, roadmap: Roadmap): Promise<Unlike | undefined> {
  const columns = ['jurisdiction', 'register', 'institution'].map((name) => ({ name, type: 'text' }))
  const { rows } =
    await sql<Unlike>`with keeper as (select * from ${recordset(columns, registerKeepers(roadmap))}),
      said as (${followingStates}),
      keepers as (select jurisdiction, register, count(*) as many from keeper group by jurisdiction, register),
      complete as (
        select jurisdiction, register, month, 'complete'::text as kind
        from said join keeper using (jurisdiction, register, institution) join keepers using (jurisdiction, register)
        where kind <> 'open' group by jurisdiction, register, month, many having count(*) = many)
    select jurisdiction, register || ' in ' || to_char(month, 'YYYY-MM') as what,
      case when kept.register is not null then 'complete' end as kept, complete.kind as follows
    from (select jurisdiction, register, month from complete_month) kept
      full join complete using (jurisdiction, register, month)
    where (kept.register is null) <> (complete.kind is null) order by 1, 2 limit 1`.execute(tx)
  return rows[0]
}

/** Looks at what is derived of the statements. Gives the first difference of each kind. */
export async function verifyCompleteness(tx: Database, roadmap: Roadmap): Promise<AuditDifference[]> {
  const found = [await findUnlikeState(tx), await findUnlikeMonth(tx, roadmap)]
  return found.flatMap((one) =>
    one === undefined
      ? []
      : [
          {
            ...{ part: 'completeness' as const, chain: one.jurisdiction, sequence: null },
            what: word('the-month-of-of-is', {
              what: one.what,
              jurisdiction: one.jurisdiction,
              kept: one.kept ?? 'not stated',
              follows: one.follows ?? 'not stated',
            }),
          },
        ],
  )
}
