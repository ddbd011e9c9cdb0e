// Sign-in as the doors use it: who a browser belongs to, links that set a password, and examples of a demo.
import { Refused, type OwnSession, type Person, type ProgramKey } from '#definition'
import { actingAs, administrator } from '#storage'
import {
  addAccount,
  emailOf,
  findAccount,
  isAnybodyThere,
  keepFirstAccount,
  findReader,
  keepLanguage,
  newPersonId,
  personNameOf,
  setPassword,
  type Account,
  type OwnAccount,
} from './accounts/account-rows.ts'
import type { Caller, Said } from './accounts/asked-auth.ts'
import { administrationOf, type Administration } from './administration.ts'
import { singleSignOnOf, type SingleSignOn } from './provider/single-sign-on.ts'
import { mailingOf, type Mailing } from './mailing.ts'
import { findLinked, lookAtLink, makeLink, takeLink, type Link } from './accounts/links.ts'
import { endOwnSession, readOwnSessions } from './accounts/own-sessions.ts'
import { endKey, findKey, makeKey, readKeys, type KeyWish } from './accounts/program-keys.ts'
import { passkeysOf, type Passkeys } from './accounts/passkeys.ts'
import { secondFactorOf, type SecondFactor } from './accounts/second-factor.ts'
import { loadAuth, sessionsOf, type Entering, type Sessions } from './accounts/sessions.ts'
import { refuseWeakPassword } from './accounts/weak-password.ts'
import { examplesOf, type Example } from './roles/example-people.ts'
import { addPerson, giveRole, isThereAlready } from './roles/held-roles.ts'
import type { SignInSettings } from './sign-in-settings.ts'

/** What somebody sets with a link. The first administrator says a name and an e-mail address, too. */
export interface LinkUse {
  readonly secret: string
  readonly password: string
  readonly name?: string
  readonly email?: string
}

/** What belongs to the account of whoever asks. */
export interface OwnThings {
  readonly sessions: (person: Person) => Promise<readonly OwnSession[]>
  readonly endSession: (person: Person, id: string) => Promise<void>
  readonly keepLanguage: (person: Person, language: string) => Promise<void>
  /** In which language somebody reads; English where they have not said it. */
  readonly languageOf: (person: string) => Promise<string>
  readonly keys: (person: Person) => Promise<readonly ProgramKey[]>
  readonly makeKey: (person: Person, wish: KeyWish) => Promise<string>
  readonly endKey: (person: Person, id: string) => Promise<void>
}

export interface SignIn {
  readonly sessions: Sessions
  /** What a link is for; who is meant, where that is known. */
  readonly lookAtLink: (secret: string) => Promise<Link & { readonly account?: Account }>
  /** Sets a password by a link, which is used up then, and lets the person in. */
  readonly useLink: (caller: Caller, use: LinkUse) => Promise<Said<Entering>>
  /** Changes the password of whoever is signed in. */
  readonly changePassword: (
    caller: Caller,
    person: Person,
    words: { readonly current: string; readonly next: string },
  ) => Promise<Said<undefined>>
  readonly people: Administration
  readonly mailing: Mailing
  /** None where no provider is set. */
  readonly singleSignOn?: SingleSignOn
  readonly secondFactor: SecondFactor
  readonly passkeys: Passkeys
  /** Whose key a program brings, and what it may. */
  readonly findKey: (secret: string) => ReturnType<typeof findKey>
  readonly own: OwnThings
  readonly findAccount: (person: Person) => Promise<OwnAccount | undefined>
  /** The secret of a link for the first administrator; undefined where somebody can sign in already. */
  readonly inviteFirst: () => Promise<string | undefined>
  /** Those who can be tried out; nobody where these are no invented data. */
  readonly examples: readonly Example[]
  readonly enterAsExample: (caller: Caller, id: string) => Promise<Said<Entering>>
}

/**
 * The person of the first administrator, with the role that administers people everywhere. A process that was killed may
 * have made the person before, and the account: the link is good until there is a password.
 */
