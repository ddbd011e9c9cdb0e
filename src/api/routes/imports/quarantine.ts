// Rows that wait.
import { Refused } from '#definition'
import { discardQuarantined, mendQuarantined } from '#intake'
import { actingAs, readQuarantine } from '#storage'
import { signedIn, type ApiContext } from '../../requests/index.ts'
import type { Handlers } from '../handler.ts'

const missing = () => new Refused('quarantine-unknown', {}, 'not-found')

/** Rows that wait: listed, mended and taken, or discarded with a reason. */
export function quarantineRoutes(context: ApiContext): Handlers<'quarantine' | 'mendRows' | 'discardRows'> {
  const { db, roadmap } = context
  return {
    quarantine: (request) =>
      actingAs(db, signedIn(request, context), (tx) => readQuarantine(tx, request.query)),
    mendRows: async (request) => {
      const { rows, statements } = request.body
      const office = { roadmap, person: signedIn(request, context), statements }
      const settled = await mendQuarantined(db, office, request.params.id, rows)
      if (!settled || !('result' in settled)) throw missing()
      return settled.result
    },
    discardRows: async (request) => {
      const office = { roadmap, person: signedIn(request, context) }
      const settled = await discardQuarantined(db, office, request.params.id, request.body.reason)
      if (!settled) throw missing()
      return { isDone: true }
    },
  }
}
