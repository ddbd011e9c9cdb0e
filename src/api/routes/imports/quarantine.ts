import type { FastifyInstance } from 'fastify'
import { apiPaths, Refused, type QuarantineAnswer, type StatementAnswer } from '#definition'
import { discardQuarantined, mendQuarantined } from '#intake'
import { actingAs, readQuarantine, type QuarantinePage } from '#storage'
import { signedIn, type ApiContext } from '../../requests/index.ts'
import { describeRoute, idParams, importQuestions, importSchemas } from '../../schemas/index.ts'

const missing = () => new Refused('quarantine-unknown', {}, 'not-found')

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
    async (request) => {
      const { rows, statements } = request.body
      const office = { roadmap, person: signedIn(request, context), statements }
      const settled = await mendQuarantined(db, office, request.params.id, rows)
      if (!settled || !('result' in settled)) throw missing()
      return settled.result
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
    async (request) => {
      const office = { roadmap, person: signedIn(request, context) }
      const settled = await discardQuarantined(db, office, request.params.id, request.body.reason)
      if (!settled) throw missing()
      return { isDone: true }
    },
  )
}
