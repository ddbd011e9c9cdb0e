// Figures counted from records: complete where the period is over, and set beside what is reported.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import {
  notStated,
  contributionsOf,
  findIndicator,
  findRegister,
  checkRecord,
  getInterval,
  type FiguresQuery,
  type RecordDraft,
} from '#definition'
import {
  actingAs,
  administrator,
  migrationsFor,
  publicPerson,
  sql,
  writeRecords,
  writeStatements,
  type Database,
} from '#storage'
import { ruritania } from '../../../roadmaps/ruritania/index.ts'
import { databaseSizes, openSize, whyNotHere } from '../../storage/testing/databases.ts'
import { observationOf } from '../../storage/testing/observation-of.ts'
import { stateComplete } from '../../storage/testing/state-complete.ts'
import { storeObservations, type TestDatabase } from '../../storage/testing/test-database.ts'
import { computeFigures } from './run-plan.ts'

const register = findRegister(ruritania, 'river-log')
const indicator = findIndicator(ruritania, 'rescues')
if (!register || !indicator) throw new Error('The invented roadmap lost its river log.')
let number = 0

async function keep(db: Database, draft: RecordDraft): Promise<void> {
  if (!register) return
  const { record } = checkRecord(register, draft)
  number += 1
  const key = { jurisdiction: 'zenda', id: String(number) }
  const change = {
    key,
    record: { ...record, institution: notStated },
    version: 1,
    action: 'created' as const,
    person: administrator,
    reason: null,
    before: null,
  }
  await actingAs(db, administrator, (tx) => writeRecords(tx, ruritania, register, [change]))
}

