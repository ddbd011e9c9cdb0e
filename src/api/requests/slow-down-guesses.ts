// Whoever guesses at the access token waits, and is written down.
import type { FastifyInstance } from 'fastify'
import type { ApiContext } from './api-context.ts'
import { newWrongTokens, routeOf } from '../guards/index.ts'
import { sendProblem } from './problem-details.ts'
import { bringsWrongToken } from './sign-in.ts'

const tooMany =
  'Too many wrong access tokens came from this address. Wait a minute, and ask for the right one.'

/** A right token is looked at at once, whoever else guesses from the same address; a wrong one is noted and waits its turn. */
export function slowDownGuesses(server: FastifyInstance, context: Pick<ApiContext, 'token'>): void {
  const wrongTokens = newWrongTokens()
  server.addHook('onRequest', async (request, reply) => {
    if (!bringsWrongToken(request, context)) return
    const { wrong, isTooMany } = await wrongTokens.note(request.ip)
    request.log.warn({ source: request.ip, wrong, route: routeOf(request) }, 'wrong access token')
    if (isTooMany) await sendProblem(reply.header('retry-after', 60), 429, tooMany)
  })
}
