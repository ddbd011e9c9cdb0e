import type { FastifyInstance } from 'fastify'
import { apiPaths, type StatusAnswer } from '#definition'
import { countObservations } from '#storage'
import type { ApiContext } from '../api-context.ts'
import { personOf } from '../sign-in.ts'
import { answerSchemas } from '../schemas.ts'
import { describeRoute } from './describe-route.ts'

/** What runs here, and how fresh its data are. */
export function statusRoute(server: FastifyInstance, context: ApiContext): void {
  const { answers, isInvented, roadmap, version, mostMegabytes = 200 } = context
  const schema = describeRoute({
    summary: 'What runs here, and how fresh its data are',
    answers: answerSchemas.status,
  })
  server.get(apiPaths.status, { schema }, async (request, reply) => {
    const text = await answers.answer(
      personOf(request, context),
      'status',
      async ({ tx, version: dataVersion, keep }): Promise<Omit<StatusAnswer, 'anchor'>> => {
        const { observations } = await keep('observations', [], () => countObservations(tx))
        return {
          waymark: version,
          roadmap: roadmap.id,
          ...{ dataVersion, observations, isInvented, mostMegabytes },
        }
      },
    )
    // An anchor comes without any change of the data, by which answers are kept.
    const status = JSON.parse(text) as Omit<StatusAnswer, 'anchor'>
    const anchor = context.findSeal?.() ?? null
    return reply.type('application/json').send(JSON.stringify({ ...status, anchor }))
  })
}
