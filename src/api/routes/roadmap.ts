import type { FastifyInstance } from 'fastify'
import { apiPaths } from '#definition'
import type { ApiContext } from '../requests/index.ts'
import { answerSchemas, describeRoute } from '../schemas/index.ts'

/** The whole roadmap as data: elements, indicators, code lists, jurisdictions. Words of sheets are only looked up here. */
export function roadmapRoute(server: FastifyInstance, { roadmap }: ApiContext): void {
  const { dictionaries: _onlyHere, ...told } = roadmap
  const text = JSON.stringify(told)
  const schema = describeRoute({ summary: 'The whole roadmap as data', answers: answerSchemas.roadmap })
  server.get(apiPaths.roadmap, { schema }, (_request, reply) => reply.type('application/json').send(text))
}
