// The outbox as its worker and administrators use it. Whoever may not administer people is refused by the database.
import { sql } from 'kysely'
import type { Database } from '../database/index.ts'

/** A mail that one worker has for itself, for three minutes. */
export interface ClaimedMail {
  readonly id: string
  /** The same for every try. */
  readonly key: string
  readonly person: string
  readonly kind: string
  readonly params: Readonly<Record<string, string | number>>
  /** Which try it is: what is noted for an earlier one no longer counts. */
  readonly try: number
}

/** What became of a try: its end goes to the server now; it was taken; it is to be tried later; it never will be. */
export type MailEnd = 'handed' | 'sent' | 'later' | 'never'

/** After so long nobody wants to read it any more. */
const usefulFor = '3 days'

/** The next mail that is due; undefined where there is none. */
export async function claimMail(tx: Database): Promise<ClaimedMail | undefined> {
  const { rows } = await sql<Omit<ClaimedMail, 'params'> & { readonly parameters: string }>`
    select id::text, key::text, person, kind, parameters, try from claim_mail(${usefulFor}::interval)`.execute(
    tx,
  )
  const [found] = rows
  if (!found) return undefined
  const { parameters, ...mail } = found
  return { ...mail, params: JSON.parse(parameters) as ClaimedMail['params'] }
}

/**
 * Notes what became of a try. False where that try no longer counts, and nothing may be sent for it.
 *
 * @param wait seconds until it is tried again
 */
export async function noteMail(
  tx: Database,
  mail: Pick<ClaimedMail, 'id' | 'try'>,
  end: MailEnd,
  { problem = null, wait = 0 }: { readonly problem?: string | null; readonly wait?: number } = {},
): Promise<boolean> {
  const { rows } = await sql<{ noted: boolean }>`
    select note_mail(${mail.id}::bigint, ${mail.try}, ${end}, ${problem}::text, make_interval(secs => ${wait})) as noted`.execute(
    tx,
  )
  return rows[0]?.noted === true
}

/** A mail as administrators see it. */
export interface KeptMail {
  readonly id: string
  readonly person: string
  readonly kind: string
  readonly madeAt: string
  readonly sentAt: string | null
  /** `unsure`: its end was handed over, and no answer came; it may or may not have arrived. */
  readonly state: 'waiting' | 'sent' | 'unsure' | 'given-up'
  readonly problem: string | null
}

const moment = 'YYYY-MM-DD"T"HH24:MI:SS"Z"'

/** The newest mails, those that want a decision first. */
export async function readOutbox(tx: Database): Promise<readonly KeptMail[]> {
  const { rows } = await sql<KeptMail>`
    select id::text, person, kind, to_char(made_at at time zone 'UTC', ${moment}) as "madeAt",
      to_char(sent_at at time zone 'UTC', ${moment}) as "sentAt", problem,
      case when sent_at is not null then 'sent' when ended_at is not null then 'given-up'
        when handed_at is not null and coalesce(claimed_until, handed_at) < now() then 'unsure' else 'waiting' end as state
    from outbox order by (sent_at is null) desc, outbox.id desc limit 200`.execute(tx)
  return rows
}

/** Lets a mail be sent once more that was given up, or may not have arrived. False where there is no such. */
export async function sendMailAgain(tx: Database, id: string): Promise<boolean> {
  const { rows } = await sql<{ done: boolean }>`select send_mail_again(${id}::bigint) as done`.execute(tx)
  return rows[0]?.done === true
}

/** Forgets what was sent or given up long ago. */
export async function forgetOldMail(tx: Database): Promise<void> {
  await sql`select forget_old_mail()`.execute(tx)
}
