// Notes who changes something, so that whoever did it is given no answer from before.
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { apiPaths } from '#definition'
import type { ApiContext } from './api-context.ts'
import { isNobodys, personOf } from './sign-in.ts'

/**
 * Who sends a request, as far as that is known: the person at that address. One token may stand for all officials, who sit
 * at different machines; and behind a proxy that is not trusted, the public is not taken for those who write.
 */
export const senderOf = (request: FastifyRequest, context: ApiContext): string =>
  `${personOf(request, context).id} at ${request.ip}`

/** An import is taken after its request was answered: its sender hears of it by asking how it stands. */
const tellsOfChanges = ({ method, url }: FastifyRequest) =>
  (method !== 'GET' && method !== 'HEAD') || url.startsWith(apiPaths.imports)

/** Notes it before the answer leaves: what is asked after it finds the change. Whoever is refused changes nothing. */
export function noteOwnWrites(server: FastifyInstance, context: ApiContext): void {
  server.addHook('onSend', (request, _reply, payload, done) => {
    if (tellsOfChanges(request) && !isNobodys(request)) context.ownWrites?.note(senderOf(request, context))
    done(null, payload)
  })
}
