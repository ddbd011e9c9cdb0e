// Signals: watched registers month by month, each month against those before it. Everybody's own: of the records that they may open.
import {
  currentDay,
  getInterval,
  periodOf,
  periodsBetween,
  Refused,
  shiftPeriod,
  type FilledQueryOf,
  type Operations,
  type Register,
  type SignalsAnswer,
  type WatchedSeries,
} from '#definition'
import { fewestCases, fewestMonths, monthsBehind, nominalRate, simulatedRates, watchMonths } from '#analysis'
import { readCompleteMonths, readMonthlyRecords, readNewestMonth, type Database } from '#storage'
import type { AnswerWork } from '../../answers/index.ts'
import { getRegister, sendAnswer, signedIn, type ApiContext } from '../../requests/index.ts'
import { askedBy } from '../records/record-lists.ts'
import type { Handlers } from '../handler.ts'
import { askedAreas } from './asked-areas.ts'

/** How many of the newest months that are over are judged: of all that is watched, and of one row that is opened. */
const newest = { all: 3, one: 24 }

type Asked = FilledQueryOf<Operations['signals']>

interface Wanted {
  readonly registers: readonly Register[]
  readonly jurisdictions: readonly string[]
  readonly only: string | undefined
  readonly judged: number
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
  }
}

/** The months that are judged and those before them: up to the newest that is over and in which anything is recorded. */
async function monthsOf(tx: Database, register: Register, { only, judged }: Wanted): Promise<string[]> {
  const over = shiftPeriod(periodOf(currentDay(), 'month'), -1)
  const asked = { to: getInterval(over).end, jurisdiction: only }
  const last = (await readNewestMonth(tx, register, asked)) ?? over
  const first = shiftPeriod(last, 1 - judged - monthsBehind)
  return periodsBetween({ start: getInterval(first).start, end: getInterval(last).end }, 'month')
}

/** The rows of one register: a month without a record is 0 only where it is stated complete and all of its records are open. */
async function seriesOf(tx: Database, register: Register, wanted: Wanted): Promise<WatchedSeries[]> {
  const { jurisdictions, judged } = wanted
  const months = await monthsOf(tx, register, wanted)
  const [first = '', last = ''] = [months[0], months.at(-1)]
  const days = { from: getInterval(first).start, to: getInterval(last).end }
  const { counts, whole } = await readMonthlyRecords(tx, register, { ...days, jurisdictions })
  const complete = await readCompleteMonths(tx, [register.id], { start: days.from, end: days.to })
  const stated = new Set(complete.map(({ jurisdiction, month }) => `${jurisdiction} ${month}`))
  const counted = new Map(
    counts.map(({ jurisdiction, month, records }) => [`${jurisdiction} ${month}`, records]),
  )
  return jurisdictions.flatMap((jurisdiction): WatchedSeries[] => {
    const isWhole = whole.includes(jurisdiction)
    const isComplete = (month: string) => isWhole && stated.has(`${jurisdiction} ${month}`)
    const row = months.map((month) => {
      const records = counted.get(`${jurisdiction} ${month}`)
      return { month, count: records ?? (isComplete(month) ? 0 : null) }
    })
    // Whoever may open nothing of it is not told that it is empty.
    if (row.every(({ count }) => count === null) && !isWhole) return []
    const watched = watchMonths(row, judged).map((one) =>
      isComplete(one.month) ? { ...one, isComplete: true as const } : one,
    )
    return [
      { register: register.id, jurisdiction, ...(isWhole ? {} : { isPart: true as const }), months: watched },
    ]
  })
}

/** Watched registers by jurisdiction; of all the newest months, of one row two years. */
export function signalsRoute(context: ApiContext): Handlers<'signals'> {
  return {
    signals: (request, reply) => {
      const wanted = wantedOf(context, request.query)
      const person = signedIn(request, context)
      const work = async ({ tx }: AnswerWork): Promise<SignalsAnswer> => {
        const series: WatchedSeries[] = []
        for (const register of wanted.registers) series.push(...(await seriesOf(tx, register, wanted)))
        const judged = series.flatMap(({ months }) => months).filter(({ state }) => state === 'judged').length
        return {
          ...{ series, judged, byChance: judged * nominalRate, rate: nominalRate },
          ...{ simulated: simulatedRates, fewestMonths, fewestCases },
        }
      }
      const name = `signals ${askedBy(person)} ${currentDay()} ${JSON.stringify(request.query)}`
      return sendAnswer({ request, reply, context }, { name, work, isFleeting: true })
    },
  }
}
