// What is sent to sign in, and to say who holds which role.
import { Type } from '@sinclair/typebox'
import { idText } from '../figure-questions.ts'
import { defaulted, listOf, named, object, oneOf, optional, orNull, textUpTo } from '../schema-parts.ts'
import { keyScopes } from './key-scopes.ts'

const email = textUpTo(300)
/** Longer than any password that is taken, so that one that is too long is refused with a sentence. */
const password = textUpTo(400)
const secret = textUpTo(100)
const day = orNull(Type.String({ format: 'date' }))
/** An id, or `*` for all. */
const place = textUpTo(100, 'place-or-all')
const reason = Type.String({ minLength: 1, maxLength: 1000 })
const name = textUpTo(300)

export const signInWish = named('SignInWish', object({ email, password }))
export const linkSecret = named('LinkSecret', object({ secret }))
export const linkUse = named(
  'LinkUse',
  object({ secret, password, name: optional(name), email: optional(email) }),
)
export const exampleWish = named('ExampleWish', object({ id: idText }))
export const passwordRequest = named('PasswordRequest', object({ email }))
/** One of the languages that are offered, by its tag. */
export const languageChoice = named('LanguageChoice', object({ language: textUpTo(20) }))
export const passwordChange = named('PasswordChange', object({ current: password, next: password }))

const roleParts = { role: idText, jurisdiction: place, institution: place, from: day }

export const roleToGive = named('RoleToGive', object({ ...roleParts, until: day }))
export const roleToTake = named('RoleToTake', object(roleParts))
export const invitation = named(
  'Invitation',
  object({ name, email, roles: listOf(object({ ...roleParts, until: day })) }),
)
/** To whom passes what waits for somebody whose access ends. */
export const heirKinds = ['nobody', 'institution', 'person'] as const
export type HeirKind = (typeof heirKinds)[number]
export const accessEnd = named(
  'AccessEnd',
  object({ reason, passesTo: defaulted(oneOf(heirKinds), 'nobody'), heir: optional(idText) }),
)
export const factorRemoval = named('FactorRemoval', object({ reason }))

const deviceAnswer = textUpTo(20_000)
export const passkeyToKeep = named('PasskeyToKeep', object({ name, answer: deviceAnswer }))
export const passkeyEntry = named('PasskeyEntry', object({ answer: deviceAnswer }))

export const ownPassword = named('OwnPassword', object({ password }))
export const codeWish = named('CodeWish', object({ code: textUpTo(60) }))
export const keyWish = named('KeyWish', object({ name: textUpTo(300), scope: oneOf(keyScopes), until: day }))
