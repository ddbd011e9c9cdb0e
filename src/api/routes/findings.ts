import type { FastifyInstance } from 'fastify'
import { apiPaths, type FindingsAnswer } from '#definition'
import { readFindings } from '#review'
import type { ApiContext } from '../api-context.ts'
import { personOf } from '../sign-in.ts'
import { answerSchemas } from '../schemas.ts'
import { describeRoute } from './describe-route.ts'

/** What the quality rules find in the observations. */
export function findingsRoute(server: FastifyInstance, context: ApiContext): void {
  const { answers, roadmap } = context
  const schema = describeRoute({ summary: 'What the quality rules find', answers: answerSchemas.findings })
  server.get(apiPaths.findings, { schema }, async (request, reply) => {
    const text = await answers.answer(
      personOf(request, context),
      'findings',
      async (tx, dataVersion): Promise<FindingsAnswer> => ({
        dataVersion,
        findings: await readFindings(tx, roadmap),
      }),
    )
    return reply.type('application/json').send(text)
  })
}
