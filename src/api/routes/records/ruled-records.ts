// Stored records by the rules of today: what stands against a rule, and what was kept with a reason.
import type { FastifyInstance } from 'fastify'
import { apiPaths, type RuledRecordsAnswer } from '#definition'
import { readRuledRecords } from '#review'
import { actingAs } from '#storage'
import { getRegister, signedIn, type ApiContext } from '../../requests/index.ts'
import { answerSchemas, describeRoute, registerParams, ruledQuery } from '../../schemas/index.ts'

export function ruledRecordsRoute(server: FastifyInstance, context: ApiContext): void {
  const schema = describeRoute({
    summary: 'What the rules of a register find in its stored records, some thousand records at a time',
    answers: answerSchemas.ruledRecords,
    query: ruledQuery,
    params: registerParams,
  })
  const path = apiPaths.ruledRecords.replace('{id}', ':id')
  server.get<{ Params: { id: string }; Querystring: { after?: string } }>(
    path,
    { schema },
    (request): Promise<RuledRecordsAnswer> => {
      const person = signedIn(request, context)
      const register = getRegister(context, request.params.id)
      return actingAs(context.db, person, (tx) => readRuledRecords(tx, register, request.query.after))
    },
  )
}
