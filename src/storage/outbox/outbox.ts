// The outbox as its worker and administrators use it. Whoever may not administer people is refused by the database.
import { sql } from 'kysely'
import type { MailLine, WaitingParams } from '#definition'
import type { Database } from '../database/index.ts'
import type { Job } from '../jobs/index.ts'

/** A mail that is to be sent. */
export interface OpenMail {
  readonly id: string
  /** The same for every try. */
  readonly key: string
  readonly person: string
  readonly kind: string
  readonly params: WaitingParams
  /** What a digest says, the oldest first. */
  readonly lines: readonly MailLine[]
}

/** What became of a try: its end goes to the server now; it was taken; it is to be tried later; it never will be. */
export type MailEnd = 'handed' | 'sent' | 'later' | 'never'

/** After so long nobody wants to read it any more. */
const usefulFor = '3 days'

/** The mail that a job sends; undefined where it was sent or given up, or may have arrived already. */
export async function openMail(tx: Database, id: string): Promise<OpenMail | undefined> {
  const { rows } = await sql<Omit<OpenMail, 'params'> & { readonly parameters: string }>`
    select id::text, key::text, person, kind, parameters, coalesce((
        select json_agg(json_build_object('kind', l.kind, 'params', l.parameters::json) order by l.id)
        from digest_line l where l.mail = o.id), '[]'::json) as lines
      from open_mail(${id}::bigint, ${usefulFor}::interval) o`.execute(tx)
  const [found] = rows
  if (!found) return undefined
  const { parameters, ...mail } = found
  return { ...mail, params: JSON.parse(parameters) as WaitingParams }
}

/** Notes what became of a mail. False where the try of its job no longer counts, and nothing may be sent for it. */
export async function noteMail(
  tx: Database,
  { mail, job }: { readonly mail: string; readonly job: Pick<Job, 'id' | 'try'> },
  end: MailEnd,
  problem: string | null = null,
): Promise<boolean> {
  const { rows } = await sql<{ noted: boolean }>`
    select note_mail(${mail}::bigint, ${job.id}::bigint, ${job.try}, ${end}, ${problem}::text) as noted`.execute(
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
        when handed_at is not null and not exists (select from job j where j.kind = 'mail' and j.subject = outbox.id::text
          and j.done_at is null and j.claimed_until > now()) then 'unsure' else 'waiting' end as state
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
