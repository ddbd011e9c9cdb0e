// What the records of a list add up to: narrowed as the list is, for those who may read them.
import type { RecordSumsAnswer } from '#definition'
import { readSummedRecords } from '#storage'
import type { AnswerWork } from '../../answers/index.ts'
import { getRegister, sendAnswer, signedIn, type ApiContext } from '../../requests/index.ts'
import type { Handlers } from '../handler.ts'
import { askedRecords } from './narrowed-places.ts'

export function recordSumsRoute(context: ApiContext): Handlers<'recordSums'> {
  return {
    recordSums: async (request, reply) => {
      const person = signedIn(request, context)
      const register = getRegister(context, request.params.id)
      const { filter, nameOf } = await askedRecords(context, { person, register }, request.query)
      const work = ({ tx }: AnswerWork): Promise<RecordSumsAnswer> => readSummedRecords(tx, register, filter)
      return sendAnswer({ request, reply, context }, { name: nameOf('sums'), work, isFleeting: true })
    },
  }
}
