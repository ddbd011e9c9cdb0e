// Single sign-on: away to the provider, and back to the page of signing in. Nothing that comes along says where a browser goes.
import type { FastifyInstance } from 'fastify'
import { isRefused, Refused } from '#definition'
import { providerBackPath } from '#people'
import {
  callerOf,
  newGuessing,
  refuseUnencrypted,
  setCookies,
  type ApiContext,
} from '../../requests/index.ts'
import type { Handlers } from '../handler.ts'

/** Where a browser goes that came back: nowhere else. */
const page = '/sign-in'

/** What a provider sends along is no longer than this. */
const longest = 4000

const textIn = (query: unknown, name: string): string => {
  const value = (query as Readonly<Record<string, unknown>>)[name]
  return typeof value === 'string' && value.length <= longest ? value : ''
}

export function singleSignOnRoute({ signIn }: ApiContext): Handlers<'beginSingleSignOn'> {
  return {
    beginSingleSignOn: async (request, reply) => {
      if (!signIn?.singleSignOn) throw new Refused('provider-none', {}, 'not-found')
      refuseUnencrypted(request)
      const { answer: address, cookies } = await signIn.singleSignOn.begin()
      setCookies(request, reply, cookies)
      return { address }
    },
  }
}

/** The address that a provider sends browsers back to. What is refused is said on the page, by its code. */
export function serveProviderBack(server: FastifyInstance, { signIn }: ApiContext): void {
  const noteGuess = newGuessing('password')
  server.get(providerBackPath, { schema: { hide: true } }, async (request, reply) => {
    if (!signIn?.singleSignOn) throw new Refused('provider-none', {}, 'not-found')
    const brought = { code: textIn(request.query, 'code'), state: textIn(request.query, 'state') }
    try {
      const { cookies } = await signIn.singleSignOn.enter(callerOf(request), brought)
      setCookies(request, reply, cookies)
      return await reply.redirect(page, 303)
    } catch (error) {
      if (!isRefused(error)) throw error
      await noteGuess(request, reply)
      return reply.redirect(`${page}#${error.code}`, 303)
    }
  })
}
