// Figures from stored observations, on the embedded database and on a server alike.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import {
  figureText,
  findIndicator,
  isRefused,
  refusedText,
  type FiguresQuery,
  type Observation,
} from '#definition'
import { actingAs, migrationsFor, publicPerson, sql } from '#storage'
import { ruritania } from '../../../roadmaps/ruritania/index.ts'
import { databaseSizes, openSize, whyNotHere } from '../../storage/testing/databases.ts'
import { observationOf } from '../../storage/testing/observation-of.ts'
import { storeObservations, type TestDatabase } from '../../storage/testing/test-database.ts'
import { refuseTooMany } from '../plan/asked-figures.ts'
import { planFigures } from '../plan/plan.ts'
import { computeFigures } from './run-plan.ts'
import { exampleFigure, exampleObservation } from '../testing/run-worked-example.ts'

type Said = Parameters<typeof observationOf>[1]
const row = (said: Said): Observation => observationOf(ruritania, said)
const calls = (said: Omit<Said, 'element'>) => row({ element: 'rescue-calls', ...said })
const persons = (said: Omit<Said, 'element'>) => row({ element: 'rescued-persons', ...said })

function getIndicator(id: string) {
  const found = findIndicator(ruritania, id)
  if (!found) throw new Error(`no indicator ${id}`)
  return found
}

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

  const store = (...observations: Observation[]) => storeObservations(opened.db, ruritania, observations)
  const ask = (id: string, query: FiguresQuery) =>
    actingAs(opened.db, publicPerson, (tx) => computeFigures(tx, ruritania, getIndicator(id), query))

  test('more figures than are answered at once are refused before anything is read, with how to ask in parts', async () => {
    await store(calls({ value: '4' }), persons({ value: '5', codes: { sex: 'female' }, breakdown: 'sex' }))
    const query = { from: '2019', to: '2023', by: ['sex', 'call-cause'] }
    const plan = planFigures(ruritania, getIndicator('rescues'), query)
    let refusal = ''
    try {
      refuseTooMany(plan, 20)
    } catch (error) {
      refusal = isRefused(error) ? refusedText(error) : ''
    }
    const [, asked] =
      /^Up to (\d+) figures are asked for; at most 20 are answered at once/.exec(refusal) ?? []
    expect(refusal).toContain('fewer periods')
    expect(() => refuseTooMany(plan, Number(asked))).not.toThrow()
    const { figures } = await ask('rescues', query)
    expect(figures.length).toBeGreaterThan(20)
    expect(figures.length).toBeLessThanOrEqual(Number(asked))
  })

  /** Figures in words: “strelsau 120”, with flags behind. */
  async function inWords(id: string, query: FiguresQuery): Promise<string[]> {
    const { figures } = await ask(id, query)
    return figures
      .filter(({ state }) => state !== 'not reported')
      .map((figure) => {
        const kind = getIndicator(id).shows[figure.show]?.unit.kind ?? 'count'
        const codes = Object.values(figure.codes)
        const who = [
          figure.origin === 'computed' ? `Σ ${figure.jurisdiction}` : figure.jurisdiction,
          ...codes,
        ].join(' ')
        return [`${who}: ${figureText(figure, kind)}`, ...figure.flags].join('; ')
      })
  }

  test.each(
    ruritania.indicators.flatMap((indicator) =>
      indicator.workedExample.expects.map((expected) => ({ indicator, expected })),
    ),
  )(
    'worked example of $indicator.code: $expected.show of $expected.jurisdiction in $expected.period is $expected.is',
    async ({ indicator, expected }) => {
      await store(...indicator.workedExample.observations.map((one) => exampleObservation(ruritania, one)))
      const got = await actingAs(opened.db, publicPerson, (tx) =>
        exampleFigure(tx, ruritania, indicator, expected),
      )
      expect(got).toBe(expected.is)
    },
  )

  describe('time', () => {
    test('four quarters make a year, three make a lower bound', async () => {
      const quarters = [1, 2, 3].map((n) => calls({ period: `2023-Q${n}`, value: String(n) }))
      await store(...quarters)
      expect(await inWords('rescues', { show: 'calls', from: '2023', jurisdiction: 'strelsau' })).toEqual([
        'strelsau: at least 6; part of the period',
      ])
      await store(calls({ period: '2023-Q4', value: '4' }))
      expect(await inWords('rescues', { show: 'calls', from: '2023', jurisdiction: 'strelsau' })).toEqual([
        'strelsau: 10',
      ])
    })

    test('a half-year and two quarters make a year together', async () => {
      await store(
        calls({ period: '2023-H1', value: '5' }),
        calls({ period: '2023-Q3', value: '1' }),
        calls({ period: '2023-Q4', value: '1' }),
      )
      expect(await inWords('rescues', { show: 'calls', from: '2023', jurisdiction: 'strelsau' })).toEqual([
        'strelsau: 7',
      ])
    })

    test('a figure of the whole year holds before the months within it', async () => {
      await store(calls({ period: '2023-01', value: '5' }), calls({ period: '2023', value: '50' }))
      expect(await inWords('rescues', { show: 'calls', from: '2023', jurisdiction: 'strelsau' })).toEqual([
        'strelsau: 50',
      ])
    })

    test('seven months of a year are a lower bound, and overlapping intervals are not added up', async () => {
      await store(
        calls({ start: '2023-01-01', end: '2023-07-31', value: '70' }),
        calls({ start: '2023-07-01', end: '2023-09-30', value: '20', source: 'Gazette' }),
      )
      expect(await inWords('rescues', { show: 'calls', from: '2023', jurisdiction: 'strelsau' })).toEqual([
        'strelsau: at least 70; part of the period',
      ])
    })

    test('a figure over two years belongs to no single year', async () => {
      await store(calls({ start: '2022-01-01', end: '2023-12-31', value: '70' }))
      expect(
        await inWords('rescues', { show: 'calls', from: '2022', to: '2023', jurisdiction: 'strelsau' }),
      ).toEqual([])
    })

    test('what is published as cumulative or planned is never counted', async () => {
      await store(calls({ value: '9', accumulation: 'cumulative' }), calls({ value: '8', basis: 'planned' }))
      expect(await inWords('rescues', { show: 'calls', from: '2023', jurisdiction: 'strelsau' })).toEqual([])
    })

    test('figures per half-year come from half-years', async () => {
      await store(calls({ period: '2023-H1', value: '5' }), calls({ period: '2023-Q3', value: '1' }))
      const query: FiguresQuery = {
        show: 'calls',
        frequency: 'half-year',
        from: '2023-H1',
        to: '2023-H2',
        jurisdiction: 'strelsau',
      }
      expect(await inWords('rescues', query)).toEqual([
        'strelsau: 5',
        'strelsau: at least 1; part of the period',
      ])
    })
  })

  describe('breakdowns', () => {
    const drowned = (sex: string, value: string, more: Partial<Said> = {}) =>
      persons({ codes: { outcome: 'drowned', sex }, value, ...more })

    test('all codes of a dimension make its total', async () => {
      await store(drowned('female', '4'), drowned('male', '4'), drowned('not-reported', '2'))
      expect(await inWords('rescues', { show: 'drowned', from: '2023', jurisdiction: 'strelsau' })).toEqual([
        'strelsau: 10',
      ])
    })

    test('parts that are not all there make a lower bound', async () => {
      await store(drowned('female', '4'), drowned('male', '4'))
      expect(await inWords('rescues', { show: 'drowned', from: '2023', jurisdiction: 'strelsau' })).toEqual([
        'strelsau: at least 8; parts missing',
      ])
    })

    test('parts that the source presents as all make the total', async () => {
      await store(drowned('female', '4', { breakdown: 'sex' }), drowned('male', '4', { breakdown: 'sex' }))
      expect(await inWords('rescues', { show: 'drowned', from: '2023', jurisdiction: 'strelsau' })).toEqual([
        'strelsau: 8',
      ])
    })

    test('parts complete over one dimension say nothing about another', async () => {
      await store(drowned('female', '4', { breakdown: 'sex' }), drowned('male', '4', { breakdown: 'sex' }))
      expect(await inWords('rescues', { show: 'persons', from: '2023', jurisdiction: 'strelsau' })).toEqual([
        'strelsau: at least 8; parts missing',
      ])
    })

    test('a published total holds before its parts, and says that they come to something else', async () => {
      await store(
        persons({ codes: { outcome: 'drowned' }, value: '11' }),
        drowned('female', '4'),
        drowned('male', '4'),
        drowned('not-reported', '2'),
      )
      expect(await inWords('rescues', { show: 'drowned', from: '2023', jurisdiction: 'strelsau' })).toEqual([
        'strelsau: 11; does not add up',
      ])
    })

    test('“more than” is narrowed by complete parts', async () => {
      await store(
        persons({ codes: { outcome: 'drowned' }, lower: '9' }),
        drowned('female', '4', { breakdown: 'sex' }),
        drowned('male', '6', { breakdown: 'sex' }),
      )
      expect(await inWords('rescues', { show: 'drowned', from: '2023', jurisdiction: 'strelsau' })).toEqual([
        'strelsau: 10',
      ])
    })

    test('a code made of others is added up from them', async () => {
      await store(
        calls({ codes: { 'call-cause': 'wind' }, value: '70' }),
        calls({ codes: { 'call-cause': 'flood' }, value: '30' }),
      )
      expect(
        await inWords('rescues', {
          show: 'calls',
          from: '2023',
          jurisdiction: 'strelsau',
          by: ['call-cause'],
        }),
      ).toEqual(expect.arrayContaining(['strelsau storm: 100', 'strelsau wind: 70', 'strelsau flood: 30']))
    })
  })

  describe('sources', () => {
    test('two sources that disagree give the range between them', async () => {
      await store(calls({ value: '100' }), calls({ value: '103', source: 'Gazette' }))
      const { figures } = await ask('rescues', { show: 'calls', from: '2023', jurisdiction: 'strelsau' })
      expect(figures).toMatchObject([{ state: 'conflict', value: null, lower: '100', upper: '103' }])
    })

    test('two sources that can both be true are taken together', async () => {
      await store(calls({ lower: '100' }), calls({ value: '103', source: 'Gazette' }))
      expect(await inWords('rescues', { show: 'calls', from: '2023', jurisdiction: 'strelsau' })).toEqual([
        'strelsau: 103',
      ])
    })

    test('a later vintage is counted, and the figure says that it was revised', async () => {
      await store(calls({ value: '100' }))
      await store(calls({ value: '90', vintage: '2024-06-01' }))
      expect(await inWords('rescues', { show: 'calls', from: '2023', jurisdiction: 'strelsau' })).toEqual([
        'strelsau: 90; revised',
      ])
    })

    test('“not available” and “withheld” are said, and are not zero; “at least 0” of a region is not known', async () => {
      await store(
        calls({ status: 'not-available' }),
        calls({ jurisdiction: 'zenda', status: 'withheld' }),
        calls({ jurisdiction: 'hofbau', status: 'nil', value: '0' }),
      )
      expect(await inWords('rescues', { show: 'calls', from: '2023' })).toEqual([
        'strelsau: not available',
        'zenda: withheld',
        'hofbau: 0',
      ])
    })
  })

  describe('regions', () => {
    test('what a group publishes itself stands apart from what its members add up to', async () => {
      await store(
        calls({ jurisdiction: 'river-provinces', value: '259' }),
        ...['strelsau', 'zenda', 'hofbau'].map((jurisdiction) => calls({ jurisdiction, value: '80' })),
      )
      expect(
        await inWords('rescues', { show: 'calls', from: '2023', jurisdiction: 'river-provinces' }),
      ).toEqual(['river-provinces: 259', 'Σ river-provinces: 240'])
    })

    test('a group with another member is never mixed with it', async () => {
      await store(calls({ jurisdiction: 'river-basin', value: '300' }))
      expect(await inWords('rescues', { show: 'calls', from: '2023' })).toEqual(['river-basin: 300'])
    })
  })
})