async function addFirst({ db, roadmap, accounts }: SignInSettings, account: Account): Promise<void> {
  const role = roadmap.roles.find(({ administers }) => administers)
  if (!role) throw new Refused('role-unknown', { role: 'administrator' }, 'unprocessable')
  await actingAs(db, administrator, async (tx) => {
    await addPerson(tx, account.id)
    await giveRole(tx, account.id, {
      ...{ role: role.id, jurisdiction: '*', institution: '*', from: null, until: null },
    })
  }).catch((error: unknown) => {
    if (!isThereAlready(error)) throw error
  })
  await keepFirstAccount(accounts, account)
}

function linkUser(settings: SignInSettings, sessions: Sessions): SignIn['useLink'] {
  const { accounts, roadmap } = settings
  return async (caller, { secret, password, name = '', email = '' }) => {
    const { kind, person } = await lookAtLink(accounts, secret)
    const isFirst = kind === 'first'
    if (isFirst && (await isAnybodyThere(accounts))) throw new Refused('link-gone', {}, 'not-found')
    const account = isFirst
      ? { id: person, name: personNameOf(name), email: emailOf(email) }
      : await findAccount(accounts, person)
    if (!account) throw new Refused('link-gone', {}, 'not-found')
    await refuseWeakPassword(roadmap, password, [account.name, account.email])
    if (isFirst) await addFirst(settings, account)
    await setPassword(accounts, person, password, (tx) => takeLink(tx, secret))
    return sessions.enter(caller, account.email, password)
  }
}

/** Makes the accounts of the examples that are not there yet. */
async function addExamples({ db, accounts }: SignInSettings, examples: readonly Example[]): Promise<void> {
  for (const { id, name, email, held } of examples) {
    if (await findAccount(accounts, id)) continue
    // A start that was killed may have made the person and not the account.
    await actingAs(db, administrator, async (tx) => {
      await addPerson(tx, id)
      await giveRole(tx, id, held)
    }).catch((error: unknown) => {
      if (!isThereAlready(error)) throw error
    })
    await addAccount(accounts, { id, name, email })
  }
}

/** Opens sign-in. */
export async function openSignIn(settings: SignInSettings): Promise<SignIn> {
  const { accounts, roadmap, site, hasExamples = false } = settings
  const auth = loadAuth(accounts, site)
  const sessions = sessionsOf(accounts, auth)
  const examples = hasExamples ? examplesOf(roadmap) : []
  await addExamples(settings, examples)
  return {
    sessions,
    examples,
    lookAtLink: async (secret) => {
      const link = await lookAtLink(accounts, secret)
      const account = await findAccount(accounts, link.person)
      return account ? { ...link, account } : link
    },
    useLink: linkUser(settings, sessions),
    changePassword: async (caller, person, { current, next }) => {
      const account = await findAccount(accounts, person.id)
      await refuseWeakPassword(roadmap, next, account ? [account.name, account.email] : [])
      return sessions.changePassword(caller, current, next)
    },
    people: administrationOf(settings),
    mailing: mailingOf(settings),
    ...singleSignOnOf(settings, sessions),
    secondFactor: secondFactorOf(accounts, auth),
    passkeys: passkeysOf(accounts, auth),
    findKey: (secret) => findKey(accounts, secret),
    own: {
      sessions: (person) => readOwnSessions(accounts, person),
      endSession: (person, id) => endOwnSession(accounts, person, id),
      keepLanguage: (person, language) => keepLanguage(accounts, person.id, language),
      languageOf: async (person) => (await findReader(accounts, person))?.language ?? 'en',
      keys: (person) => readKeys(accounts, person),
      makeKey: (person, wish) => makeKey(accounts, person, wish),
      endKey: (person, id) => endKey(accounts, person, id),
    },
    findAccount: (person) => findAccount(accounts, person.id),
    inviteFirst: async () => {
      if (await isAnybodyThere(accounts)) return undefined
      const person = (await findLinked(accounts, 'first')) ?? newPersonId()
      return makeLink(accounts, { kind: 'first', person })
    },
    enterAsExample: (caller, id) => {
      if (!examples.some((one) => one.id === id)) throw new Refused('example-unknown', {}, 'not-found')
      return sessions.enterAs(caller, id)
    },
  }
}
