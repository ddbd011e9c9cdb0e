// The audit log: entries that the database appends itself, each with the digest of the rows that it is about.
import { sql, type RawBuilder } from 'kysely'
import type { Database } from '../database/index.ts'

/** What an entry can be about: which rows these are is known to the database, and to whoever verifies it. */
export type ContentKind =
  | 'change'
  | 'load'
  | 'import'
  | 'import slice'
  | 'undo'
  | 'acceptance'
  | 'acceptance taken back'
  | 'mapping'
  | 'rights'
  | 'data kind'
  | 'migrations'
  | 'completeness'
  | 'quarantine'
  | 'withdrawal'
  | 'withdrawal undone'
  | 'schema'
  | 'load undone'
  | 'assessment'
  | 'submission'
  | 'thread'
  | 'plan'
  | 'evidence'
  | 'erasure'
  | 'erasure decided'

/** What happened, to what, and how it was before and after. Texts, never secrets. */
export interface AuditEvent {
  /** The jurisdiction concerned, or `all` for the whole roadmap: each has a chain of its own. */
  readonly chain: string
  readonly action: string
  readonly subject: string
  readonly before?: string
  readonly after?: string
  /** The rows that it is about, as they are now: the entry carries their digest. */
  readonly content?: { readonly kind: ContentKind; readonly key: string }
}

/** Takes a chain until the end of the transaction, before anything else that others may wait for. */
export async function takeChain(tx: Database, chain: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext(${`waymark audit ${chain}`}))`.execute(tx)
}

/** Takes several chains, in the order in which every change takes them. */
export async function takeChains(tx: Database, chains: Iterable<string>): Promise<void> {
  for (const chain of [...new Set(chains)].toSorted()) await takeChain(tx, chain)
}

/** An entry as a value to be selected: it is appended by the statement that selects it. */
export function auditEntry(event: AuditEvent): RawBuilder<unknown> {
  const { chain, action, subject, before = null, after = null, content } = event
  return sql`write_audit(${chain}, ${action}, ${subject}, ${before}, ${after},
    ${content?.kind ?? null}, ${content?.key ?? null})`
}

/** Appends an entry in the transaction of the change it speaks of: both are kept, or neither. */
export async function writeAudit(tx: Database, event: AuditEvent): Promise<void> {
  await sql`select ${auditEntry(event)}`.execute(tx)
}
