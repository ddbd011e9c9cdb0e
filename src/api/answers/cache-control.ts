// What browsers and what lies between may keep of an answer: decided here, for every answer of the API, by who asked.
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { sessionCookie } from '#people'

/** What the public may read may be kept, if it is asked each time whether it still holds. */
const askEachTime = 'no-cache'
/** Whatever is given to somebody who shows who they are may hold records: it is written down nowhere. */
const never = 'no-store'

/** Is it a plain question of somebody who shows nothing of who they are? */
function isPublic({ method, headers }: FastifyRequest): boolean {
  const showsNothing =
    headers.authorization === undefined && !(headers.cookie ?? '').includes(`${sessionCookie}=`)
  return (method === 'GET' || method === 'HEAD') && showsNothing
}

/** Says so on every answer, problems among them. Files of the site say themselves how long they last. */
export function tellCaches(server: FastifyInstance): void {
  server.addHook('onRequest', (request, reply, next) => {
    void reply.header('cache-control', isPublic(request) ? askEachTime : never)
    void reply.header('vary', 'accept-encoding, authorization, cookie')
    next()
  }) // Whoever has an answer already is told so of answers alone, and never of refusals (RFC 9110, 13.2.1).
  server.addHook('onSend', (request, { statusCode }, payload, next) => {
    if (statusCode >= 400) delete request.headers['if-none-match']
    next(null, payload)
  })
}
