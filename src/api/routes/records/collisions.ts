// Stored records that are the same by their register, for those who have to decide about them.
import type { FastifyInstance } from 'fastify'
import { apiPaths, type CollisionsAnswer } from '#definition'
import { actingAs, readCollisions } from '#storage'
import { getRegister, signedIn, type ApiContext } from '../../requests/index.ts'
import { answerSchemas, collisionsQuery, describeRoute, registerParams } from '../../schemas/index.ts'

export function collisionsRoute(server: FastifyInstance, context: ApiContext): void {
  const schema = describeRoute({
    summary:
      'Records that are the same by their register and about which nobody has decided: correct one with isDeliberate to keep both, or withdraw one',
    answers: answerSchemas.collisions,
    query: collisionsQuery,
    params: registerParams,
  })
  const path = apiPaths.collisions.replace('{id}', ':id')
  server.get<{ Params: { id: string }; Querystring: { limit: number } }>(
    path,
    { schema },
    (request): Promise<CollisionsAnswer> => {
      const person = signedIn(request, context)
      const register = getRegister(context, request.params.id)
      return actingAs(context.db, person, (tx) => readCollisions(tx, register, request.query.limit))
    },
  )
}
