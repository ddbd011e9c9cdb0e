// How long something took in the records of a register, of those that whoever asks may open.
import { Refused, textIn, type Duration, type DurationsAnswer, type Register } from '#definition'
import { readDurations, readWhole, type DurationCounts } from '#storage'
import type { AnswerWork } from '../../answers/index.ts'
import { getRegister, signedIn, type ApiContext } from '../../requests/index.ts'
import { askedBy } from '../records/record-lists.ts'
import type { Handlers } from '../handler.ts'
import { analysisTables } from '../../exports/index.ts'
import { sendAnalysis } from './analysis-file.ts'
import { askedAreas } from './asked-areas.ts'

/** So many days have to be known before quartiles say anything. */
const fewest = 10

/** The duration of a register by its id. Throws `Refused` where there is none. */
function durationOf({ id, durations = [] }: Register, wanted: string): Duration {
  const found = durations.find((one) => one.id === wanted)
  if (found) return found
  const allowed = durations.map((one) => one.id).join(', ')
  throw new Refused('duration-unknown', { register: id, allowed }, 'bad-request')
}

/** Of a few nothing is said but how many they are. */
const told = (row: DurationCounts) => (row.known < fewest ? { ...row, quartiles: null, bands: null } : row)

export function durationsRoute(context: ApiContext): Handlers<'durations'> {
  return {
    durations: (request, reply) => {
      const person = signedIn(request, context)
      const register = getRegister(context, request.params.id)
      const { format: _format, ...query } = request.query
      const { jurisdiction, from, to, apart: isApart } = query
      const duration = durationOf(register, query.duration)
      const areas = askedAreas(context, jurisdiction)
      const work = async ({ tx }: AnswerWork): Promise<DurationsAnswer> => {
        const rows = await readDurations(tx, register, { duration, jurisdiction, from, to, isApart })
        const whole = await readWhole(tx, register, areas)
        return {
          ...{ register: register.id, duration: duration.id, from: from ?? null, to: to ?? null, fewest },
          parts: areas.filter((area) => !whole.includes(area)),
          rows: rows.map(told),
        }
      }
      const name = `durations ${askedBy(person)} ${register.id} ${JSON.stringify(query)}`
      const search = {
        ...{ of: `${register.id}/${duration.id}`, jurisdiction, from, to },
        ...{ apart: isApart ? 'yes' : undefined },
      }
      return sendAnalysis<DurationsAnswer>(
        { request, reply, context, person },
        { name, work, isFleeting: true },
        {
          ...{ kind: 'durations', register, title: (language) => textIn(duration.name, language) },
          page: { path: '/durations', search },
          tableOf: (answer) => analysisTables.durationsTable(duration, answer),
        },
      )
    },
  }
}
