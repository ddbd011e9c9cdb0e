// What comes before every operation: who asks, and whether their browser was made to by somebody else.
import type { FastifyInstance } from 'fastify'
import type { ApiContext } from './api-context.ts'
import { refuseForeignWrites } from './cookies.ts'
import { bringsSession, bringsWrongToken, findWhoAsks } from './sign-in.ts'
import { newGuessing } from './slow-down-guesses.ts'

/** A right token is looked at at once, whoever else guesses from the same address; a wrong one is noted and waits its turn. */
export function askWho(
  server: FastifyInstance,
  context: Pick<ApiContext, 'signIn' | 'token' | 'tokenRights'>,
): void {
  const noteWrongToken = newGuessing('token')
  server.addHook('onRequest', async (request, reply) => {
    const isBySession = bringsSession(request)
    refuseForeignWrites(request, isBySession)
    await findWhoAsks(request, reply, context)
    if (bringsWrongToken(request)) await noteWrongToken(request, reply)
  })
}