const trip = (day: string, cause: string): RecordDraft => ({
  fields: { day, 'log-number': `n${number}`, 'call-cause': cause },
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
    await sql`truncate observation, load, register_river_log, record_version, counted_observation, counted_rollup, record_total,
      completeness_statement, stated_month, complete_month`.execute(opened.db)
  })
  const complete = (from: string, to = from) =>
    stateComplete(opened.db, ruritania, { registers: ['river-log'], jurisdictions: ['zenda'], from, to })
  const ask = (query: FiguresQuery, person = administrator, of = indicator) =>
    actingAs(opened.db, person, (tx) =>
      computeFigures(tx, ruritania, of, { show: 'calls', jurisdiction: 'zenda', ...query }),
    )

  test('records of a year that is stated to be complete make its exact figure, and each of its parts', async () => {
    await keep(opened.db, trip('2023-02-01', 'wind'))
    await keep(opened.db, trip('2023-11-30', 'flood'))
    await keep(opened.db, trip('2023-11-30', 'carelessness'))
    await complete('2023')
    expect((await ask({ from: '2023' })).figures).toMatchObject([{ state: 'value', value: '3', flags: [] }])
    const parts = (await ask({ from: '2023', by: ['call-cause'] })).figures
    expect(Object.fromEntries(parts.map(({ codes, value }) => [codes['call-cause'], value]))).toEqual({
      storm: '2',
      wind: '1',
      flood: '1',
      carelessness: '1',
    })
    expect((await ask({ from: '2023-Q4', frequency: 'quarter' })).figures).toMatchObject([{ value: '2' }])
  })

  test('a record that leaves open which part of a sum it was is added to the parts', async () => {
    for (const cause of ['storm', 'flood', 'wind', 'wind', 'carelessness'])
      await keep(opened.db, trip('2023-02-01', cause))
    await complete('2023')
    const total = async () => (await ask({ from: '2023' })).figures
    expect(await total()).toMatchObject([{ state: 'value', value: '5', flags: [] }])
    const parts = (await ask({ from: '2023', by: ['call-cause'] })).figures
    expect(Object.fromEntries(parts.map(({ codes, value }) => [codes['call-cause'], value]))).toEqual({
      storm: '4',
      wind: '2',
      flood: '1',
      carelessness: '1',
    })
    const reported = (value: string) =>
      observationOf(ruritania, {
        element: 'rescue-calls',
        jurisdiction: 'zenda',
        codes: { 'call-cause': 'storm' },
        value,
      })
    await storeObservations(opened.db, ruritania, [reported('4')])
    expect(await total()).toMatchObject([{ state: 'value', value: '5' }])
    await storeObservations(opened.db, ruritania, [{ ...reported('9'), vintage: '2025-01-01' }])
    expect(await total()).toMatchObject([{ state: 'conflict', lower: '5', upper: '9' }])
  })

  test('a year is at least what was recorded until it is stated to be complete, and never “at least 0”', async () => {
    await keep(opened.db, trip('2023-02-01', 'wind'))
    const atLeast = { state: 'bounds', lower: '1', upper: null, flags: ['part of the period'] }
    expect((await ask({ from: '2023' })).figures).toMatchObject([atLeast])
    expect((await ask({ from: '2022' })).figures).toMatchObject([{ state: 'not reported' }])
    await complete('2023-H1')
    expect((await ask({ from: '2023' })).figures).toMatchObject([atLeast])
    expect((await ask({ from: '2023-H1', frequency: 'half-year' })).figures).toMatchObject([{ value: '1' }])
    await complete('2023-H2')
    expect((await ask({ from: '2023' })).figures).toMatchObject([{ state: 'value', value: '1', flags: [] }])
  })

  test('where a register is complete no record is none, in every code; taken back, it is not known any more', async () => {
    await complete('2022')
    expect((await ask({ from: '2022' })).figures).toMatchObject([{ state: 'value', value: '0' }])
    const parts = (await ask({ from: '2022', by: ['call-cause'] })).figures
    expect(parts.map(({ codes, value }) => [codes['call-cause'], value])).toEqual(
      ['storm', 'wind', 'flood', 'carelessness'].map((cause) => [cause, '0']),
    )
    const { start, end } = getInterval('2022-05')
    await actingAs(opened.db, administrator, (tx) =>
      writeStatements(tx, [
        {
          ...{ jurisdiction: 'zenda', register: 'river-log', institution: 'castle-watch', start, end },
          ...{ kind: 'open', reason: 'A report is still to come.' },
        },
      ]),
    )
    expect((await ask({ from: '2022' })).figures).toMatchObject([{ state: 'not reported' }])
  })

  test('a half-year that is reported and a register of the other half add up', async () => {
    for (const day of ['2023-07-01', '2023-09-01', '2023-12-31']) await keep(opened.db, trip(day, 'wind'))
    const half = { element: 'rescue-calls', jurisdiction: 'zenda', period: '2023-H1', value: '20' }
    await storeObservations(opened.db, ruritania, [observationOf(ruritania, half)])
    const year = async () => (await ask({ from: '2023' })).figures
    expect(await year()).toMatchObject([{ state: 'bounds', lower: '23', upper: null }])
    await complete('2023-H2')
    expect(await year()).toMatchObject([{ state: 'value', value: '23', flags: ['several sources'] }])
  })

  test('a period that still runs is a lower bound', async () => {
    const today = new Date().toISOString().slice(0, 10)
    await keep(opened.db, trip(today, 'wind'))
    const year = today.slice(0, 4)
    expect((await ask({ from: year })).figures).toMatchObject([
      { state: 'bounds', lower: '1', flags: ['part of the period'] },
    ])
  })

  test('what is reported and what is counted are set beside each other, and a difference is shown', async () => {
    await keep(opened.db, trip('2023-02-01', 'wind'))
    await complete('2023')
    await storeObservations(opened.db, ruritania, [
      observationOf(ruritania, { element: 'rescue-calls', jurisdiction: 'zenda', value: '5' }),
    ])
    const { figures } = await ask({ from: '2023' })
    expect(figures).toMatchObject([{ state: 'conflict', lower: '1', upper: '5', value: null }])
  })

  test('what a register cannot count it does not say to be none, however complete it is', async () => {
    await complete('2023')
    const litter = findIndicator(ruritania, 'litter')
    if (!litter) throw new Error('The invented roadmap lost its litter.')
    const found = (itemClass: string, value: string) =>
      observationOf(ruritania, { element: 'litter-collected', jurisdiction: 'zenda', itemClass, value })
    await storeObservations(opened.db, ruritania, [found('mixed-litter', '5'), found('tyre', '7')])
    const { figures } = await ask({ from: '2023', show: 'collected' }, administrator, litter)
    expect(figures.map(({ codes, state, value }) => [codes['item-class'], state, value])).toEqual([
      ['bottle', 'value', '0'],
      ['tyre', 'conflict', null],
      ['mixed-litter', 'value', '5'],
    ])
  })

  test('the public sees no figure that is counted from records, not even that there were none', async () => {
    await keep(opened.db, trip('2023-02-01', 'wind'))
    await complete('2022', '2023')
    expect((await ask({ from: '2022' }, publicPerson)).figures).toMatchObject([{ state: 'not reported' }])
    expect((await ask({ from: '2023' }, publicPerson)).figures).toMatchObject([{ state: 'not reported' }])
  })
})

test('a record without its day adds nothing', () => {
  const { record } = checkRecord(register, { fields: {} })
  expect(contributionsOf(ruritania, register, record)).toEqual([])
})
