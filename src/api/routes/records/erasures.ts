// Sensitive answers that are erased: asked by one person, decided by another. The database says who may, and does it.
import { currentDay, findRegister, Refused } from '#definition'
import {
  actingAs,
  askErasure,
  decideErasure,
  mayEraseAnywhere,
  readDueErasures,
  readErasures,
} from '#storage'
import { signedIn, type ApiContext } from '../../requests/index.ts'
import type { Handlers } from '../handler.ts'

export function erasureRoutes(context: ApiContext): Handlers<'erasures' | 'askErasure' | 'decideErasure'> {
  const { db, roadmap } = context
  return {
    erasures: (request) =>
      actingAs(db, signedIn(request, context), async (tx) => ({
        mayErase: await mayEraseAnywhere(tx),
        items: await readErasures(tx),
        due: await readDueErasures(tx, roadmap, currentDay()),
      })),
    askErasure: async (request, reply) => {
      const { register: id, ...wish } = request.body
      const register = findRegister(roadmap, id)
      if (!register) throw new Refused('erasure-not-yours', {}, 'forbidden')
      const asked = await actingAs(db, signedIn(request, context), (tx) => askErasure(tx, register, wish))
      return reply.status(201).send({ id: asked })
    },
    decideErasure: (request) =>
      actingAs(db, signedIn(request, context), (tx) => decideErasure(tx, request.params, request.body)),
  }
}
