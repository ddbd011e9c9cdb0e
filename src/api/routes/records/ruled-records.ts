// Stored records by the rules of today: what stands against a rule, and what was kept with a reason.
import { readRuledRecords } from '#review'
import { actingAs } from '#storage'
import { getRegister, signedIn, type ApiContext } from '../../requests/index.ts'
import type { Handlers } from '../handler.ts'

export function ruledRecordsRoute(context: ApiContext): Handlers<'ruledRecords'> {
  return {
    ruledRecords: (request) => {
      const person = signedIn(request, context)
      const register = getRegister(context, request.params.id)
      return actingAs(context.db, person, (tx) => readRuledRecords(tx, register, request.query.after))
    },
  }
}
