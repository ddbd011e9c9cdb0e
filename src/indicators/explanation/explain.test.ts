// A figure opened: formula, sources, what became of every observation, and the SQL.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { findIndicator, type Observation } from '#definition'
import { actingAs, migrationsFor, publicPerson, sql } from '#storage'
import { ruritania } from '../../../roadmaps/ruritania/index.ts'
import { observationOf } from '../../storage/testing/observation-of.ts'
import {
  openTestDatabase,
  storeObservations,
  type TestDatabase,
} from '../../storage/testing/test-database.ts'
import { explainFigure, type FigureQuery } from './explain.ts'

let opened: TestDatabase
beforeAll(async () => {
  opened = await openTestDatabase(ruritania, migrationsFor('roadmaps/ruritania'))
})
afterAll(() => opened.close())
beforeEach(() => sql`truncate observation, observation_withdrawal, load`.execute(opened.db))

type Said = Parameters<typeof observationOf>[1]
const calls = (said: Omit<Said, 'element'>) => observationOf(ruritania, { element: 'rescue-calls', ...said })
const guards = (said: Omit<Said, 'element'>) => observationOf(ruritania, { element: 'lifeguards', ...said })
const store = (...observations: Observation[]) => storeObservations(opened.db, ruritania, observations)

function explain(id: string, query: FigureQuery) {
  const indicator = findIndicator(ruritania, id)
  if (!indicator) throw new Error(`no indicator ${id}`)
  return actingAs(opened.db, publicPerson, (tx) => explainFigure(tx, ruritania, indicator, query))
}
const uses = (explanation: Awaited<ReturnType<typeof explain>>) =>
  explanation.parts.map(({ observation, use }) => [observation.value, use])

