// Who asks, and how they come in and out.
import type { FastifyReply, FastifyRequest } from 'fastify'
import {
  isRefused,
  Refused,
  textIn,
  type HeldRole,
  type MeAnswer,
  type OwnPlaces,
  type Person,
  type Roadmap,
} from '#definition'
import { exampleName, readOpenings, readOwnRoles, type Entering, type Said } from '#people'
import { actingAs, mayEraseSql, sql, type Database } from '#storage'
import {
  callerOf,
  findPerson,
  newGuessing,
  isAtThisMachine,
  setCookies,
  signedIn,
  type ApiContext,
  type NoteGuess,
} from '../../requests/index.ts'
import { isLanguageKept, keepsLanguage, languageOf } from '../../languages/index.ts'
import type { Handlers } from '../handler.ts'
import { attempt } from './attempt.ts'
import { getSignIn } from './get-sign-in.ts'
import { inPasswordTurn } from './password-turns.ts'

/** What the database says that somebody may. */
interface Told {
  readonly mayAdminister: boolean
  readonly readsLog: boolean
  readonly mayOpenSealed: boolean
  readonly mayErase: boolean
  readonly readsSensitive: boolean
  /** Patterns “register jurisdiction institution”. */
  readonly writes: readonly string[]
  readonly states: readonly string[]
}

const nothing: Told = {
  ...{ mayAdminister: false, readsLog: false, mayOpenSealed: false, mayErase: false, readsSensitive: false },
  ...{ writes: [], states: [] },
}

/** A place of the database in words of the contract. */
function placesOf(pattern: string): OwnPlaces {
  const [register = '', jurisdiction = '', institution = ''] = pattern.replaceAll('%', '*').split(' ')
  return { register, jurisdiction, institution }
}

/** What they may, what they hold, or whoever they act for, and what is open to them. */
async function toldOf(tx: Database, person: Person) {
  const { rows } = await sql<Told>`select may_administer() as "mayAdminister",
    cardinality(jurisdictions_of('audit')) > 0 as "readsLog", cardinality(places_of('break-glass')) > 0 as "mayOpenSealed",
    ${mayEraseSql} as "mayErase", cardinality(places_of('sensitive')) > 0 as "readsSensitive", places_of('write') as writes,
    places_of('state') as states`.execute(tx)
  const [{ writes, states, ...own } = nothing] = rows
  const opened = own.mayOpenSealed ? await readOpenings(tx) : []
  const openings = opened
    .filter(({ isOpen }) => isOpen)
    .map(({ id, jurisdiction, register, until }) => ({ id, jurisdiction, register, until }))
  const roles = await readOwnRoles(tx, person.for ?? person.id)
  return { ...own, writes: writes.map(placesOf), states: states.map(placesOf), roles, openings }
}

/** Whom somebody acts for, by name. */
async function actedForBy({ signIn }: ApiContext, { for: id }: Person) {
  if (id === undefined) return null
  const account = await signIn?.findAccount({ id, role: 'account' })
  return { id, name: account?.name ?? id }
}

/** An example by its role, in the language of whoever tries it out; undefined of anybody else. */
function exampleNameOf({ roadmap, signIn }: ApiContext, id: string, language: string): string | undefined {
  const held = signIn?.examples.find((one) => one.id === id)?.held
  const role = roadmap.roles.find((one) => one.id === held?.role)
  return role && exampleName(role, language)
}

async function ownPerson(context: ApiContext, person: Person, asked: string): Promise<MeAnswer['person']> {
  const { db, roadmap, signIn } = context
  const told = await actingAs(db, person, (tx) => toldOf(tx, person))
  const account = await signIn?.findAccount(person)
  const builtIn = roadmap.roles.find(({ id }) => id === person.role)
  const ownName = account?.name ?? (builtIn && textIn(builtIn.name, asked)) ?? person.id
  const name = exampleNameOf(context, person.id, asked) ?? ownName
  const { email = null, hasPassword = false, hasSecondFactor = false, language = null } = account ?? {}
  const actsFor = await actedForBy(context, person)
  return { id: person.id, name, email, ...told, hasPassword, hasSecondFactor, language, actsFor }
}

/** The institution and its jurisdiction by name; null of a role that is held everywhere. */
function placeText({ jurisdictions }: Roadmap, held: HeldRole, language: string): string | null {
  const area = jurisdictions.find(({ id }) => id === held.jurisdiction)
  if (!area) return null
  const institution = area.institutions?.find(({ id }) => id === held.institution)
  const names = [...(institution ? [institution.name] : []), area.name]
  return names.map((name) => textIn(name, language)).join(', ')
}

