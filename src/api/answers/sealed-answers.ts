// Every answer with data carries the newest anchor of the audit log, so that a copy can be held against the log later.
import type { FastifyInstance } from 'fastify'
import { anchorHeader, sealText, type AnchorSeal } from '#definition'

const sealed = ['json', 'csv', 'spreadsheet']

/** Puts the seal on every answer that is data or a file of it; on none while there is no anchor. */
export function sealAnswers(server: FastifyInstance, findSeal: () => AnchorSeal | undefined): void {
  server.addHook('onSend', (_request, reply, payload, done) => {
    const seal = findSeal()
    const type = String(reply.getHeader('content-type') ?? '')
    if (seal && sealed.some((one) => type.includes(one))) void reply.header(anchorHeader, sealText(seal))
    done(null, payload)
  })
}
