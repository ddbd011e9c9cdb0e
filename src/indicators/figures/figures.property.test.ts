// Laws that every figure must obey, tried on random observations.
import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findIndicator, shiftPeriod, type FiguresQuery, type Observation } from '#definition'
import { actingAs, migrationsFor, publicPerson, sql } from '#storage'
import { ruritania } from '../../../roadmaps/ruritania/index.ts'
import { observationOf } from '../../storage/testing/observation-of.ts'
import {
  openTestDatabase,
  storeObservations,
  type TestDatabase,
} from '../../storage/testing/test-database.ts'
import { computeFigures } from './run-plan.ts'

let opened: TestDatabase
beforeAll(async () => {
  opened = await openTestDatabase(ruritania, migrationsFor('roadmaps/ruritania'))
})
afterAll(() => opened.close())

const provinces = ['strelsau', 'zenda', 'hofbau']
const sexes = ['female', 'male', 'not-reported']
const outcomes = ['unhurt', 'hurt', 'drowned', 'not-reported']

async function figuresOf(observations: readonly Observation[], query: FiguresQuery) {
  await sql`truncate observation, load`.execute(opened.db)
  await storeObservations(opened.db, ruritania, observations)
  const indicator = findIndicator(ruritania, 'rescues')
  if (!indicator) throw new Error('no indicator')
  const { figures } = await actingAs(opened.db, publicPerson, (tx) =>
    computeFigures(tx, ruritania, indicator, query),
  )
  return figures
}

const counts = fc.nat({ max: 10_000 })
/** Every province × sex × outcome of a year has its own count. */
const fullTable = fc.array(counts, { minLength: 36, maxLength: 36 })

function tableRows(values: readonly number[], period = '2023'): Observation[] {
  const cells = provinces.flatMap((jurisdiction) =>
    sexes.flatMap((sex) => outcomes.map((outcome) => ({ jurisdiction, sex, outcome }))),
  )
  return cells.map(({ jurisdiction, sex, outcome }, at) =>
    observationOf(ruritania, {
      element: 'rescued-persons',
      period,
      jurisdiction,
      codes: { sex, outcome },
      value: String(values[at] ?? 0),
    }),
  )
}

const runs = { numRuns: 25 }

describe('laws of figures', () => {
  test('a total equals the sum of its breakdown, whichever way it is broken down', async () => {
    await fc.assert(
      fc.asyncProperty(fullTable, async (values) => {
        const whole = await figuresOf(tableRows(values), {
          show: 'persons',
          from: '2023',
          jurisdiction: 'river-provinces',
        })
        const sum = values.reduce((a, b) => a + b, 0)
        expect(whole.map(({ value }) => value)).toEqual([String(sum)])
        for (const by of [['sex'], ['outcome'], ['sex', 'outcome']]) {
          const parts = await figuresOf(tableRows(values), {
            show: 'persons',
            from: '2023',
            jurisdiction: 'river-provinces',
            by,
          })
          expect(parts.reduce((all, { value }) => all + Number(value), 0)).toBe(sum)
        }
      }),
      runs,
    )
  })

  test('observations of another data element never change a count', async () => {
    await fc.assert(
      fc.asyncProperty(fullTable, fc.array(counts, { maxLength: 8 }), async (values, others) => {
        const query: FiguresQuery = { show: 'persons', from: '2023' }
        const before = await figuresOf(tableRows(values), query)
        const noise = others.map((value, at) =>
          observationOf(ruritania, {
            element: 'rescue-calls',
            jurisdiction: provinces[at % 3] ?? '',
            period: `2023-0${(at % 8) + 1}`,
            value: String(value),
          }),
        )
        expect(await figuresOf([...tableRows(values), ...noise], query)).toEqual(before)
      }),
      runs,
    )
  })

  test('one province that reports for two equals the two reporting apart', async () => {
    await fc.assert(
      fc.asyncProperty(fullTable, async (values) => {
        const apart = tableRows(values)
        const [first, second] = [apart.slice(0, 12), apart.slice(12, 24)]
        const merged = first.map((one, at) => ({
          ...one,
          value: String(Number(one.value) + Number(second[at]?.value)),
        }))
        const none = second.map((one) => ({ ...one, value: '0', status: 'nil' as const }))
        const query: FiguresQuery = {
          show: 'persons',
          from: '2023',
          jurisdiction: 'river-provinces',
          by: ['sex'],
        }
        expect(await figuresOf([...merged, ...none, ...apart.slice(24)], query)).toEqual(
          await figuresOf(apart, query),
        )
      }),
      runs,
    )
  })

  test('shifting every observation by a year shifts every figure by a year', async () => {
    await fc.assert(
      fc.asyncProperty(fullTable, fc.integer({ min: -5, max: 5 }), async (values, years) => {
        const later = shiftPeriod('2023', years)
        const here = await figuresOf(tableRows(values), { from: '2023' })
        const there = await figuresOf(tableRows(values, later), { from: later })
        expect(there.map((figure) => ({ ...figure, period: '2023' }))).toEqual(here)
      }),
      { numRuns: 8 },
    )
  })

  test('months, quarters and halves come to the same year, however it is cut', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(counts, { minLength: 12, maxLength: 12 }), async (months) => {
        const row = (period: string, value: number) =>
          observationOf(ruritania, { element: 'rescue-calls', period, value: String(value) })
        const sum = (from: number, to: number) => months.slice(from, to).reduce((a, b) => a + b, 0)
        const monthly = months.map((value, at) => row(`2023-${String(at + 1).padStart(2, '0')}`, value))
        const quarterly = [0, 1, 2, 3].map((at) => row(`2023-Q${at + 1}`, sum(at * 3, at * 3 + 3)))
        const mixed = [row('2023-H1', sum(0, 6)), ...quarterly.slice(2, 3), ...monthly.slice(9)]
        for (const rows of [monthly, quarterly, mixed]) {
          const figures = await figuresOf(rows, { show: 'calls', from: '2023', jurisdiction: 'strelsau' })
          expect(figures.map(({ value }) => value)).toEqual([String(sum(0, 12))])
        }
      }),
      runs,
    )
  })
})