/** Whom this caller may try out. */
const examplesFor = (request: FastifyRequest, context: ApiContext): MeAnswer['examples'] =>
  isAtThisMachine(request)
    ? (context.signIn?.examples ?? []).map(({ id, name, held }) => ({
        ...{ id, role: held.role },
        name: exampleNameOf(context, id, languageOf(request)) ?? name,
        place: placeText(context.roadmap, held, languageOf(request)),
      }))
    : []

function entered(
  request: FastifyRequest,
  reply: FastifyReply,
  { answer, cookies }: Said<Entering>,
): Entering {
  setCookies(request, reply, cookies)
  return answer
}

/** Where a browser does not know yet in which language somebody reads, it is told what they said. */
function reminds(request: FastifyRequest, reply: FastifyReply, language: string): void {
  if (!isLanguageKept(request)) setCookies(request, reply, [keepsLanguage(language)])
}

/** Who asks. */
export function meRoute(context: ApiContext): Handlers<'me'> {
  return {
    me: async (request, reply) => {
      const who = findPerson(request)
      // A session can end while its own request is under way.
      const person = who
        ? await ownPerson(context, who, languageOf(request)).catch((error: unknown) => {
            if (isRefused(error, 'session-over')) return null
            throw error
          })
        : null
      if (person?.language) reminds(request, reply, person.language)
      const hasMail = context.signIn?.mailing.hasMail === true
      const hasAccounts = context.signIn !== undefined
      const provider = context.signIn?.singleSignOn?.name ?? null
      return { person, hasAccounts, hasMail, provider, examples: examplesFor(request, context) }
    },
  }
}

type SignInIds =
  'signIn' | 'signInWithCode' | 'signOut' | 'tryExample' | 'lookAtLink' | 'useLink' | 'changePassword'

/** In, out, and links that set a password. */
export function signInRoutes(context: ApiContext, noteGuess: NoteGuess): Handlers<SignInIds> {
  return {
    signIn: async (request, reply) => {
      const { email, password } = request.body
      const { sessions } = getSignIn(context)
      const said = await attempt([request, reply], noteGuess, (caller) =>
        sessions.enter(caller, email, password),
      )
      return entered(request, reply, said)
    },
    signInWithCode: async (request, reply) => {
      const { secondFactor } = getSignIn(context)
      const { cookies } = await attempt([request, reply], noteGuess, (caller) =>
        secondFactor.enterWith(caller, request.body.code),
      )
      setCookies(request, reply, cookies)
      return { isDone: true }
    },
    signOut: async (request, reply) => {
      const { cookies } = await getSignIn(context).sessions.leave(callerOf(request))
      setCookies(request, reply, cookies)
      return { isDone: true }
    },
    tryExample: async (request, reply) => {
      if (!isAtThisMachine(request)) throw new Refused('example-unknown', {}, 'not-found')
      return entered(
        request,
        reply,
        await getSignIn(context).enterAsExample(callerOf(request), request.body.id),
      )
    },
    lookAtLink: async (request, reply) => {
      const signIn = getSignIn(context)
      const { kind, account } = await attempt([request, reply], noteGuess, () =>
        signIn.lookAtLink(request.body.secret),
      )
      return { kind, name: account?.name ?? null, email: account?.email ?? null }
    },
    useLink: async (request, reply) => {
      const signIn = getSignIn(context)
      const said = await attempt([request, reply], noteGuess, (caller) =>
        signIn.useLink(caller, request.body),
      )
      return entered(request, reply, said)
    },
    changePassword: async (request, reply) => {
      const person = signedIn(request, context)
      const signIn = getSignIn(context)
      const { cookies } = await attempt([request, reply], noteGuess, (caller) =>
        signIn.changePassword(caller, person, request.body),
      )
      setCookies(request, reply, cookies)
      return { isDone: true }
    },
  }
}

/** A link for whoever forgot the password. Whoever asks again and again waits. */
export function forgottenRoute(context: ApiContext): Handlers<'requestPassword'> {
  const noteRequest = newGuessing('link')
  return {
    requestPassword: async (request, reply) => {
      const { mailing } = getSignIn(context)
      if (!mailing.hasMail) throw new Refused('mail-none', {}, 'conflict')
      const { email } = request.body
      // By the address that is asked for: a colleague in the same network is not kept from theirs.
      await noteRequest(request, reply, email.trim().toLowerCase())
      await inPasswordTurn(request, reply, () => mailing.requestPassword(email))
      return { isDone: true }
    },
  }
}
