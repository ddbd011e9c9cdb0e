// What administrators do with people: see who there is, invite, give and take roles, end access. The database decides who may.
import { randomUUID } from 'node:crypto'
import {
  Refused,
  type HeldRole,
  type LinkMade,
  type ListedMail,
  type ListedPerson,
  type Person,
  type PersonHistoryAnswer,
} from '#definition'
import { actingAs, enqueueMail, readOutbox, sendMailAgain, sql, type Database } from '#storage'
import {
  addAccount,
  emailOf,
  findAccount,
  findListed,
  findUnused,
  newPersonId,
  personNameOf,
  readAccounts,
  removeAccount,
  renameAccount,
  type Account,
} from './accounts/account-rows.ts'
import { makeLink } from './accounts/links.ts'
import { dropFactor } from './accounts/second-factor.ts'
import {
  addPerson,
  endPerson,
  giveRole,
  isThereAlready,
  noteOfAccount,
  readAllRoles,
  readColleagues,
  refuseOthers,
  refuseStrangePlace,
  takeRole,
  type Heir,
} from './roles/held-roles.ts'
import { readPersonEntries } from './roles/person-entries.ts'
import type { SignInSettings } from './sign-in-settings.ts'

/** Somebody to be invited, and what they will hold. */
export interface Invitation {
  readonly name: string
  readonly email: string
  readonly roles: readonly HeldRole[]
}

/** Everything is done in the name of the person who asks, and refused where their roles do not let them. */
export interface Administration {
  /** Names of those whose work the person may see. */
  readonly colleagues: (by: Person) => Promise<readonly { readonly id: string; readonly name: string }[]>
  readonly list: (by: Person) => Promise<readonly ListedPerson[]>
  readonly invite: (by: Person, wish: Invitation) => Promise<LinkMade>
  /** A new link for somebody who lost the old one, or the password: shown, or sent to the person by e-mail. */
  readonly makeLink: (by: Person, person: string) => Promise<LinkMade>
  readonly mailLink: (by: Person, person: string) => Promise<void>
  /** For whoever lost the second factor and the recovery codes: the password alone opens the account again. */
  readonly removeFactor: (by: Person, person: string, reason: string) => Promise<void>
  /** E-mails that are waiting, sent and given up. */
  readonly mails: (by: Person) => Promise<readonly ListedMail[]>
  readonly sendAgain: (by: Person, mail: string) => Promise<void>
  readonly give: (by: Person, person: string, held: HeldRole) => Promise<void>
  readonly take: (by: Person, person: string, held: Omit<HeldRole, 'until'>) => Promise<void>
  /** Ends an access. What waits for the person passes to whom is named; to nobody where not said. */
  readonly end: (by: Person, person: string, reason: string, heir?: Heir) => Promise<void>
  readonly history: (by: Person, person: string) => Promise<PersonHistoryAnswer['items']>
}

const unknown = () => new Refused('person-or-role-unknown', {}, 'not-found')

/** Makes the person of an account, with the roles, and the e-mail of the invitation where e-mails are sent. */
const makePerson = (
  { db, hasMail = false }: SignInSettings,
  by: Person,
  person: string,
  roles: readonly HeldRole[],
) =>
  actingAs(db, by, async (tx) => {
    await addPerson(tx, person)
    for (const held of roles) await giveRole(tx, person, held)
    if (hasMail) await enqueueMail(tx, { person, kind: 'invitation', subject: randomUUID(), params: {} })
  })

/** The link for whoever was invited, unless it goes out by e-mail. */
async function inviting({ accounts, hasMail = false }: SignInSettings, person: string): Promise<LinkMade> {
  return { person, secret: hasMail ? null : await makeLink(accounts, { kind: 'invitation', person }) }
}

/** Invites somebody whose account is there already and may have no person yet: a process was killed in between. */
async function goOnInviting(
  settings: SignInSettings,
  by: Person,
  { id, name }: Pick<Account, 'id' | 'name'>,
  roles: readonly HeldRole[],
): Promise<LinkMade> {
  await makePerson(settings, by, id, roles).catch((error: unknown) => {
    if (!isThereAlready(error)) throw error
    throw new Refused('email-taken', {}, 'conflict', { cause: error })
  })
  await renameAccount(settings.accounts, { id, name })
  return inviting(settings, id)
}

async function invite(settings: SignInSettings, by: Person, wish: Invitation): Promise<LinkMade> {
  const { accounts, db, roadmap } = settings
  const account = { id: newPersonId(), name: personNameOf(wish.name), email: emailOf(wish.email) }
  for (const held of wish.roles) refuseStrangePlace(roadmap, held)
  await actingAs(db, by, refuseOthers)
  const left = await findUnused(accounts, account.email)
  if (left !== undefined) return goOnInviting(settings, by, { ...account, id: left }, wish.roles)
  await addAccount(accounts, account)
  try {
    await makePerson(settings, by, account.id, wish.roles)
  } catch (error) {
    await removeAccount(accounts, account.id)
    throw error
  }
  return inviting(settings, account.id)
}

