// Which editions of what a source says hold, which a later one revises, and which were taken back: worked out from the rows.
import { sql, type RawBuilder } from 'kysely'
import { columnList, factColumns } from '../schema/index.ts'

/** What one source says of one fact, in whatever edition. */
export const statementColumns = [...factColumns, 'source'] as const

/** The withdrawals that nobody undid, by themselves or with their file, with whatever columns are asked of them as `w`. */
export const standingWithdrawals = sql`observation_withdrawal w where not exists (
      select from observation_withdrawal_undo u where u.jurisdiction = w.jurisdiction and u.withdrawal_id = w.id)
      and not exists (select from load_undone u where u.load_id = w.load_id)`

const moment = (at: string) => sql`to_char(${sql.ref(at)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`

/**
 * Beside a row of observations as `o`, when, by whom and why it was taken back or undone with its file, as `taken`:
 * nothing where it was not. Who may not see the file is told when.
 */
export const takenBackJoin = sql`left join lateral (
      (select ${moment('w.at')} as taken_at, w.id as taken_id, w.by_person as taken_by, w.reason as taken_because
      from ${standingWithdrawals} and o.is_withdrawn and o.undone = 0 and w.vintage >= o.vintage
        and (w.audience = 'public' or o.audience <> 'public')
        and ${sql.join(
          statementColumns.map((name) => sql`w.${sql.id(name)} = o.${sql.id(name)}`),
          sql` and `,
        )}
      order by w.at, w.id limit 1)
      union all
      select ${moment('u.at')}, null, why.by_person, why.reason
      from load_undone u left join load_undo why on why.load_id = u.load_id
      where o.undone <> 0 and u.load_id = o.undone) taken on true`

/**
 * Editions with what follows about each: `is_out`, it was taken back, or undone with its file; `is_newest`, it is the newest that was not, among those
 * that everybody may see who may see the row. A withdrawal for fewer eyes takes back only what fewer eyes see.
 *
 * @param from rows of the table of observations with all its columns, as `o`
 */
export function judgedEditions(from: RawBuilder<unknown>): RawBuilder<unknown> {
  const fact = columnList(statementColumns)
  const own = sql.join(statementColumns.map((name) => sql`o.${sql.id(name)}`))
  return sql`
    select *, not is_out and vintage = case audience
        when 'public' then max(vintage) filter (where audience = 'public' and not is_out) over (partition by ${fact})
        else max(vintage) filter (where not is_out) over (partition by ${fact}) end as is_newest
    from (
      select ${own}, o.vintage, o.undone, o.audience, o.is_current, o.is_withdrawn,
        o.undone <> 0
          or coalesce(o.vintage <= case o.audience when 'public' then taken.for_all else taken.for_any end, false) as is_out
      from ${from} left join (
        select ${fact}, max(vintage) filter (where audience = 'public') as for_all, max(vintage) as for_any
        from ${standingWithdrawals} group by ${fact}) taken using (${fact})
    ) editions`
}
