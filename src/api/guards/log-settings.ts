// What the log of the server holds: method and pattern of a request, kind and place of an error. Nothing that was sent.
import type { FastifyRequest } from 'fastify'
import { describeFault } from '#storage'
import { say } from './guards-sentences.ts'

/** What a line says of a request: its method and the pattern of its route, as in `GET /api/registers/:id`. */
export const routeOf = (request: FastifyRequest): string =>
  `${request.method} ${request.routeOptions.url ?? say('no-route')}`

/** An error as a line holds it. */
function errorLine(error: unknown) {
  const { stack, message = '', ...described } = describeFault(error)
  return { ...described, message, stack: stack.join('\n') }
}

/** Settings of the logger. Where lines go can be said by whoever reads them. */
export function logSettings(stream?: { write: (line: string) => void }) {
  return {
    level: 'warn',
    serializers: {
      err: errorLine,
      req: (request: FastifyRequest) => ({ route: routeOf(request) }),
      res: ({ statusCode }: { statusCode?: number }) => ({ statusCode: statusCode ?? 0 }),
    },
    ...(stream ? { stream } : {}),
  }
}
