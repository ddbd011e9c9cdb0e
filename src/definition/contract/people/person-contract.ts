// What is said of people: who asks, how they came in, and whom an administrator may see.
import type { Static } from '@sinclair/typebox'
import type { HeldRole } from '../../codes/index.ts'
import { keyScopes } from './key-scopes.ts'
import { count, flag, listOf, maybe, named, object, oneOf, orNull, sameAs, text } from '../schema-parts.ts'

export const heldRole = sameAs<HeldRole>()(
  'HeldRole',
  object({ role: text, jurisdiction: text, institution: text, from: maybe, until: maybe }),
)

/** Where something may be done with records; `*` stands for every register, jurisdiction or institution. */
const ownPlaces = named('OwnPlaces', object({ register: text, jurisdiction: text, institution: text }))
export type OwnPlaces = Static<typeof ownPlaces>

const ownPerson = named(
  'OwnPerson',
  object({
    id: text,
    name: text,
    /** None where an access token was brought instead of an account. */
    email: maybe,
    /** Those that are held today. */
    roles: listOf(heldRole),
    mayAdminister: flag,
    /** Whether the audit log of any jurisdiction is for them. */
    readsLog: flag,
    /** Whether they may open what is withheld, for a reason and a short time. */
    mayOpenSealed: flag,
    /** Whether they may ask that sensitive answers are erased, and decide about that, anywhere. */
    mayErase: flag,
    /** Whether sensitive answers of any records are shown to them without being asked for. */
    readsSensitive: flag,
    /** Where they may keep and correct records. */
    writes: listOf(ownPlaces),
    /** Where they may state that registers are complete. */
    states: listOf(ownPlaces),
    /** False for whoever comes in by single sign-on alone, or brings a token. */
    hasPassword: flag,
    hasSecondFactor: flag,
    /** In which language they read; null where they have not said it. */
    language: maybe,
    /** Whose deputy they act as in this session: the roles are that person’s then. */
    actsFor: orNull(named('ActedFor', object({ id: text, name: text }))),
    /** What is open in this session that is withheld otherwise. */
    openings: listOf(
      named('OwnOpening', object({ id: text, jurisdiction: text, register: text, until: text })),
    ),
  }),
)

const examplePerson = named(
  'ExamplePerson',
  object({
    ...{ id: text, name: text, role: text },
    /** Where the role is held, in words; null for one that is held everywhere. */
    place: maybe,
  }),
)

export const meAnswer = named(
  'MeAnswer',
  object({
    /** Null for whoever has not signed in. */
    person: orNull(ownPerson),
    /** Whether anybody can sign in with an account here. */
    hasAccounts: flag,
    /** Whether e-mails are sent, so that links need nobody to hand them over. */
    hasMail: flag,
    /** What people call the provider of single sign-on; null where there is none. */
    provider: maybe,
    /** Whom somebody at the machine of a demo may try out. */
    examples: listOf(examplePerson),
  }),
)
export type MeAnswer = Static<typeof meAnswer>

export const enteredAnswer = named(
  'EnteredAnswer',
  object({
    /** The password was right; before anything else a code of the second factor is asked for. */
    needsCode: flag,
  }),
)

export const linkKinds = ['first', 'invitation', 'password'] as const

export const linkAnswer = named(
  'LinkAnswer',
  object({
    kind: oneOf(linkKinds),
    /** Whose account it opens; null where the link makes one. */
    name: maybe,
    email: maybe,
  }),
)
export type LinkAnswer = Static<typeof linkAnswer>

const listedPerson = named(
  'ListedPerson',
  object({
    ...{ id: text, name: text, email: text },
    /** A password was set. */
    isReady: flag,
    hasSecondFactor: flag,
    lastSeen: maybe,
    /** Those that are held today or from a later day. */
    roles: listOf(heldRole),
  }),
)
export type ListedPerson = Static<typeof listedPerson>

