// Rows that wait.
import type { FastifyReply } from 'fastify'
import { discardQuarantined, mendQuarantined } from '#intake'
import { actingAs, readQuarantine } from '#storage'
import { sendProblem, signedIn, type ApiContext } from '../../requests/index.ts'
import type { Handlers } from '../handler.ts'

const missing = (reply: FastifyReply) => sendProblem(reply, 404, 'No such rows wait in quarantine.')

/** Rows that wait: listed, mended and taken, or discarded with a reason. */
export function quarantineRoutes(context: ApiContext): Handlers<'quarantine' | 'mendRows' | 'discardRows'> {
  const { db, roadmap } = context
  return {
    quarantine: (request) =>
      actingAs(db, signedIn(request, context), (tx) => readQuarantine(tx, request.query)),
    mendRows: async (request, reply) => {
      const { rows, statements } = request.body
      const office = { roadmap, person: signedIn(request, context), statements }
      const settled = await mendQuarantined(db, office, request.params.id, rows)
      return settled && 'result' in settled ? settled.result : missing(reply)
    },
    discardRows: async (request, reply) => {
      const office = { roadmap, person: signedIn(request, context) }
      const settled = await discardQuarantined(db, office, request.params.id, request.body.reason)
      return settled ? { isDone: true } : missing(reply)
    },
  }
}
