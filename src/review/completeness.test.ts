// What a report expects and what of it is there, on every kind of database.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { findRegister, isAnyThere, notStated, type Observation, type Person, type Roadmap } from '#definition'
import {
  actingAs,
  administrator,
  migrationsFor,
  publicPerson,
  sql,
  writeRecords,
  writeStatements,
} from '#storage'
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

  const read = (report: number | undefined, person: Person = administrator, roadmap = ruritania) =>
    actingAs(opened.db, person, (tx) =>
      readCompleteness(tx, roadmap, report === undefined ? {} : { report }, today),
    )
  const stateOf = async (
    jurisdiction: string,
    report: number | undefined,
    person: Person = administrator,
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
    expect(await stateOf('zenda', 3, administrator, dated)).toMatchObject({ daysLate: 10 })
  })

  test('a register counts once all who keep it state it as complete; one record makes a part of it', async () => {
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
    expect(await stateOf('zenda', 3)).toMatchObject({
      ...{ state: 'in part', records: 1, registers: ['river-log'] },
    })
    const state = (institution: string, start: string) =>
      actingAs(opened.db, administrator, (tx) =>
        writeStatements(tx, [
          {
            ...{ jurisdiction: 'zenda', register: 'river-log', institution },
            ...{ start, end: '2023-12-31', kind: 'complete', reason: null },
          },
        ]),
      )
    await state('castle-watch', '2023-07-01')
    await state('lake-watch', '2023-08-01')
    const half = await stateOf('zenda', 3)
    expect(half?.state).toBe('in part')
    // Each institution is asked for what it has not stated itself.
    expect(half?.institutions).toEqual([
      { institution: 'castle-watch', stated: 'all' },
      { institution: 'lake-watch', stated: 'some' },
    ])
    await state('lake-watch', '2023-07-01')
    expect((await stateOf('zenda', 3))?.state).toBe('counted')
    expect((await stateOf('zenda', 2))?.state).toBe('missing')
  })

  test('the public sees how many are there, and nobody by name', async () => {
    await storeObservations(opened.db, ruritania, [calls({ jurisdiction: 'hofbau', period: '2023-H2' })])
    const { figures, tallies } = await read(3, publicPerson)
    expect(figures).toEqual([])
    // Hofbau reports; Zenda has stated its registers as complete.
    expect(tallies.find(({ element }) => element === 'rescue-calls')).toEqual({
      ...{ element: 'rescue-calls', there: 2, inPart: 0, of: 3, groups: [] },
    })
  })

  test('anybody sees what is there in part, and what is published for a group as a whole', async () => {
    await storeObservations(opened.db, ruritania, [
      calls({ jurisdiction: 'strelsau', period: '2023-Q3' }),
      calls({ jurisdiction: 'hofbau', period: '2023-H2' }),
      calls({ jurisdiction: 'river-provinces', period: '2023-H2' }),
    ])
    const { tallies } = await read(3, publicPerson)
    const tally = tallies.find(({ element }) => element === 'rescue-calls')
    expect(tally).toMatchObject({ there: 2, inPart: 1, groups: ['river-provinces'] })
    expect(tallies.filter(isAnyThere).length).toBeLessThan(tallies.length)
  })

  test('report by report says the same as each report by itself', async () => {
    await storeObservations(opened.db, ruritania, [
      ...['2023-Q3', '2023-Q4', '2022'].map((period) => calls({ jurisdiction: 'strelsau', period })),
      ...['2023-H1', '2023-01'].map((period) => calls({ jurisdiction: 'hofbau', period })),
      calls({ jurisdiction: 'river-provinces', period: '2023-H1' }),
    ])
    const { history, reports } = await read(3, publicPerson)
    expect(history.map(({ report }) => report)).toEqual(reports.map(({ report }) => report))
    for (const { report, there, inPart, of, ofGroups } of history) {
      const { tallies } = await read(report, publicPerson)
      expect(tallies.reduce((sum, one) => sum + one.there, 0)).toBe(there)
      expect(tallies.reduce((sum, one) => sum + one.of, 0)).toBe(of)
      expect(tallies.reduce((sum, one) => sum + one.inPart, 0)).toBe(inPart)
      expect(tallies.filter(({ groups }) => groups.length > 0)).toHaveLength(ofGroups)
    }
    expect(history.map(({ there }) => there).some((there) => there > 0)).toBe(true)
  })

  test('what no KPI of the cycle measures, or what says so itself, is not expected', async () => {
    const ids = async (roadmap: Roadmap) =>
      new Set((await read(3, administrator, roadmap)).figures.map(({ element }) => element))
    expect([...(await ids(ruritania))]).toContain('rescue-calls')
    const dataElements = ruritania.dataElements.map((one) =>
      one.id === 'rescue-calls' ? { ...one, expectedBy: [] } : one,
    )
    expect([...(await ids({ ...ruritania, dataElements }))]).not.toContain('rescue-calls')
    const indicators = ruritania.indicators.map((one) => ({ ...one, kind: 'context' as const }))
    expect([...(await ids({ ...ruritania, indicators }))]).toEqual([])
  })

  test('a product that goes through elements lists them and expects no figures', async () => {
    const level = ruritania.levels.at(-1)?.id ?? ''
    const cycles = { ...ruritania.cycles, products: [{ id: 'story', name: { en: 'Story' }, level }] }
    const { figures, tallies, elements } = await read(3, administrator, { ...ruritania, cycles })
    expect([figures, tallies]).toEqual([[], []])
    const own = ruritania.elements.filter((one) => one.level === level).map(({ code }) => code)
    expect(elements).toEqual(own)
  })

  test('a cycle ends with its last report, however long ago that was', async () => {
    const end = { report: 2, text: { en: 'It ends.' }, address: 'https://example.org/', source: 'Invented' }
    const ended = { ...ruritania, cycles: { ...ruritania.cycles, end } }
    expect((await read(undefined, administrator, ended)).reports.map(({ report }) => report)).toEqual([2, 1])
    await expect(read(3, administrator, ended)).rejects.toMatchObject({
      code: 'report-unknown',
      params: { newest: 2 },
    })
  })

  test('a report that is not over, or a product that is not there, is refused with a sentence', async () => {
    await expect(read(99)).rejects.toMatchObject({
      code: 'report-unknown',
      params: { report: 99, product: 'figures', newest: 3 },
    })
    const unknown = actingAs(opened.db, publicPerson, (tx) =>
      readCompleteness(tx, ruritania, { product: 'song' }, today),
    )
    await expect(unknown).rejects.toMatchObject({
      code: 'product-unknown',
      params: { product: 'song', allowed: 'figures, story' },
    })
  })
})