export const peopleAnswer = named('PeopleAnswer', object({ items: listOf(listedPerson) }))
export type PeopleAnswer = Static<typeof peopleAnswer>

/** A link that was made, as it is told once: by its secret; null where it goes to the person by e-mail. */
export const linkMade = named('LinkMade', object({ person: text, secret: maybe }))
export type LinkMade = Static<typeof linkMade>

const listedMail = named(
  'ListedMail',
  object({
    ...{ id: text, to: text, kind: text, madeAt: text, sentAt: maybe },
    state: oneOf(['waiting', 'sent', 'unsure', 'given-up']),
    problem: maybe,
  }),
)
export type ListedMail = Static<typeof listedMail>

export const mailsAnswer = named('MailsAnswer', object({ items: listOf(listedMail) }))

/** What the log says of a person, and what of it is shown with them. */
export const personActions = [
  ...(['add', 'give', 'take', 'end', 'link', 'asked', 'factor'] as const),
  ...(['deputy', 'deputy-ended', 'handed-over', 'factor-set', 'factor-dropped', 'password'] as const),
  ...(['key', 'key-ended', 'passkey', 'passkey-removed', 'joined', 'failed'] as const),
] as const

const personEntry = named(
  'PersonEntry',
  object({
    at: text,
    /** Who did it, by name where that is known. */
    by: text,
    what: oneOf(personActions),
    role: orNull(heldRole),
    /** Why; or which key, which passkey, how often. */
    reason: maybe,
    /** Who is the deputy, or to whom passed what waited; by name where that is known. */
    heir: maybe,
  }),
)

export const personHistoryAnswer = named('PersonHistoryAnswer', object({ items: listOf(personEntry) }))
export type PersonHistoryAnswer = Static<typeof personHistoryAnswer>

const ownSession = named(
  'OwnSession',
  object({
    ...{ id: text, since: text, lastSeen: text, address: text, browser: text },
    /** The one in which this is asked. */
    isThis: flag,
  }),
)
export type OwnSession = Static<typeof ownSession>

export const sessionsAnswer = named('SessionsAnswer', object({ items: listOf(ownSession) }))

const reading = named(
  'Reading',
  object({
    ...{ at: text, by: text, jurisdiction: text, register: text },
    what: oneOf(['record', 'history', 'list', 'file']),
    records: count,
    /** None where there were too many to name. */
    ids: listOf(text),
    /** By which opening of what is withheld; null where the person may read it anyway. */
    opening: maybe,
  }),
)
export type Reading = Static<typeof reading>

export const readingsAnswer = named('ReadingsAnswer', object({ items: listOf(reading) }))

const ownPasskey = named('OwnPasskey', object({ id: text, name: text, madeAt: maybe }))
export type OwnPasskey = Static<typeof ownPasskey>

export const passkeysAnswer = named('PasskeysAnswer', object({ items: listOf(ownPasskey) }))

/** Where a browser is to go. */
export const wayOut = named('WayOut', object({ address: text }))

/** What a device is asked, as the JSON of WebAuthn. */
export const deviceQuestion = named('DeviceQuestion', object({ question: text }))

/** What an app needs to make codes, and what opens the account where it is lost. Told once. */
export const secondFactorBegun = named(
  'SecondFactorBegun',
  object({ address: text, recoveryCodes: listOf(text) }),
)
export type SecondFactorBegun = Static<typeof secondFactorBegun>

const programKey = named(
  'ProgramKey',
  object({ id: text, name: text, scope: oneOf(keyScopes), madeAt: text, usedAt: maybe, until: maybe }),
)
export type ProgramKey = Static<typeof programKey>

export const keysAnswer = named('KeysAnswer', object({ items: listOf(programKey) }))
export const keyMade = named('KeyMade', object({ secret: text }))

export const colleaguesAnswer = named(
  'ColleaguesAnswer',
  object({ items: listOf(named('Colleague', object({ id: text, name: text }))) }),
)
