import type { FastifyInstance } from 'fastify'
import { apiPaths } from '#definition'
import { readLoads } from '#storage'
import type { ApiContext } from '../api-context.ts'
import { personOf } from '../sign-in.ts'
import { answerSchemas } from '../schemas.ts'
import { describeRoute } from './describe-route.ts'

/** The newest files that were taken: who, when, what. */
export function loadsRoute(server: FastifyInstance, context: ApiContext): void {
  const { answers } = context
  const schema = describeRoute({
    summary: 'The files that were taken, newest first',
    answers: answerSchemas.loads,
  })
  server.get(apiPaths.loads, { schema }, async (request, reply) => {
    const text = await answers.answer(personOf(request, context), 'loads', async ({ tx }) => ({
      items: await readLoads(tx),
    }))
    return reply.type('application/json').send(text)
  })
}
