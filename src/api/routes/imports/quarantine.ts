import type { FastifyInstance, FastifyReply } from 'fastify'
import { apiPaths, type QuarantineAnswer, type StatementAnswer } from '#definition'
import { discardQuarantined, mendQuarantined } from '#intake'
import { actingAs, readQuarantine, type QuarantinePage } from '#storage'
import { sendProblem, signedIn, type ApiContext } from '../../requests/index.ts'
import { describeRoute, idParams, importQuestions, importSchemas } from '../../schemas/index.ts'

const missing = (reply: FastifyReply) => sendProblem(reply, 404, 'No such rows wait in quarantine.')

/** Rows that wait: listed, mended and taken, or discarded with a reason. */
export function quarantineRoutes(server: FastifyInstance, context: ApiContext): void {
  type One = { Params: { id: string } }
  const { db, roadmap } = context
  server.get<{ Querystring: QuarantinePage }>(
    apiPaths.quarantine,
    {
      schema: describeRoute({
        summary: 'Rows of imports that wait to be mended',
        answers: importSchemas.quarantine,
        query: importQuestions.quarantine,
      }),
    },
    (request): Promise<QuarantineAnswer> =>
      actingAs(db, signedIn(request, context), (tx) => readQuarantine(tx, request.query)),
  )
  server.post<One & { Body: { rows: readonly (readonly string[])[]; statements?: StatementAnswer } }>(
    `${apiPaths.quarantine}/:id/mend`,
    {
      schema: describeRoute({
        summary: 'Takes the rows with their cells mended',
        answers: importSchemas.result,
        params: idParams,
        body: importQuestions.mended,
      }),
    },
    async (request, reply) => {
      const { rows, statements } = request.body
      const office = { roadmap, person: signedIn(request, context), statements }
      const settled = await mendQuarantined(db, office, request.params.id, rows)
      return settled && 'result' in settled ? settled.result : missing(reply)
    },
  )
  server.post<One & { Body: { reason: string } }>(
    `${apiPaths.quarantine}/:id/discard`,
    {
      schema: describeRoute({
        summary: 'Leaves the rows out for good, with a reason',
        answers: importSchemas.done,
        params: idParams,
        body: importQuestions.discard,
      }),
    },
    async (request, reply) => {
      const office = { roadmap, person: signedIn(request, context) }
      const settled = await discardQuarantined(db, office, request.params.id, request.body.reason)
      return settled ? { isDone: true } : missing(reply)
    },
  )
}
