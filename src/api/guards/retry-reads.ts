// Questions whose database went away are asked again, in one place for every route that only reads.
import type { FastifyInstance } from 'fastify'
import { readAgain } from '#storage'

const reading = new Set<unknown>(['GET', 'HEAD'])

/** Every GET that is registered from here on is tried again where the connection to the database is lost. */
export function retryReads(server: FastifyInstance): void {
  server.addHook('onRoute', (route) => {
    const { handler, method } = route
    if (!reading.has(method)) return
    route.handler = function (request, reply) {
      const isWanted = () => !reply.sent && !request.raw.destroyed
      return readAgain(async () => handler.call(this, request, reply), isWanted)
    }
  })
}
