import type { FastifyInstance } from 'fastify'
import { apiPaths, type CompletenessAnswer } from '#definition'
import { readCompleteness, type WantedReport } from '#review'
import { sendAnswer, type ApiContext } from '../../requests/index.ts'
import { answerSchemas, completenessQuery, describeRoute } from '../../schemas/index.ts'

/** What a report of the cycle expects of every jurisdiction, and what of it is there. */
export function completenessRoute(server: FastifyInstance, context: ApiContext): void {
  const { roadmap } = context
  const schema = describeRoute({
    summary: 'What a report expects, and what of it is there, when it came and how late',
    answers: answerSchemas.completeness,
    query: completenessQuery,
  })
  server.get<{ Querystring: WantedReport }>(apiPaths.completeness, { schema }, (request, reply) =>
    sendAnswer(
      { request, reply, context },
      {
        name: `completeness ${JSON.stringify(request.query)}`,
        work: async ({ tx, version: dataVersion }): Promise<CompletenessAnswer> => ({
          dataVersion,
          ...(await readCompleteness(tx, roadmap, request.query)),
        }),
      },
    ),
  )
}
