// Who is told of a request, in the transaction of the step; and a request taken for oneself while a step is taken.
import { sql } from 'kysely'
import type { MailParams } from '#definition'
import type { Database } from '../database/index.ts'

/** What is said of one request, and of several that were opened at once. */
type Said =
  | {
      /** `request-late` is for those who answer for the institution, the others for those who may write its record. */
      readonly kind:
        | 'request-moved'
        | 'request-due'
        | 'request-late'
        | 'request-withdrawn'
        | 'request-source-withdrawn'
        | 'request-file'
        | 'request-file-withdrawn'
      readonly params: MailParams<'request-moved'> & MailParams<'request-late'>
    }
  | { readonly kind: 'request-amended'; readonly params: MailParams<'request-amended'> }
  | { readonly kind: 'requests-opened'; readonly params: MailParams<'requests-opened'> }
  | {
      readonly kind: 'requests-brought' | 'requests-taken-back'
      readonly params: MailParams<'requests-brought'>
    }

export type RequestMail = Said & {
  readonly register: string
  /** Whose people are told. */
  readonly jurisdiction: string
  readonly institution: string
  /** The same person is told the same kind of the same subject once. */
  readonly subject: string
}

/** Tells those of an institution whom it concerns. Only whoever delivers requests may. */
export async function tellOfRequest(tx: Database, mail: RequestMail): Promise<void> {
  const { register, jurisdiction, institution, kind, subject, params } = mail
  await sql`select tell_of_request(${register}, ${jurisdiction}, ${institution}, ${kind}, ${subject},
    ${JSON.stringify(params)})`.execute(tx)
}

/** Both sides take their steps in a request one after the other, by what both know it by. */
export async function lockRequest(tx: Database, request: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`waymark request ${request}`}, 0))`.execute(tx)
}
