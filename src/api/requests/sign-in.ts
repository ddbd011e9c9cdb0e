// Who is asking: everyone is the public, unless they bring an access token, or the cookie of a session.
import { timingSafeEqual } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { Refused, type Person } from '#definition'
import { sessionCookie, type Caller } from '#people'
import { administrator } from '#storage'
import type { ApiContext } from './api-context.ts'
import { setCookies } from './cookies.ts'

function isSame(given: string, wanted: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(wanted)]
  return a.length === b.length && timingSafeEqual(a, b)
}

/** The token that a request brings; empty where it is written otherwise than it should be. */
function tokenIn({ headers: { authorization } }: FastifyRequest): string | undefined {
  return authorization === undefined ? undefined : (/^Bearer (\S+)$/.exec(authorization)?.[1] ?? '')
}

/** The browser behind a request. */
export const callerOf = ({ headers, ip }: FastifyRequest): Caller => ({
  cookie: headers.cookie ?? '',
  address: ip,
  agent: (headers['user-agent'] ?? '').slice(0, 300),
  ...(headers.origin === undefined ? {} : { origin: headers.origin }),
})

/** Whether a request shows who it is from by the cookie of a session. Whoever brings a token is not asked for one. */
export const bringsSession = ({ headers }: FastifyRequest): boolean =>
  headers.authorization === undefined && (headers.cookie ?? '').includes(`${sessionCookie}=`)

/** What was found out of who asks; nothing of those who show nothing. */
const found = new WeakMap<FastifyRequest, Person | Refused>()

/** Whether a request brings a token that is nobody's. */
export function bringsWrongToken(request: FastifyRequest): boolean {
  const who = found.get(request)
  return who instanceof Refused && who.code === 'token-wrong'
}

/** Whether a request brings a token that is not the one, or the cookie of a session that is over. */
export const isNobodys = (request: FastifyRequest): boolean => found.get(request) instanceof Refused

async function findBySession(
  request: FastifyRequest,
  reply: FastifyReply,
  { signIn }: Pick<ApiContext, 'signIn'>,
): Promise<Person | Refused> {
  if (!signIn) return new Refused('session-over', {}, 'not-signed-in')
  const { answer, cookies } = await signIn.sessions.find(callerOf(request))
  setCookies(request, reply, cookies)
  return answer ?? new Refused('session-over', {}, 'not-signed-in')
}

const reading = new Set(['GET', 'HEAD'])

/** What looking at a key needs. */
type KeyHolders = Pick<ApiContext, 'signIn' | 'token' | 'tokenRights'>

/** The key of the installation, and what it opens. */
function ownKey(given: string, { token, tokenRights }: KeyHolders) {
  if (token === undefined || !isSame(given, token)) return undefined
  const { role = administrator.role, scope = 'write' } = tokenRights ?? {}
  return { person: { id: role, role }, scope }
}

/** Whose a key is, as far as it reaches: of the installation, or of whoever made it. */
async function findByToken(
  { method }: FastifyRequest,
  given: string,
  holders: KeyHolders,
): Promise<Person | Refused> {
  const key = ownKey(given, holders) ?? (await holders.signIn?.findKey(given))
  if (!key) return new Refused('token-wrong', {}, 'not-signed-in')
  if (key.scope === 'read' && !reading.has(method)) return new Refused('key-reads-only', {}, 'forbidden')
  return key.person
}

/** Finds out once who asks. To be called before anything is done for the request. */
export async function findWhoAsks(
  request: FastifyRequest,
  reply: FastifyReply,
  context: KeyHolders,
): Promise<void> {
  const given = tokenIn(request)
  if (given !== undefined) {
    found.set(request, await findByToken(request, given, context))
  } else if (bringsSession(request)) {
    found.set(request, await findBySession(request, reply, context))
  }
}

/** The person who asks, where they have shown who they are; whoever tried in vain is nobody. */
export function findPerson(request: FastifyRequest): Person | undefined {
  const who = found.get(request)
  return who instanceof Refused ? undefined : who
}

/** The person on whose behalf the request is answered. A wrong token is refused, and not taken for the public. */
export function personOf(request: FastifyRequest, { person }: Pick<ApiContext, 'person'>): Person {
  const who = found.get(request)
  if (who instanceof Refused) throw who
  return who ?? person
}

/** The person, where they have shown who they are. The public neither reads nor keeps records. */
export function signedIn(request: FastifyRequest, context: Pick<ApiContext, 'person'>): Person {
  const who = personOf(request, context)
  if (who.id !== context.person.id) return who
  throw new Refused('token-missing', {}, 'not-signed-in')
}
