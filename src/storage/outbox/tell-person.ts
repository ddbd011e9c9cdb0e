// Telling people of what reports and plans wait for, as each of them chose; and the choosing.
import { sql } from 'kysely'
import type { MailChoice, MailKind, WaitingParams } from '#definition'
import type { Database } from '../database/index.ts'

/** Who is told what; not before `due`, and in the digest of that moment where digests were chosen. */
export interface Telling {
  readonly person: string
  readonly kind: MailKind
  /** The same person is told the same kind of the same subject once. */
  readonly subject: string
  readonly params: WaitingParams
  readonly due: Date
  readonly digest: Date
}

/** Tells somebody, in the transaction of the job that has to. Nobody but a worker may. */
export async function tellPerson(
  tx: Database,
  { person, kind, subject, params, due, digest }: Telling,
): Promise<void> {
  await sql`select tell_person(${person}, ${kind}, ${subject}, ${JSON.stringify(params)},
    ${due.toISOString()}::timestamptz, ${digest.toISOString()}::timestamptz)`.execute(tx)
}

/** What waits for somebody’s digest becomes one e-mail, where anything does. */
export async function sendDigest(tx: Database, person: string, subject: string): Promise<void> {
  await sql`select send_digest(${person}, ${subject})`.execute(tx)
}

/** Who holds roles in a jurisdiction today, and which. */
export async function readPeopleOfArea(
  tx: Database,
  jurisdiction: string,
): Promise<readonly { readonly person: string; readonly roles: readonly string[] }[]> {
  const { rows } = await sql<{ person: string; roles: string[] }>`
    select person, roles from people_of_area(${jurisdiction})`.execute(tx)
  return rows
}

/** How the person who acts chose to be told. */
export async function readMailChoice(tx: Database): Promise<MailChoice> {
  const { rows } = await sql<{ choice: MailChoice }>`
    select choice from mail_choice where person = current_person()`.execute(tx)
  return rows[0]?.choice ?? 'each'
}

export async function writeMailChoice(tx: Database, choice: MailChoice): Promise<void> {
  await sql`insert into mail_choice (person, choice) values (current_person(), ${choice})
    on conflict (person) do update set choice = excluded.choice, chosen_at = now()`.execute(tx)
}

/** Who is told of a step of a report, and by which mail. */
export async function readToldOfStep(
  tx: Database,
  [jurisdiction, product, report, number]: readonly [string, string, number, number],
): Promise<
  readonly { readonly person: string; readonly kind: 'report-waits' | 'report-returned' | 'report-moved' }[]
> {
  const { rows } = await sql<{ person: string; kind: 'report-waits' | 'report-returned' | 'report-moved' }>`
    select person, kind from told_of_step(${jurisdiction}, ${product}, ${report}::integer, ${number}::integer)`.execute(
    tx,
  )
  return rows
}

/** Something that was said to a question about a report. */
export interface ToldSaying {
  readonly product: string
  readonly report: number
  readonly kind: string
  readonly by: string
  readonly tookPart: readonly string[]
}

/** What was said to a question, and who took part before; undefined where it is not there. */
export async function findToldSaying(
  tx: Database,
  [jurisdiction, thread, number]: readonly [string, string, number],
): Promise<ToldSaying | undefined> {
  const { rows } = await sql<ToldSaying>`
    select product, report, kind, by_person as by, took_part as "tookPart"
    from told_of_saying(${jurisdiction}, ${thread}, ${number}::integer)`.execute(tx)
  return rows[0]
}
