// Whether the entries of each chain follow each other: no gap, the hash of the one before, their own hash.
import { sql, type RawBuilder } from 'kysely'
import type { Database } from '../database/index.ts'
import { chainText, entryText, type AuditDifference } from './audit-difference.ts'
import { say as sayDifference } from './verify-sentences.ts'

/** One word of an entry as it goes into the hash: its length first. */
const word = (column: RawBuilder<unknown>) =>
  sql`coalesce(length(${column})::text, '-') || ':' || coalesce(${column}, '')`

const words = (columns: readonly string[]) =>
  sql.join(
    columns.map((column) => word(sql.raw(column))),
    sql` || '|' || `,
  )

const ownHash = sql`encode(sha256(convert_to(previous_hash || ${words([
  ...['chain', 'sequence::text', 'extract(epoch from at)::text', 'person', 'action', 'subject'],
  ...['before', 'after'],
])} || case when content_kind is null then '' else '|' || ${words([
  ...['content_kind', 'content_key', 'content_rows::text', 'content_digest'],
])} end, 'UTF8')), 'hex')`

interface BrokenRow {
  readonly chain: string
  readonly sequence: string
  readonly action: string
  readonly subject: string
  readonly sequence_before: string
  readonly why: 'gap' | 'previous' | 'hash' | 'clock'
}

const whyNot: Record<Exclude<BrokenRow['why'], 'clock'>, (row: BrokenRow) => string> = {
  gap: ({ chain, sequence, sequence_before: before }) =>
    sayDifference('in-entry-comes-after-entry', { chain: chainText(chain), sequence, before }),
  previous: (row) => sayDifference('does-not-carry-the-hash', { entry: entryText(row) }),
  hash: (row) => sayDifference('was-changed-its-hash-is', { entry: entryText(row) }),
}

export interface ChainsVerdict {
  readonly entries: number
  /** When proving began, as an ISO moment; undefined where the log does not say it. */
  readonly since: string | undefined
  /** The first of each chain. */
  readonly differences: readonly AuditDifference[]
  /** Entries before which the clock went back. */
  readonly remarks: readonly string[]
}

/** Works out every chain again, from its first entry to its last. */
export async function verifyChains(tx: Database): Promise<ChainsVerdict> {
  const { rows } = await sql<BrokenRow>`
    with followed as (
      select *, lag(hash, 1, '') over chained as hash_before, lag(sequence, 1, 0::bigint) over chained as sequence_before,
        lag(at) over chained as at_before
      from audit_entry window chained as (partition by chain order by sequence)
    ), judged as (
      select chain, sequence, action, subject, sequence_before, case
        when sequence <> sequence_before + 1 then 'gap' when previous_hash <> hash_before then 'previous'
        when hash <> ${ownHash} then 'hash' when at < at_before then 'clock' end as why
      from followed
    )
    select distinct on (chain, why = 'clock') chain, sequence::text, action, subject, sequence_before::text, why
    from judged where why is not null order by chain, why = 'clock', judged.sequence`.execute(tx)
  const counted = await sql<{ entries: string; since: string | null }>`select count(*)::text as entries,
    to_char(min(at) filter (where chain = 'all' and action = 'baseline'), 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as since
    from audit_entry`.execute(tx)
  const { entries = '0', since = null } = counted.rows[0] ?? {}
  const noBeginning: AuditDifference = {
    ...{ part: 'chains', chain: 'all', sequence: null },
    what: sayDifference('the-chain-of-the-installation'),
  }
  const broken = rows.flatMap((row): AuditDifference[] => {
    const { chain, sequence, why } = row
    return why === 'clock' ? [] : [{ part: 'chains', chain, sequence, what: whyNot[why](row) }]
  })
  return {
    entries: Number(entries),
    since: since ?? undefined,
    differences: [...broken, ...(since === null ? [noBeginning] : [])],
    remarks: rows
      .filter(({ why }) => why === 'clock')
      .map((row) => sayDifference('has-an-earlier-time-than', { entry: entryText(row) })),
  }
}