/** Which link opens an account: the first one, or one for a new password. */
async function linkKindOf(accounts: Database, person: string): Promise<'invitation' | 'password'> {
  const found = await findListed(accounts, person)
  if (!found) throw unknown()
  return found.isReady ? 'password' : 'invitation'
}

async function renewLink({ accounts, db }: SignInSettings, by: Person, person: string): Promise<LinkMade> {
  await actingAs(db, by, (tx) => sql`select note_link(${person})`.execute(tx))
  return { person, secret: await makeLink(accounts, { kind: await linkKindOf(accounts, person), person }) }
}

async function mailLink(
  { accounts, db, hasMail = false }: SignInSettings,
  by: Person,
  person: string,
): Promise<void> {
  await actingAs(db, by, refuseOthers)
  if (!hasMail) throw new Refused('mail-none', {}, 'conflict')
  const kind = await linkKindOf(accounts, person)
  await actingAs(db, by, async (tx) => {
    await sql`select note_link(${person})`.execute(tx)
    await enqueueMail(tx, { person, kind, subject: randomUUID(), params: {} })
  })
}

async function removeFactor(
  { accounts, db }: SignInSettings,
  by: Person,
  person: string,
  reason: string,
): Promise<void> {
  await actingAs(db, by, refuseOthers)
  const found = await findAccount(accounts, person)
  if (!found) throw unknown()
  if (!found.hasSecondFactor) throw new Refused('second-factor-none', {}, 'conflict')
  await actingAs(db, by, (tx) => noteOfAccount(tx, 'remove second factor', person, reason))
  await dropFactor(accounts, person, by.id)
}

async function listMails({ accounts, db }: SignInSettings, by: Person): Promise<readonly ListedMail[]> {
  const mails = await actingAs(db, by, async (tx) => {
    await refuseOthers(tx)
    return readOutbox(tx)
  })
  const names = await namesOf(accounts)
  return mails.map(({ person, ...mail }) => ({ ...mail, to: names.get(person) ?? person }))
}

async function sendAgain({ db }: SignInSettings, by: Person, mail: string): Promise<void> {
  if (!/^\d{1,15}$/.test(mail) || !(await actingAs(db, by, (tx) => sendMailAgain(tx, mail))))
    throw new Refused('mail-unknown', {}, 'not-found')
}

async function list({ accounts, db }: SignInSettings, by: Person): Promise<readonly ListedPerson[]> {
  const roles = await actingAs(db, by, async (tx) => {
    await refuseOthers(tx)
    return readAllRoles(tx)
  })
  const all = await readAccounts(accounts)
  return all.map((account) => ({ ...account, roles: roles.get(account.id) ?? [] }))
}

/** Names for the ids of the log, where they are of accounts. */
async function namesOf(accounts: Database): Promise<ReadonlyMap<string, string>> {
  return new Map((await readAccounts(accounts)).map(({ id, name }) => [id, name]))
}

/** Whoever an entry of the log is by, and for whom, by name. */
const nameOfActor = (names: ReadonlyMap<string, string>, by: string): string =>
  by
    .split(' for ')
    .map((id) => names.get(id) ?? id)
    .join(' for ')

/** What administrators do with people. */
export function administrationOf(settings: SignInSettings): Administration {
  const { accounts, db, roadmap } = settings
  return {
    colleagues: async (by) => {
      const ids = await actingAs(db, by, readColleagues)
      return (await readAccounts(accounts))
        .filter(({ id }) => ids.has(id))
        .map(({ id, name }) => ({ id, name }))
    },
    list: (by) => list(settings, by),
    invite: (by, wish) => invite(settings, by, wish),
    makeLink: (by, person) => renewLink(settings, by, person),
    mailLink: (by, person) => mailLink(settings, by, person),
    removeFactor: (by, person, reason) => removeFactor(settings, by, person, reason),
    mails: (by) => listMails(settings, by),
    sendAgain: (by, mail) => sendAgain(settings, by, mail),
    give: async (by, person, held) => {
      refuseStrangePlace(roadmap, held)
      await actingAs(db, by, (tx) => giveRole(tx, person, held))
    },
    take: (by, person, held) => actingAs(db, by, (tx) => takeRole(tx, person, held)),
    end: (by, person, reason, heir = 'nobody') =>
      actingAs(settings.db, by, (tx) => endPerson(tx, person, reason, heir)),
    history: async (by, person) => {
      const entries = await actingAs(db, by, async (tx) => {
        await refuseOthers(tx)
        return readPersonEntries(tx, person)
      })
      if (entries.length === 0 && !(await findAccount(accounts, person))) throw unknown()
      const names = await namesOf(accounts)
      return entries.map((entry) => ({
        ...entry,
        by: nameOfActor(names, entry.by),
        heir: entry.heir && (names.get(entry.heir) ?? entry.heir),
      }))
    },
  }
}
