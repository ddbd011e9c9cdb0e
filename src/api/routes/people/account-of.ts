// Whoever came in by the account itself.
import type { FastifyRequest } from 'fastify'
import { Refused, type Person } from '#definition'
import { bringsSession, signedIn, type ApiContext } from '../../requests/index.ts'

/** A key or a token opens data, and not the account of whoever made it. */
export function accountOf(request: FastifyRequest, context: ApiContext): Person {
  const person = signedIn(request, context)
  if (bringsSession(request)) return person
  throw new Refused('account-none', {}, 'forbidden')
}

/** Whoever changes people: by an account, or with the key of the installation. A key of somebody makes no way into an account. */
export function administratorOf(request: FastifyRequest, context: ApiContext): Person {
  const person = signedIn(request, context)
  if (bringsSession(request) || person.session === undefined) return person
  throw new Refused('key-for-people', {}, 'forbidden')
}
