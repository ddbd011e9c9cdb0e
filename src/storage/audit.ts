// The audit log: appended by the database itself, verified here by working out every hash again.
import { sql } from 'kysely'
import type { Database } from './database.ts'

/** What happened, to what, and how it was before and after. Texts, never secrets. */
export interface AuditEvent {
  /** The jurisdiction concerned, or `all` for the whole roadmap: each has a chain of its own. */
  readonly chain: string
  readonly action: string
  readonly subject: string
  readonly before?: string
  readonly after?: string
}

/** Appends an entry in the transaction of the change it speaks of: both are kept, or neither. */
export async function writeAudit(tx: Database, event: AuditEvent): Promise<void> {
  const { chain, action, subject, before, after } = event
  await sql`select write_audit(${chain}, ${action}, ${subject}, ${before ?? null}, ${after ?? null})`.execute(
    tx,
  )
}

export interface AuditVerdict {
  readonly entries: number
  /** The first entry per chain that does not follow from the one before it. Empty when all is well. */
  readonly broken: readonly { readonly chain: string; readonly sequence: string }[]
}

/** Works out the whole log again: sequence without gaps, every hash from the words and the hash before. */
export async function verifyAudit(db: Database): Promise<AuditVerdict> {
  const { rows } = await sql<{ entries: number; chain: string | null; sequence: string | null }>`
    with followed as (
      select *, lag(hash, 1, '') over chained as hash_before, lag(sequence, 1, 0::bigint) over chained as sequence_before
      from audit_entry window chained as (partition by chain order by sequence)
    ), broken as (
      select chain, min(sequence) as sequence from followed
      where previous_hash <> hash_before or sequence <> sequence_before + 1
        or hash <> audit_hash(previous_hash, array[
          chain, sequence::text, extract(epoch from at)::text, person, action, subject, before, after])
      group by chain
    )
    select (select count(*)::int from audit_entry) as entries, broken.chain, broken.sequence::text
    from (select 1) one left join broken on true`.execute(db)
  const broken = rows.flatMap(({ chain, sequence }) => (chain && sequence ? [{ chain, sequence }] : []))
  return { entries: rows[0]?.entries ?? 0, broken }
}
