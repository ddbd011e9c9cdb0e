// Notes at which address something is changed, so that whoever did it is given no answer from before.
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { apiPaths } from '#definition'
import type { OwnWrites } from './own-writes.ts'

/** An import is taken after its request was answered: its sender hears of it by asking how it stands. */
const tellsOfChanges = ({ method, url }: FastifyRequest) =>
  (method !== 'GET' && method !== 'HEAD') || url.startsWith(apiPaths.imports)

/** Notes it before the answer leaves: what is asked after it finds the change. */
export function noteOwnWrites(server: FastifyInstance, writes: OwnWrites): void {
  server.addHook('onSend', (request, _reply, payload, done) => {
    if (tellsOfChanges(request)) writes.note(request.ip)
    done(null, payload)
  })
}
