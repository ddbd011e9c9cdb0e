// From where to where what records are of was on its way: spellings that mean the same are one place, what is not stated stays apart.
import { plainText, Refused, type RoutesAnswer } from '#definition'
import { readRoutedRecords, type RoutedRecords } from '#storage'
import type { AnswerWork } from '../../answers/index.ts'
import { getRegister, signedIn, type ApiContext } from '../../requests/index.ts'
import type { Handlers } from '../handler.ts'
import { analysisTables } from '../../exports/index.ts'
import { mapFile, sendAnalysis } from './analysis-file.ts'
import { askedRecords } from './narrowed-places.ts'

/** So many ways are listed. */
const mostListed = 30

type Stop = 'from' | 'through' | 'to'

/** How each place is written by most, by its plain spelling. */
function usualSpellings(ways: readonly RoutedRecords[]): ReadonlyMap<string, string> {
  const counts = new Map<string, number>()
  for (const { records, ...way } of ways)
    for (const written of [way.from, way.through, way.to])
      if (written !== null) counts.set(written, (counts.get(written) ?? 0) + records)
  const bySpelling = Map.groupBy(counts.keys(), plainText)
  return new Map(
    [...bySpelling].map(([plain, all]) => [
      plain,
      all.toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0))[0] ?? plain,
    ]),
  )
}

interface Counted {
  readonly records: number
}

/** Those that are the same put together, most records first. */
function gathered<Way extends Counted>(ways: readonly Way[], keyOf: (way: Way) => unknown): Way[] {
  const groups = [...Map.groupBy(ways, (way) => JSON.stringify(keyOf(way)))]
  return groups
    .flatMap(([, own]): Way[] => {
      const records = own.reduce((sum, one) => sum + one.records, 0)
      return own.slice(0, 1).map((one) => ({ ...one, records }))
    })
    .toSorted((a, b) => b.records - a.records)
}

/** What is answered of ways as they were written. */
export function routesOf(written: readonly RoutedRecords[], records: number): RoutesAnswer {
  const spellings = usualSpellings(written)
  const spelled = (text: string | null) => (text === null ? null : (spellings.get(plainText(text)) ?? text))
  const ways = written.map((way) => ({
    ...{ ...way, from: spelled(way.from), through: spelled(way.through), to: spelled(way.to) },
  }))
  const says = (way: Readonly<Record<Stop, string | null>>) =>
    way.from !== null || way.through !== null || way.to !== null
  const sum = (some: readonly Counted[]) => some.reduce((all, one) => all + one.records, 0)
  const told = ways.filter(says)
  const routes = gathered(told, ({ from, through, to, jurisdiction }) => [from, through, jurisdiction, to])
  const withoutRoute = sum(ways.filter((way) => !says(way)))
  const listed = routes.slice(0, mostListed)
  return {
    ...{ records, withoutRoute, routes: listed, unlisted: records - withoutRoute - sum(listed) },
    origins: gathered(
      told.map(({ from, jurisdiction, records: own }) => ({ from, jurisdiction, records: own })),
      ({ from, jurisdiction }) => [from, jurisdiction],
    ),
    destinations: gathered(
      told.map(({ to, jurisdiction, records: own }) => ({ to, jurisdiction, records: own })),
      ({ to, jurisdiction }) => [to, jurisdiction],
    ),
  }
}

export function recordRoutesRoute(context: ApiContext): Handlers<'recordRoutes'> {
  return {
    recordRoutes: async (request, reply) => {
      const person = signedIn(request, context)
      const register = getRegister(context, request.params.id)
      const { route } = register
      if (!route) throw new Refused('register-without-route', { register: register.id }, 'bad-request')
      const { filter, nameOf } = await askedRecords(context, { person, register }, request.query)
      const work = async ({ tx }: AnswerWork): Promise<RoutesAnswer> => {
        const { ways, records } = await readRoutedRecords(tx, register, filter, route)
        return routesOf(ways, records)
      }
      return sendAnalysis<RoutesAnswer>(
        { request, reply, context, person },
        { name: nameOf('routes'), work, isFleeting: true },
        { ...mapFile(register, 'routes', request.query), tableOf: analysisTables.routesTable },
      )
    },
  }
}
