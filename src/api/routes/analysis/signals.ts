// Signals: watched registers month by month, each month against those before it. Everybody's own: of the records that they may open.
import {
  currentDay,
  getInterval,
  periodOf,
  Refused,
  shiftPeriod,
  type FilledQueryOf,
  type Operations,
  type Register,
  type SignalsAnswer,
  type WatchedSeries,
} from '#definition'
import { fewestCases, fewestMonths, nominalRate, simulatedRates } from '#analysis'
import { readWatched, type WatchedRows } from '#review'
import type { AnswerWork } from '../../answers/index.ts'
import { getRegister, signedIn, type ApiContext } from '../../requests/index.ts'
import { askedBy } from '../records/record-lists.ts'
import type { Handlers } from '../handler.ts'
import { analysisTables, sayExported } from '../../exports/index.ts'
import { sendAnalysis } from './analysis-file.ts'
import { askedAreas } from './asked-areas.ts'

/** How many of the newest months that are over are judged: of all that is watched, and of one row that is opened. */
const newest = { all: 3, one: 24 }

type Asked = Omit<FilledQueryOf<Operations['signals']>, 'format'>

interface Wanted extends WatchedRows {
  readonly registers: readonly Register[]
}

/** What is asked for. Throws `Refused` where a register is not watched or a jurisdiction is none. */
function wantedOf(context: ApiContext, { register: id, jurisdiction }: Asked): Wanted {
  const { roadmap } = context
  const watched = roadmap.registers.filter(({ isWatched }) => isWatched)
  const register = id === undefined ? undefined : getRegister(context, id)
  if (register && !register.isWatched) {
    const allowed = watched.map((one) => one.id).join(', ')
    throw new Refused('register-not-watched', { register: register.id, allowed }, 'bad-request')
  }
  return {
    registers: register ? [register] : watched,
    jurisdictions: askedAreas(context, jurisdiction),
    only: jurisdiction,
    judged: register && jurisdiction !== undefined ? newest.one : newest.all,
    until: getInterval(shiftPeriod(periodOf(currentDay(), 'month'), -1)).end,
  }
}

/** Watched registers by jurisdiction; of all the newest months, of one row two years. */
export function signalsRoute(context: ApiContext): Handlers<'signals'> {
  return {
    signals: (request, reply) => {
      const { format: _format, ...query } = request.query
      const wanted = wantedOf(context, query)
      const person = signedIn(request, context)
      const work = async ({ tx }: AnswerWork): Promise<SignalsAnswer> => {
        const series: WatchedSeries[] = []
        for (const register of wanted.registers) series.push(...(await readWatched(tx, register, wanted)))
        const judged = series.flatMap(({ months }) => months).filter(({ state }) => state === 'judged').length
        return {
          ...{ series, judged, byChance: judged * nominalRate, rate: nominalRate },
          ...{ simulated: simulatedRates, fewestMonths, fewestCases },
        }
      }
      const name = `signals ${askedBy(person)} ${currentDay()} ${JSON.stringify(query)}`
      return sendAnalysis<SignalsAnswer>(
        { request, reply, context, person },
        { name, work, isFleeting: true },
        {
          ...{ kind: 'signals', title: (language) => sayExported('signals', {}, language) },
          register: query.register === undefined ? undefined : wanted.registers[0],
          page: { path: '/signals', search: query },
          tableOf: analysisTables.signalsTable,
        },
      )
    },
  }
}
