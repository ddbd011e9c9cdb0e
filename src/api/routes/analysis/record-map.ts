// Where the records of a list lie: narrowed as the list is, summed on a grid, for those who may read them.
import { recordFields, Refused, type RecordMapAnswer, type Register } from '#definition'
import { readPlacedRecords } from '#storage'
import type { AnswerWork } from '../../answers/index.ts'
import { getRegister, sendAnswer, signedIn, type ApiContext } from '../../requests/index.ts'
import { narrowRecords } from '../records/narrow-records.ts'
import { askedBy, pageOf } from '../records/record-lists.ts'
import type { Handlers } from '../handler.ts'

/** How a list is asked for of which only what narrows it is meant. */
const unshown = { descending: true, limit: 1, offset: 0, format: 'json', toHandOn: false } as const

/** The first field of a register with a place. Throws `Refused` where it asks for none. */
function placeField(register: Register): string {
  const field = recordFields(register).find(({ kind }) => kind === 'place')
  if (!field) throw new Refused('register-without-places', { register: register.id }, 'bad-request')
  return field.id
}

export function recordMapRoute(context: ApiContext): Handlers<'recordMap'> {
  return {
    recordMap: async (request, reply) => {
      const person = signedIn(request, context)
      const register = getRegister(context, request.params.id)
      const field = placeField(register)
      const asked = pageOf(register, { ...request.query, ...unshown })
      const { counted: _counted, ...narrowed } = await narrowRecords(context, person, register, request.query)
      const work = async ({ tx }: AnswerWork): Promise<RecordMapAnswer> => ({
        field,
        ...(await readPlacedRecords(tx, register, { ...asked, ...narrowed }, field)),
      })
      const name = `map ${askedBy(person)} ${register.id} ${JSON.stringify(request.query)}`
      return sendAnswer({ request, reply, context }, { name, work, isFleeting: true })
    },
  }
}
