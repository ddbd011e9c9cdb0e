// What a report expects and what of it is there, on every kind of database.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { notStated, findRegister, type Observation, type Person, type Roadmap } from '#definition'
import { actingAs, administrator, migrationsFor, publicPerson, sql, writeRecords } from '#storage'
import { ruritania } from '../../roadmaps/ruritania/index.ts'
import { databaseSizes, openSize, whyNotHere } from '../storage/testing/databases.ts'
import { observationOf } from '../storage/testing/observation-of.ts'
import { storeObservations, type TestDatabase } from '../storage/testing/test-database.ts'
import { readCompleteness } from './read-completeness.ts'

const today = '2024-03-01'
const calls = (said: Partial<Observation> & { period?: string }) =>
  observationOf(ruritania, { element: 'rescue-calls', value: '7', ...said })
const { products } = ruritania.cycles
/** The same roadmap, where somebody has set a day. */
const dated: Roadmap = {
  ...ruritania,
  cycles: { ...ruritania.cycles, products: products.map((one) => ({ ...one, dueDays: 30 })) },
}

describe.each(databaseSizes)('%s', (size) => {
  const missing = whyNotHere(size)
  let opened: TestDatabase
  beforeAll(async () => {
    if (missing === undefined) opened = await openSize(size, ruritania, migrationsFor('roadmaps/ruritania'))
  })
  afterAll(async () => {
    if (missing === undefined) await opened.close()
  })
  beforeEach(async ({ skip }) => {
    skip(missing !== undefined, missing)
    await sql`truncate observation, load`.execute(opened.db)
  })

  const read = (report: number | undefined, person: Person = publicPerson, roadmap = ruritania) =>
    actingAs(opened.db, person, (tx) =>
      readCompleteness(tx, roadmap, report === undefined ? {} : { report }, today),
    )
  const stateOf = async (
    jurisdiction: string,
    report: number | undefined,
    person: Person = publicPerson,
    roadmap = ruritania,
  ) => {
    const { figures } = await read(report, person, roadmap)
    return figures.find((one) => one.element === 'rescue-calls' && one.jurisdiction === jurisdiction)
  }

  test('without anything stored every figure is missing, and the newest report is the one that is over', async () => {
    const { report, reports, figures } = await read(undefined)
    expect(report).toEqual({ report: 3, period: '2023-H2', due: null })
    expect(reports.map(({ period }) => period)).toEqual(['2023-H2', '2023-H1', '2022'])
    expect(figures.length).toBeGreaterThan(0)
    expect(new Set(figures.map(({ state }) => state))).toEqual(new Set(['missing']))
  })

  test('two quarters make a half-year; one of them, or the whole year, does not', async () => {
    await storeObservations(opened.db, ruritania, [
      calls({ jurisdiction: 'zenda', period: '2023-Q3' }),
      calls({ jurisdiction: 'zenda', period: '2023-Q4' }),
      calls({ jurisdiction: 'strelsau', period: '2023-Q3' }),
      calls({ jurisdiction: 'hofbau', period: '2023' }),
    ])
    const states = await Promise.all(['zenda', 'strelsau', 'hofbau'].map((id) => stateOf(id, 3)))
    expect(states.map((one) => one?.state)).toEqual(['reported', 'in part', 'in part'])
    expect((await stateOf('zenda', 2))?.state).toBe('missing')
  })

  test('days late are counted from the due day, and only where one is set', async () => {
    await storeObservations(opened.db, ruritania, [calls({ jurisdiction: 'zenda', period: '2023-H2' })])
    await sql`update load set at = '2024-02-09 12:00+00'`.execute(opened.db)
    expect(await stateOf('zenda', 3)).toMatchObject({ received: '2024-02-09', daysLate: null })
    expect(await stateOf('zenda', 3, publicPerson, dated)).toMatchObject({ daysLate: 10 })
  })

  test('a register that is kept counts, for those who may see records', async () => {
    const register = findRegister(ruritania, 'river-log')
    if (!register) throw new Error('The invented roadmap has no river log.')
    const fields = { day: '2023-10-05', 'log-number': 'C-1', 'call-cause': 'wind' }
    await actingAs(opened.db, administrator, (tx) =>
      writeRecords(tx, ruritania, register, [
        {
          key: { jurisdiction: 'zenda', id: 'c1' },
          record: {
            institution: notStated,
            fields: { ...fields, remark: null, 'storm-name': null },
            children: { persons: [], litter: [] },
          },
          ...{ version: 1, action: 'created', person: administrator, reason: null, before: null },
        },
      ]),
    )
    const own = await stateOf('zenda', 3, administrator)
    expect(own).toMatchObject({ state: 'counted', records: 1, registers: ['river-log'] })
    expect((await stateOf('zenda', 2, administrator))?.state).toBe('missing')
    expect((await stateOf('zenda', 3))?.state).toBe('missing')
  })

  test('a report that is not over, or a product that is not there, is refused with a sentence', async () => {
    await expect(read(99)).rejects.toThrow('There is no report 99 of “figures”. Use 1 to 3.')
    const unknown = actingAs(opened.db, publicPerson, (tx) =>
      readCompleteness(tx, ruritania, { product: 'song' }, today),
    )
    await expect(unknown).rejects.toThrow('There is no product “song”. Use one of: figures, story.')
  })
})
