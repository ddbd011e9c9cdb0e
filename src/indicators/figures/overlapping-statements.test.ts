// Statements that overlap: longer and shorter times, wholes and parts, sources and editions. What each case must come to.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import {
  defineIndicator,
  figureText,
  findIndicator,
  percentUnit,
  share,
  type Figure,
  type FiguresQuery,
  type Indicator,
  type Measure,
} from '#definition'
import { actingAs, administrator, migrationsFor, publicPerson, sql, type Database } from '#storage'
import { ruritania } from '../../../roadmaps/ruritania/index.ts'
import { databaseSizes, openSize, whyNotHere } from '../../storage/testing/databases.ts'
import { observationOf } from '../../storage/testing/observation-of.ts'
import { storeObservations, type TestDatabase } from '../../storage/testing/test-database.ts'
import { explainFigure } from '../explanation/explain.ts'
import { computeFigures } from './run-plan.ts'
import { withPeriods } from '../plan/span.ts'

type Said = Partial<Parameters<typeof observationOf>[1]>
const calls = (period: string, value: string | null, more: Said = {}) =>
  observationOf(ruritania, { ...more, element: 'rescue-calls', jurisdiction: 'zenda', period, value })
const persons = (sex: string | undefined, value: string | null, more: Said = {}) =>
  observationOf(ruritania, {
    ...{ period: '2013', ...more, element: 'rescued-persons', jurisdiction: 'zenda', value },
    codes: { outcome: 'drowned', ...(sex ? { sex } : {}) },
  })
const guards = (period: string, value: string, sex?: string, more: Said = {}) =>
  observationOf(ruritania, {
    ...{ ...more, element: 'lifeguards', jurisdiction: 'zenda', period, value },
    ...(sex ? { codes: { sex } } : {}),
  })

const found = (id: string): Indicator => {
  const indicator = findIndicator(ruritania, id)
  if (!indicator) throw new Error(`There is no indicator “${id}”.`)
  return indicator
}
const rescues = found('rescues')
const { id, code, text, name, elements, directionOfGood, region, regions, frequency, method, workedExample } =
  found('guards')
const same = {
  ...{ id, code, text, name, elements, directionOfGood, region, regions, frequency, method, workedExample },
  ...{ breakdowns: ['sex'], headline: { show: 'women' } },
}
const stock = (where: Measure['where']): Measure => ({ kind: 'latest', element: 'lifeguards', where })
const drownedPersons = (where: Measure['where']): Measure => ({
  ...{ kind: 'sum', element: 'rescued-persons' },
  where: { outcome: 'drowned', ...where },
})
const womenOnDuty = defineIndicator({
  ...same,
  measures: { women: stock({ sex: 'female' }), all: stock({}) },
  shows: ({ women, all }) => ({
    women: { name, formula: share(women, all, { notReported: 'inside' }), unit: percentUnit, breakdowns: [] },
  }),
})
const womenDrowned = defineIndicator({
  ...same,
  measures: {
    women: drownedPersons({ sex: 'female' }),
    all: drownedPersons({}),
  },
  shows: ({ women, all }) => ({
    women: { name, formula: share(women, all, { notReported: 'inside' }), unit: percentUnit, breakdowns: [] },
  }),
})

