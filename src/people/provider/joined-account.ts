// Which account somebody has whom a provider knows: one that was joined before, or that of the same verified address.
import { randomUUID } from 'node:crypto'
import { Refused } from '#definition'
import { actingAs, administrator, sql, type Database } from '#storage'
import {
  addAccount,
  emailOf,
  findByAddress,
  findListed,
  newPersonId,
  personNameOf,
} from '../accounts/account-rows.ts'
import { addPerson, giveRole } from '../roles/held-roles.ts'
import type { SignInSettings } from '../sign-in-settings.ts'
import type { ToldPerson } from './provider-answers.ts'

const providerOf = (issuer: string) => `openid ${issuer}`

async function findJoined(db: Database, issuer: string, subject: string): Promise<string | undefined> {
  const { rows } = await sql<{ person: string }>`select "userId" as person from sign_in.account
    where "providerId" = ${providerOf(issuer)} and "accountId" = ${subject}`.execute(db)
  return rows[0]?.person
}

/** Joins an account with the provider, once: an account that another of its people came in by is not theirs. */
async function join(db: Database, issuer: string, subject: string, person: string): Promise<void> {
  const { rows } =
    await sql`insert into sign_in.account (id, "accountId", "providerId", "userId", "updatedAt")
    select ${randomUUID()}, ${subject}, ${providerOf(issuer)}, ${person}, now()
    where not exists (select from sign_in.account where "providerId" = ${providerOf(issuer)} and "userId" = ${person})
    on conflict do nothing returning id`.execute(db)
  if (rows.length === 0) throw new Refused('provider-stranger', {}, 'not-signed-in')
}

/** Makes an account for whoever the provider knows, where a role for that is set. */
async function addKnown(
  { accounts, db, provider }: SignInSettings,
  { email = '', name = email }: ToldPerson,
): Promise<string> {
  if (provider?.newRole === undefined) throw new Refused('provider-stranger', {}, 'not-signed-in')
  const account = { id: newPersonId(), name: personNameOf(name), email: emailOf(email) }
  const role = provider.newRole
  await actingAs(db, administrator, async (tx) => {
    await addPerson(tx, account.id)
    await giveRole(tx, account.id, { role, jurisdiction: '*', institution: '*', from: null, until: null })
  })
  await addAccount(accounts, account)
  return account.id
}

/** The account of the address that the provider has verified; undefined where nobody has it. */
async function findVerified(db: Database, { email }: ToldPerson): Promise<string | undefined> {
  if (email === undefined) throw new Refused('provider-unverified', {}, 'not-signed-in')
  return (await findByAddress(db, emailOf(email)))?.id
}

/**
 * The person who is let in.
 *
 * @throws Refused where nobody invited them, the provider has not verified their address, or they have a second factor of
 *   their own and the provider asked for none
 */
export async function joinedAccount(settings: SignInSettings, told: ToldPerson): Promise<string> {
  const { accounts, provider } = settings
  const { issuer = '' } = provider ?? {}
  const joined = await findJoined(accounts, issuer, told.subject)
  const found = joined ?? (await findVerified(accounts, told))
  const person = found ?? (await addKnown(settings, told))
  const account = await findListed(accounts, person)
  if (account?.hasSecondFactor && !told.hasSecondFactor)
    throw new Refused('provider-one-factor', {}, 'not-signed-in')
  if (joined === undefined) await join(accounts, issuer, told.subject, person)
  return person
}
