// Views that people pinned: a person's own, and one by its address for whoever is signed in.
import { Refused } from '#definition'
import { actingAs, keepPin, mostPins, openPin, readPins, removePin, renamePin } from '#storage'
import { signedIn, type ApiContext } from '../../requests/index.ts'
import type { Handlers } from '../handler.ts'

const notThere = () => new Refused('pin-not-there', {}, 'not-found')

export function pinRoutes(
  context: ApiContext,
): Handlers<'pins' | 'keepPin' | 'openPin' | 'renamePin' | 'removePin'> {
  const { db } = context
  return {
    pins: (request) =>
      actingAs(db, signedIn(request, context), async (tx) => ({ items: await readPins(tx) })),
    keepPin: async (request, reply) => {
      const { name, address } = request.body
      const own = { name: name.trim(), address }
      const id = await actingAs(db, signedIn(request, context), (tx) => keepPin(tx, own))
      if (id === undefined) throw new Refused('pins-too-many', { most: mostPins }, 'unprocessable')
      return reply.status(201).send({ id })
    },
    openPin: async (request) => {
      const found = await actingAs(db, signedIn(request, context), (tx) => openPin(tx, request.params.id))
      if (!found) throw notThere()
      return found
    },
    renamePin: async (request) => {
      const { id } = request.params
      const name = request.body.name.trim()
      const isDone = await actingAs(db, signedIn(request, context), (tx) => renamePin(tx, id, name))
      if (!isDone) throw notThere()
      return { isDone }
    },
    removePin: async (request) => {
      const { id } = request.params
      const isDone = await actingAs(db, signedIn(request, context), (tx) => removePin(tx, id))
      if (!isDone) throw notThere()
      return { isDone }
    },
  }
}