describe.each(databaseSizes)('on the %s database', (size) => {
  const reason = whyNotHere(size)
  let opened: TestDatabase
  beforeAll(async () => {
    if (reason === undefined) opened = await openSize(size, ruritania, migrationsFor('roadmaps/ruritania'))
  })
  afterAll(async () => {
    if (reason === undefined) await opened.close()
  })
  beforeEach(async ({ skip }) => {
    skip(reason !== undefined, reason)
    await sql`truncate observation, load`.execute(opened.db)
  })

  const store = (...all: Parameters<typeof storeObservations>[2][number][]) =>
    storeObservations(opened.db, ruritania, all)
  const as = <T>(work: (tx: Database) => Promise<T>, person = publicPerson) =>
    actingAs(opened.db, person, work)
  const ask = (indicator: Indicator, query: FiguresQuery, person = publicPerson) =>
    as(
      async (tx) =>
        (await computeFigures(tx, ruritania, indicator, { jurisdiction: 'zenda', ...query })).figures,
      person,
    )
  const words = (figure: Figure | undefined, kind: 'count' | 'percent' = 'count') =>
    figure ? [figureText(figure, kind), ...figure.flags].join('; ') : 'no figure'
  const callsIn = async (from: string, person = publicPerson) =>
    words((await ask(rescues, { show: 'calls', from }, person))[0])
  const drownedIn = async (from: string) => words((await ask(rescues, { show: 'drowned', from }))[0])

  describe('longer and shorter times', () => {
    const halves = (first: string, second: string, more: Said = {}) => [
      calls('2013-H1', first, more),
      calls('2013-H2', second, more),
    ]

    test('a year and halves of another source that come to something else are disputed', async () => {
      await store(calls('2013', '100'), ...halves('60', '60', { source: 'Half-yearly' }))
      expect(await callsIn('2013')).toBe('100 to 120 (sources disagree)')
    })

    test('where one source says both, what it says of the year holds, and the figure says that it does not add up', async () => {
      await store(calls('2013', '100'), ...halves('60', '60'))
      expect(await callsIn('2013')).toBe('100; does not add up')
    })

    test('halves of a newer edition revise the year', async () => {
      await store(
        calls('2013', '100'),
        calls('2013-H1', '60'),
        calls('2013-H2', '60', { vintage: '2024-06-01' }),
      )
      expect(await callsIn('2013')).toBe('120; revised')
    })

    test('“more than” and “at most” of a year are narrowed by the halves of another source', async () => {
      await store(calls('2013', null, { lower: '100' }), ...halves('60', '91', { source: 'Half-yearly' }))
      expect(await callsIn('2013')).toBe('151')
      await sql`truncate observation, load`.execute(opened.db)
      await store(calls('2013', null, { upper: '200' }), ...halves('60', '60', { source: 'Half-yearly' }))
      expect(await callsIn('2013')).toBe('120')
    })

    test('a part of the year’s total hides nothing of the months that make it up', async () => {
      const months = Array.from({ length: 12 }, (_one, at) =>
        persons(undefined, String(at + 1), {
          ...{ period: `2013-${String(at + 1).padStart(2, '0')}`, source: 'Monthly' },
        }),
      )
      await store(persons('female', '35', { breakdown: 'some-parts' }), ...months)
      expect(await drownedIn('2013')).toBe('78')
    })

    test('halves of two sources fill the year, and the figure says so', async () => {
      await store(calls('2013-H1', '5'), calls('2013-H2', '7', { source: 'Gazette' }))
      expect(await callsIn('2013')).toBe('12; several sources')
    })

    test('a half that two sources dispute leaves the year disputed, from what the lower of them says', async () => {
      await store(calls('2013-H1', '10'), calls('2013-H1', '20', { source: 'Half-yearly' }))
      expect(await callsIn('2013')).toMatch(/^at least 10 \(sources disagree\)/)
    })

    test('a half is no more than the year that the source gives', async () => {
      await store(calls('2013', '10'), calls('2013-H1', null, { lower: '4' }))
      const [half] = await ask(rescues, { show: 'calls', from: '2013-H1', frequency: 'half-year' })
      expect(words(half)).toBe('4 to 10')
    })
  })

  describe('wholes and parts', () => {
    const cause = (code: string, value: string, more: Said = {}) =>
      calls('2013', value, { breakdown: 'call-cause', ...more, codes: { 'call-cause': code } })

    test('two complete breakdowns by different codes are compared, never added', async () => {
      const other = { source: 'Gazette' }
      await store(
        ...[persons('male', '90', { breakdown: 'sex' }), persons('female', '10', { breakdown: 'sex' })],
        ...[
          persons('male', '85', { ...other, breakdown: 'sex' }),
          persons('not-reported', '15', { ...other, breakdown: 'sex' }),
        ],
        ...[cause('storm', '60'), cause('carelessness', '40')],
        ...[cause('wind', '50', other), cause('flood', '10', other), cause('carelessness', '40', other)],
      )
      expect(await drownedIn('2013')).toBe('100')
      expect(await callsIn('2013')).toBe('100')
      const parts = await ask(rescues, { show: 'calls', from: '2013', by: ['call-cause'] })
      expect(parts.map((one) => [one.codes['call-cause'], words(one)])).toEqual([
        ['storm', '60'],
        ['wind', '50'],
        ['flood', '10'],
        ['carelessness', '40'],
      ])
    })

    test('a code and one that it is made of are not added up', async () => {
      const open = { breakdown: 'some-parts' }
      await store(cause('storm', '60', open), cause('wind', '50', open))
      expect(await callsIn('2013')).toBe('at least 60; parts missing')
    })

    test('parts of two sources never make the whole exact, even where every code is there', async () => {
      await store(
        persons('male', '9'),
        persons('female', '4', { source: 'Gazette' }),
        persons('not-reported', '1'),
      )
      expect(await drownedIn('2013')).toBe('at least 14; parts missing; several sources')
    })

    test('what is not among parts that are all there is none', async () => {
      await store(persons('male', '9', { breakdown: 'sex' }), persons('female', '4', { breakdown: 'sex' }))
      await store(persons('not-reported', '2', { period: '2014' }))
      const figures = await ask(rescues, { show: 'drowned', from: '2013', to: '2014', by: ['sex'] })
      const unknown = figures.filter(({ codes }) => codes['sex'] === 'not-reported')
      expect(unknown.map((one) => words(one))).toEqual(['0', '2'])
    })

    test('a share of bounds stays within all of it', async () => {
      await store(persons('female', null, { lower: '6' }), persons(undefined, '10'))
      expect(words((await ask(womenDrowned, { show: 'women', from: '2013' }))[0], 'percent')).toBe(
        '60 to 100',
      )
      await sql`truncate observation, load`.execute(opened.db)
      await store(persons('female', '6'), persons(undefined, null, { lower: '4', source: 'Gazette' }))
      expect(words((await ask(womenDrowned, { show: 'women', from: '2013' }))[0], 'percent')).toBe(
        'not reported',
      )
    })
  })

  describe('sources and editions', () => {
    test('bounds that clash are a dispute, and the opened figure shows both sides', async () => {
      await store(
        calls('2013', null, { upper: '10' }),
        calls('2013', null, { lower: '12', source: 'Gazette' }),
      )
      expect(await callsIn('2013')).toBe('10 to 12 (sources disagree)')
      const place = { show: 'calls', jurisdiction: 'zenda', period: '2013', codes: {} }
      const { measures } = await as((tx) => explainFigure(tx, ruritania, rescues, place))
      expect(measures[0]?.sources).toEqual([
        { source: 'Gazette', lower: '12', upper: null },
        { source: 'Yearbook', lower: null, upper: '10' },
      ])
    })

    test('an edition for fewer eyes hides nothing from others, and is the newest for those who may see it', async () => {
      await store(calls('2013', '50'))
      await store(calls('2013', '60', { vintage: '2024-06-01', audience: 'restricted' }))
      expect(await callsIn('2013')).toBe('50')
      expect(await callsIn('2013', administrator)).toBe('60; revised')
      await store(calls('2013', '70', { vintage: '2024-09-01' }))
      expect(await callsIn('2013')).toBe('70; revised')
      expect(await callsIn('2013', administrator)).toBe('70; revised')
    })

    test('an edition that says the same is not “revised”', async () => {
      await store(calls('2013', '50'))
      await store(calls('2013', '50.0', { vintage: '2024-06-01' }))
      expect(await callsIn('2013')).toBe('50')
    })
  })

  describe('stocks', () => {
    test('a share takes both parts from one day, the newest that both have, and prints it', async () => {
      await store(guards('2013-06', '30', 'female'), guards('2013-06', '60'), guards('2013-12', '20'))
      const [figure] = await ask(womenOnDuty, { show: 'women', from: '2013' })
      expect([words(figure, 'percent'), figure?.day]).toEqual(['50', '2013-06-30'])
    })

    test('a share of two days is not known', async () => {
      await store(guards('2013-03', '10', 'female'), guards('2013-12', '40'))
      expect(words((await ask(womenOnDuty, { show: 'women', from: '2013' }))[0], 'percent')).toBe(
        'not reported',
      )
    })

    test('a row of a table is of one day, the newest that all of its codes share', async () => {
      const survey = { breakdown: 'sex' }
      await store(guards('2013-06', '3', 'female', survey), guards('2013-06', '4', 'male', survey))
      await store(guards('2013-12', '5', 'male'))
      const row = await ask(found('guards'), { show: 'guards', from: '2013', by: ['sex'] })
      expect(row.map(({ codes, value, day }) => [codes['sex'], value, day])).toEqual([
        ['female', '3', '2013-06-30'],
        ['male', '4', '2013-06-30'],
      ])
    })
  })

  test('from a period on alone means until the newest', async () => {
    await store(calls('2011', '1'), calls('2013', '2'), calls('2015', '3'))
    const asked = await as((tx) => withPeriods(tx, ruritania, rescues, { from: '2013' }))
    expect(asked).toMatchObject({ from: '2013', to: '2015' })
  })
})
