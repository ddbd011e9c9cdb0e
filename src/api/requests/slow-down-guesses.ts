// Whoever guesses at the access token waits, and is written down.
import type { FastifyInstance } from 'fastify'
import { Refused } from '#definition'
import type { ApiContext } from './api-context.ts'
import { newWrongTokens, routeOf } from '../guards/index.ts'
import { bringsWrongToken } from './sign-in.ts'

/** A right token is looked at at once, whoever else guesses from the same address; a wrong one is noted and waits its turn. */
export function slowDownGuesses(server: FastifyInstance, context: Pick<ApiContext, 'token'>): void {
  const wrongTokens = newWrongTokens()
  server.addHook('onRequest', async (request, reply) => {
    if (!bringsWrongToken(request, context)) return
    const { wrong, isTooMany } = await wrongTokens.note(request.ip)
    request.log.warn({ source: request.ip, wrong, route: routeOf(request) }, 'wrong access token')
    if (!isTooMany) return
    void reply.header('retry-after', 60)
    throw new Refused('tokens-guessed', {}, 'too-many')
  })
}
