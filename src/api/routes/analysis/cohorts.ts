// How far records of a register have come: by the time of their beginning, step by step, of the records that whoever asks may open.
import {
  cohortMonths,
  currentDay,
  dayAfterMonths,
  getInterval,
  Refused,
  textIn,
  type Cohorts,
  type CohortsAnswer,
  type FollowedRows,
  type Register,
} from '#definition'
import { readCohortCodes, readCohorts, readWhole, type CohortCounts } from '#storage'
import type { AnswerWork } from '../../answers/index.ts'
import { getRegister, signedIn, type ApiContext } from '../../requests/index.ts'
import { askedBy } from '../records/record-lists.ts'
import type { Handlers } from '../handler.ts'
import { analysisTables } from '../../exports/index.ts'
import { sendAnalysis } from './analysis-file.ts'
import { askedAreas } from './asked-areas.ts'

/** So many of the newest cohorts are told. */
const newest = 20

/** How the records of a register are followed. Throws `Refused` where they are not. */
function cohortsOf({ id, cohorts }: Register): Cohorts {
  if (!cohorts) throw new Refused('register-not-followed', { register: id }, 'bad-request')
  return cohorts
}

/** The rows that are asked for; undefined for the records themselves. Throws `Refused` where they are not followed. */
function rowsOf(register: Register, of: string | undefined): FollowedRows | undefined {
  if (of === undefined) return undefined
  const { rows = [] } = cohortsOf(register)
  const found = rows.find((one) => one.of === of)
  if (found) return found
  const allowed = rows.map((one) => one.of).join(', ')
  throw new Refused('rows-not-followed', { register: register.id, allowed }, 'bad-request')
}

/** When each of the months is ripe: from which day every member of the cohort has had them. */
function answered({ period, began, reached, byNow }: CohortCounts, today: string) {
  const { end } = getInterval(period)
  const steps = cohortMonths.map((months, at) => {
    const ripeOn = dayAfterMonths(end, months)
    return { months, ripeOn, isRipe: ripeOn <= today, steps: reached[at] ?? [] }
  })
  return { period, began, reached: steps, byNow }
}

export function cohortsRoute(context: ApiContext): Handlers<'cohorts'> {
  return {
    cohorts: (request, reply) => {
      const person = signedIn(request, context)
      const register = getRegister(context, request.params.id)
      const { format: _format, ...query } = request.query
      const { of, length, jurisdiction, code: asked } = query
      const cohorts = cohortsOf(register)
      const rows = rowsOf(register, of)
      const areas = askedAreas(context, jurisdiction)
      const today = currentDay()
      const work = async ({ tx }: AnswerWork): Promise<CohortsAnswer> => {
        const codes = rows ? await readCohortCodes(tx, register, rows) : []
        // What is never added up is looked at one by one: the first where none is named.
        const code = rows?.apart === undefined ? undefined : (asked ?? codes[0] ?? '')
        const counts = await readCohorts(tx, register, { cohorts, rows, code, jurisdiction, length })
        const whole = await readWhole(tx, register, areas)
        return {
          ...{ register: register.id, today, of: of ?? null, code: code ?? null, codes },
          parts: areas.filter((area) => !whole.includes(area)),
          cohorts: counts.slice(-newest).map((one) => answered(one, today)),
        }
      }
      const name = `cohorts ${askedBy(person)} ${today} ${register.id} ${JSON.stringify(query)}`
      return sendAnalysis<CohortsAnswer>(
        { request, reply, context, person },
        { name, work, isFleeting: true },
        {
          ...{ kind: 'cohorts', register, title: (language) => textIn(cohorts.name, language) },
          page: { path: '/cohorts', search: { register: register.id, ...query } },
          tableOf: (answer) => analysisTables.cohortsTable(cohorts, answer, jurisdiction ?? ''),
        },
      )
    },
  }
}
