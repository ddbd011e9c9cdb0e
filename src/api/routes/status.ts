import type { FastifyInstance } from 'fastify'
import { apiPaths, type StatusAnswer } from '#definition'
import type { ObservationCounts } from '#storage'
import type { PartedQuestion } from '../answer-store.ts'
import type { ApiContext } from '../api-context.ts'
import { answerSchemas } from '../schemas.ts'
import { sendAnswer } from '../send-answer.ts'
import { describeRoute } from './describe-route.ts'
import { countsPart } from './overview.ts'

/** What runs here, and how fresh its data are. */
export function statusRoute(server: FastifyInstance, context: ApiContext): void {
  const { isInvented, roadmap, version, mostMegabytes = 200 } = context
  const schema = describeRoute({
    summary: 'What runs here, and how fresh its data are',
    answers: answerSchemas.status,
  })
  const put = (dataVersion: number, [counts]: readonly unknown[]): StatusAnswer => {
    const { observations } = counts as ObservationCounts
    const here = { waymark: version, roadmap: roadmap.id }
    return { ...here, dataVersion, observations, isInvented, mostMegabytes }
  }
  const question: PartedQuestion = { name: 'status', parts: [countsPart], put }
  server.get(apiPaths.status, { schema }, (request, reply) =>
    sendAnswer({ request, reply, context }, question),
  )
}
