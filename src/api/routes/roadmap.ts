import type { FastifyInstance } from 'fastify'
import { apiPaths } from '#definition'
import type { ApiContext } from '../requests/index.ts'
import { answerSchemas, describeRoute } from '../schemas/index.ts'

/** The whole roadmap as data: elements, indicators, code lists, jurisdictions. */
export function roadmapRoute(server: FastifyInstance, { roadmap }: ApiContext): void {
  const text = JSON.stringify(roadmap)
  const schema = describeRoute({ summary: 'The whole roadmap as data', answers: answerSchemas.roadmap })
  server.get(apiPaths.roadmap, { schema }, (_request, reply) => reply.type('application/json').send(text))
}
