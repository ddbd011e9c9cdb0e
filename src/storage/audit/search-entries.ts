// The audit log as it is searched: the newest entries first, those alone that policies show to whoever asks.
import { sql, type RawBuilder } from 'kysely'
import type { AuditRow } from '#definition'
import type { Database } from '../database/index.ts'

/** What is looked for; everything where nothing is said. */
export interface EntrySearch {
  /** Who did it, or for whom it was done. */
  readonly by?: string
  readonly action?: string
  readonly chain?: string
  /** Text in the subject or in what is said of it. */
  readonly search?: string
  /** The first and the last day, in UTC. */
  readonly from?: string
  readonly to?: string
}

/** Where a page begins: after this entry. */
export interface EntryPlace {
  /** In microseconds, as the database has it. */
  readonly at: string
  readonly chain: string
  readonly sequence: number
}

interface Found extends AuditRow {
  readonly exactly: string
}

/** The text as it is looked for anywhere in another. */
const anywhere = (text: string): string => `%${text.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)}%`

function conditionsOf({ by, action, chain, search, from, to }: EntrySearch): RawBuilder<unknown>[] {
  return [
    ...(by === undefined
      ? []
      : [sql`(person = ${by} or string_to_array(person, ' for ') @> array[${by}::text])`]),
    ...(action === undefined ? [] : [sql`action = ${action}`]),
    ...(chain === undefined ? [] : [sql`chain = ${chain}`]),
    ...(from === undefined ? [] : [sql`at >= ${from}::date::timestamp at time zone 'UTC'`]),
    ...(to === undefined ? [] : [sql`at < (${to}::date + 1)::timestamp at time zone 'UTC'`]),
    ...(search === undefined ? [] : [sql`concat_ws(' ', subject, before, after) ilike ${anywhere(search)}`]),
  ]
}

/** The entries after that place, and where the next ones begin; nowhere where these are the last. */
export async function searchEntries(
  tx: Database,
  search: EntrySearch,
  { limit, after }: { readonly limit: number; readonly after?: EntryPlace | undefined },
): Promise<{ readonly items: readonly AuditRow[]; readonly next: EntryPlace | undefined }> {
  const later =
    after === undefined
      ? []
      : [
          sql`at <= ${after.at}::timestamptz and (at < ${after.at}::timestamptz or chain > ${after.chain}
            or chain = ${after.chain} and sequence < ${after.sequence})`,
        ]
  const all = [...conditionsOf(search), ...later]
  const where = all.length === 0 ? sql`true` : sql.join(all, sql` and `)
  const { rows } = await sql<Found>`
    select chain, sequence::int as sequence, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at,
      to_char(at at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS.US"Z"') as exactly, person as by, action, subject, before, after,
      content_kind as content, content_digest as digest, hash
    from audit_entry where ${where} order by audit_entry.at desc, chain, audit_entry.sequence desc limit ${limit + 1}`.execute(
    tx,
  )
  const page = rows.slice(0, limit)
  const last = rows.length > limit ? page.at(-1) : undefined
  return {
    items: page.map(({ exactly: _exactly, ...entry }) => entry),
    next: last && { at: last.exactly, chain: last.chain, sequence: last.sequence },
  }
}

/** The kinds of entries that there are, found one after the other however long the log is. */
export async function readEntryKinds(tx: Database): Promise<readonly string[]> {
  const { rows } = await sql<{ action: string }>`
    with recursive kinds(action) as (
      (select min(action) from audit_entry)
      union all
      select (select min(e.action) from audit_entry e where e.action > kinds.action) from kinds where kinds.action is not null
    ) select action from kinds where action is not null`.execute(tx)
  return rows.map(({ action }) => action)
}

/** The chains of which the person sees any entry. */
export async function readChains(tx: Database): Promise<readonly string[]> {
  const { rows } = await sql<{ chain: string }>`
    with recursive chains(chain) as (
      (select min(chain) from audit_entry)
      union all
      select (select min(e.chain) from audit_entry e where e.chain > chains.chain) from chains where chains.chain is not null
    ) select chain from chains where chain is not null`.execute(tx)
  return rows.map(({ chain }) => chain)
}
