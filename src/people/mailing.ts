// What e-mails need of accounts: who reads them, the secrets of their links; and a new password for whoever asks for one.
import { currentMoment, isRefused, type MailKind } from '#definition'
import { actingAs, administrator, enqueueMail, sql, type Database } from '#storage'
import { emailOf, findByAddress, findReader } from './accounts/account-rows.ts'
import { makeLink } from './accounts/links.ts'
import { noteOfAccount } from './roles/held-roles.ts'
import type { SignInSettings } from './sign-in-settings.ts'

/** Whoever reads an e-mail, by name, address and language. */
export type MailReader = NonNullable<Awaited<ReturnType<typeof findReader>>>

export interface Mailing {
  /** Whether e-mails are sent from here. */
  readonly hasMail: boolean
  /** Undefined where the person has no account any more, or is an example. */
  readonly readerOf: (person: string) => Promise<MailReader | undefined>
  /** Makes the link that a mail brings, and gives its secret. */
  readonly secretFor: (person: string, kind: MailKind) => Promise<string>
  /** Sends a link to whoever has an account with that address. Nobody is told whether somebody has. */
  readonly requestPassword: (email: string) => Promise<void>
}

/** A link is sent so often at most to the same person, in milliseconds. */
const atMostEvery = 10 * 60_000

/** Nobody: takes as long as somebody. */
const nobody = { id: 'p-nobody', isReady: true }

/** Whether the person was sent such a mail in this while. */
async function isSent(tx: Database, person: string, kind: MailKind, subject: string): Promise<boolean> {
  const { rows } = await sql`select from outbox
    where person = ${person} and kind = ${kind} and subject = ${subject}`.execute(tx)
  return rows.length > 0
}

/** Writes the mail, and that it was asked for; whoever asks again in the same while fills no log. */
async function requestPassword({ accounts, db }: SignInSettings, given: string): Promise<void> {
  const found = (await findByAddress(accounts, emailOf(given))) ?? nobody
  const subject = `asked ${Math.floor(currentMoment().getTime() / atMostEvery)}`
  const kind = found.isReady ? 'password' : 'invitation'
  await actingAs(db, administrator, async (tx) => {
    const person = (await isSent(tx, found.id, kind, subject)) ? nobody.id : found.id
    await enqueueMail(tx, { person, kind, subject, params: {} })
    await noteOfAccount(tx, 'ask for link', person, null)
  }).catch((error: unknown) => {
    if (!isRefused(error, 'person-or-role-unknown')) throw error
  })
}

const isExample = (email: string): boolean => email.endsWith('.invalid')

/** What e-mails need of accounts. */
export function mailingOf(settings: SignInSettings): Mailing {
  const { accounts, hasMail = false } = settings
  return {
    hasMail,
    readerOf: async (person) => {
      const reader = await findReader(accounts, person)
      return reader && !isExample(reader.email) ? reader : undefined
    },
    secretFor: (person, kind) =>
      makeLink(accounts, { kind: kind === 'invitation' ? 'invitation' : 'password', person }),
    requestPassword: (email) => requestPassword(settings, email),
  }
}
