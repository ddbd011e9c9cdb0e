// Who is asking: everyone is the public, unless they bring the token that this server was started with.
import { timingSafeEqual } from 'node:crypto'
import type { FastifyRequest } from 'fastify'
import { Refused, type Person } from '#definition'
import { administrator } from '#storage'
import type { ApiContext } from './api-context.ts'

function isSame(given: string, wanted: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(wanted)]
  return a.length === b.length && timingSafeEqual(a, b)
}

/** The token that a request brings; empty where it is written otherwise than it should be. */
function tokenIn({ headers: { authorization } }: FastifyRequest): string | undefined {
  return authorization === undefined ? undefined : (/^Bearer (\S+)$/.exec(authorization)?.[1] ?? '')
}

/** Whether a request brings a token that is not the one. */
export function bringsWrongToken(request: FastifyRequest, { token }: Pick<ApiContext, 'token'>): boolean {
  const given = tokenIn(request)
  return given !== undefined && (token === undefined || !isSame(given, token))
}

/** The person on whose behalf the request is answered. A wrong token is refused, and not taken for the public. */
export function personOf(request: FastifyRequest, { person, token }: ApiContext): Person {
  const given = tokenIn(request)
  if (given === undefined) return person
  if (token !== undefined && isSame(given, token)) return administrator
  throw new Refused('token-wrong', {}, 'not-signed-in')
}

/** The person, where they have shown who they are. The public neither reads nor keeps records. */
export function signedIn(request: FastifyRequest, context: ApiContext): Person {
  const found = personOf(request, context)
  if (found.id !== context.person.id) return found
  throw new Refused('token-missing', {}, 'not-signed-in')
}
