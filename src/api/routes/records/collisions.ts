// Stored records that are the same by their register, for those who have to decide about them.
import { actingAs, readCollisions } from '#storage'
import { getRegister, signedIn, type ApiContext } from '../../requests/index.ts'
import type { Handlers } from '../handler.ts'

export function collisionsRoute(context: ApiContext): Handlers<'collisions'> {
  return {
    collisions: (request) => {
      const person = signedIn(request, context)
      const register = getRegister(context, request.params.id)
      return actingAs(context.db, person, (tx) => readCollisions(tx, register, request.query.limit))
    },
  }
}