describe('an opened figure', () => {
  test('names its formula, its sources, and why an observation was not counted', async () => {
    await store(calls({ value: '100', quote: '100 calls' }), calls({ period: '2023-01', value: '9' }))
    await store(calls({ value: '90', vintage: '2024-06-01' }))
    const explanation = await explain('rescues', {
      show: 'calls',
      jurisdiction: 'strelsau',
      period: '2023',
      codes: {},
    })
    expect(explanation.formula).toBe('Rescue calls')
    expect(explanation.figure).toMatchObject({ value: '90', flags: ['revised'] })
    expect(uses(explanation)).toEqual([
      ['90', 'counted'],
      ['100', 'superseded by a later vintage'],
      ['9', 'a coarser figure is published'],
    ])
    const statements = explanation.stages.map(({ sql: text }) => text).join('\n')
    expect(statements).toContain("o.data_element = 'rescue-calls'")
  })

  test('names what was taken back with the reason, counts it nowhere and calls nothing revised by it', async () => {
    const wrong = calls({ value: '100', source: 'Almanac' })
    await store(wrong, calls({ value: '90' }))
    await storeObservations(opened.db, ruritania, [], [{ ...wrong, reason: 'a misprint' }])
    const explanation = await explain('rescues', {
      ...{ show: 'calls', jurisdiction: 'strelsau', period: '2023', codes: {} },
    })
    expect(explanation.figure).toMatchObject({ value: '90', flags: [] })
    expect(uses(explanation)).toEqual([
      ['100', 'withdrawn'],
      ['90', 'counted'],
    ])
    expect(explanation.parts[0]?.withdrawn).toMatchObject({ by: 'administrator', reason: 'a misprint' })
    expect(explanation.measures[0]?.sources.map(({ source }) => source)).toEqual(['Yearbook'])
  })

  test('of nothing names the statement that there was nothing in all that holds it', async () => {
    await store(calls({ value: '0', status: 'nil' }))
    const opening = (period: string, codes: Readonly<Record<string, string>>) =>
      explain('rescues', { show: 'calls', jurisdiction: 'strelsau', period, codes })
    const month = await opening('2023-04', { 'call-cause': 'wind' })
    expect([month.figure.value, uses(month)]).toEqual(['0', [['0', 'counted']]])
    await store(calls({ period: '2023-05', value: '3', source: 'Gazette' }))
    // Whoever is wrong about the whole year may be wrong about April.
    expect((await opening('2023-04', { 'call-cause': 'wind' })).figure.state).toBe('conflict')
    const disputed = await opening('2023-05', {})
    expect(disputed.figure).toMatchObject({ state: 'conflict', lower: '0', upper: '3' })
    expect(uses(disputed)).toEqual([
      ['3', 'counted'],
      ['0', 'counted'],
    ])
  })

  test('of which all was taken back is not reported, and its history stays', async () => {
    const wrong = calls({ value: '100' })
    await store(wrong, calls({ value: '110', vintage: '2024-01-02' }))
    await storeObservations(
      opened.db,
      ruritania,
      [],
      [{ ...wrong, vintage: '2024-02-01', reason: 'a misprint' }],
    )
    const explanation = await explain('rescues', {
      ...{ show: 'calls', jurisdiction: 'strelsau', period: '2023', codes: {} },
    })
    expect(explanation.figure).toMatchObject({ state: 'not reported', value: null })
    expect(uses(explanation)).toEqual([
      ['110', 'withdrawn'],
      ['100', 'withdrawn'],
    ])
  })

  test('of a group shows the members, and those who did not report', async () => {
    await store(calls({ value: '100' }), calls({ jurisdiction: 'zenda', value: '20' }))
    const place = { show: 'calls', jurisdiction: 'river-provinces', period: '2023', codes: {} }
    const explanation = await explain('rescues', { ...place, origin: 'computed' })
    expect(explanation.members.map(({ jurisdiction, state }) => [jurisdiction, state])).toEqual([
      ['strelsau', 'value'],
      ['zenda', 'value'],
      ['hofbau', 'not reported'],
    ])
    expect(explanation.parts).toHaveLength(2)
  })

  test('counts the parts where the source gives no total, and its total where it does; another source is a side of its own', async () => {
    const wind = calls({ codes: { 'call-cause': 'wind' }, value: '7', breakdown: 'call-cause' })
    await store(wind)
    const place = { show: 'calls', jurisdiction: 'strelsau', period: '2023', codes: {} }
    expect(uses(await explain('rescues', place))).toEqual([['7', 'counted']])
    await store(calls({ value: '8', source: 'Gazette' }))
    const disputed = await explain('rescues', place)
    expect(uses(disputed)).toEqual([
      ['8', 'counted'],
      ['7', 'counted'],
    ])
    expect(disputed.measures[0]?.sources).toEqual([
      { source: 'Gazette', lower: '8', upper: '8' },
      { source: 'Yearbook', lower: '7', upper: '7' },
    ])
    expect(disputed.figure).toMatchObject({ state: 'conflict', lower: '7', upper: '8' })
    await store(calls({ value: '9' }))
    expect(uses(await explain('rescues', place))).toEqual([
      ['8', 'counted'],
      ['9', 'counted'],
      ['7', 'a total is published'],
    ])
  })

  test('of a stock counts the last one', async () => {
    await store(guards({ period: '2023-06', value: '5' }), guards({ period: '2023-12', value: '8' }))
    const explanation = await explain('guards', {
      show: 'guards',
      jurisdiction: 'strelsau',
      period: '2023',
      codes: {},
    })
    expect(uses(explanation)).toEqual([
      ['8', 'counted'],
      ['5', 'a later stock is known'],
    ])
  })

  test('that nobody reported opens as well, and says so', async () => {
    const explanation = await explain('rescues', {
      show: 'calls',
      jurisdiction: 'zenda',
      period: '2023',
      codes: {},
    })
    expect(explanation).toMatchObject({ figure: { state: 'not reported' }, parts: [], members: [] })
  })
})
