// An e-mail that is to be sent, written in the transaction that causes it: both are there, or neither.
import { sql } from 'kysely'
import type { MailKind, MailParams } from '#definition'
import type { Database } from '../database/index.ts'

/** Who is told what. */
export interface MailWish<Kind extends MailKind> {
  /** The id of the person who reads it. Who has no account is told nothing. */
  readonly person: string
  readonly kind: Kind
  /** What it is about, in up to 200 signs: the same person is told the same kind of the same subject once. */
  readonly subject: string
  readonly params: MailParams<Kind>
}

/** Writes an e-mail to be sent after the transaction. Whoever acts has to have shown who they are. */
export async function enqueueMail<Kind extends MailKind>(
  tx: Database,
  { person, kind, subject, params }: MailWish<Kind>,
): Promise<void> {
  const said = JSON.stringify(params)
  await sql`select enqueue_mail(${person}, ${kind}, ${subject}, ${said})`.execute(tx)
}
