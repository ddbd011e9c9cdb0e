// Stocks, checklists and percentages from records: what holds at the end of a period, and what records state.
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import {
  notStated,
  checkRecord,
  findIndicator,
  findRegister,
  getInterval,
  setClock,
  setTimeZones,
  shiftPeriod,
  type FiguresQuery,
  type RecordDraft,
} from '#definition'
import {
  actingAs,
  administrator,
  migrationsFor,
  readCountedRecords,
  readCountedSums,
  sql,
  writeRecords,
} from '#storage'
import { ruritania } from '../../../roadmaps/ruritania/index.ts'
import { databaseSizes, openSize, whyNotHere } from '../../storage/testing/databases.ts'
import { observationOf } from '../../storage/testing/observation-of.ts'
import { stateComplete } from '../../storage/testing/state-complete.ts'
import { storeObservations, type TestDatabase } from '../../storage/testing/test-database.ts'
import { computeFigures } from './run-plan.ts'

let number = 0

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
    await sql`truncate observation, load, register_guard_roster, register_rule_inspections, register_trust_polls,
      record_version, counted_observation, counted_rollup, record_total, completeness_statement, stated_month, complete_month`.execute(
      opened.db,
    )
  })

  async function keep(
    id: string,
    jurisdiction: string,
    draft: RecordDraft,
    institution = notStated,
  ): Promise<void> {
    const register = findRegister(ruritania, id)
    if (!register) throw new Error(`There is no register “${id}”.`)
    const { record: checked, problems } = checkRecord(register, draft)
    expect(problems).toEqual([])
    number += 1
    const record = { ...checked, institution }
    const change = { record, version: 1, action: 'created' as const, person: administrator, reason: null }
    const key = { jurisdiction, id: String(number) }
    await actingAs(opened.db, administrator, (tx) =>
      writeRecords(tx, ruritania, register, [{ ...change, key, before: null }]),
    )
  }
  const guard = (badge: string, day: string, more: object = {}, institution = notStated) =>
    keep(
      ...(['guard-roster', 'zenda'] as const),
      { fields: { day, badge, sex: 'female', 'on-duty': true, ...more } },
      institution,
    )
  const inspect = (stretch: string, day: string, rules: Record<string, string>, until?: string) =>
    keep('rule-inspections', 'zenda', {
      fields: { day, stretch, ...(until ? { 'valid-until': until } : {}) },
      children: { rules: Object.entries(rules).map(([rule, judgement]) => ({ rule, judgement })) },
    })
  const poll = (jurisdiction: string, day: string, trust: string) =>
    keep('trust-polls', jurisdiction, { fields: { day, pollster: `Poll ${number}`, trust } })

  async function ask(id: string, query: FiguresQuery) {
    const indicator = findIndicator(ruritania, id)
    if (!indicator) throw new Error(`There is no indicator “${id}”.`)
    // Once everything is recorded: a record in months that are stated would have to say what becomes of the statement.
    await stateComplete(opened.db, ruritania, { registers: ['guard-roster'], from: '2021', to: '2024' })
    const asked = { show: indicator.headline.show, jurisdiction: 'zenda', ...query }
    const { figures } = await actingAs(opened.db, administrator, (tx) =>
      computeFigures(tx, ruritania, indicator, asked),
    )
    return figures
  }
  const lawful = async (period: string) => {
    const [figure] = await ask('guards', { from: period, show: 'lawful' })
    return figure?.value ?? `${figure?.state}: ${figure?.lower} to ${figure?.upper}`
  }

  test('today is the day that has begun in the jurisdictions, whatever day the database and UTC have', async () => {
    await guard('A', '2021-03-01')
    await guard('B', '2023-07-01')
    const stockOf = async (zones: readonly string[]) => {
      setTimeZones(zones)
      setClock(() => new Date('2023-06-30T23:30:00Z'))
      const place = { period: '2023', codes: {}, element: 'lifeguards' }
      const [sum] = await actingAs(opened.db, administrator, (tx) =>
        readCountedSums(tx, ruritania, place, ['zenda']),
      )
      return sum?.value
    }
    onTestFinished(() => {
      setTimeZones([])
      setClock(() => new Date())
    })
    expect(await stockOf([])).toBe('1')
    expect(await stockOf(['Europe/Prague'])).toBe('2')
  })

  test('a stock is what holds on the last day, carried on until something changes', async () => {
    await guard('A', '2021-03-01')
    await guard('B', '2022-06-01', { sex: 'male', 'last-day': '2023-06-30' })
    const stocks = await ask('guards', { from: '2020', to: '2024' })
    expect(stocks.map(({ period, state, value }) => [period, value ?? state])).toEqual([
      ['2020', 'not reported'],
      ['2021', '1'],
      ['2022', '2'],
      ['2023', '1'],
      ['2024', '1'],
    ])
    expect(await ask('guards', { from: '2023-H1', frequency: 'half-year' })).toMatchObject([{ value: '2' }])
    const bySex = await ask('guards', { from: '2022', by: ['sex'] })
    expect(bySex.map(({ codes, value }) => [codes['sex'], value])).toEqual([
      ['female', '1'],
      ['male', '1'],
      ['not-reported', '0'],
    ])
  })

  test('when the last one has left, there are none, and that is known', async () => {
    await guard('A', '2021-03-01', { 'last-day': '2021-12-31' })
    await guard('B', '2021-03-01', { 'last-day': '2021-12-30' })
    expect(await ask('guards', { from: '2021' })).toMatchObject([{ state: 'value', value: '1' }])
    expect(await ask('guards', { from: '2022' })).toMatchObject([{ state: 'value', value: '0' }])
  })

  test('a stock that is reported otherwise on the same day is disputed', async () => {
    await guard('A', '2021-03-01')
    const reported = { element: 'lifeguards', jurisdiction: 'zenda', start: '2023-01-01', end: '2023-12-31' }
    await storeObservations(opened.db, ruritania, [
      observationOf(ruritania, { ...reported, accumulation: 'stock', value: '5' }),
    ])
    expect(await ask('guards', { from: '2023' })).toMatchObject([
      { state: 'conflict', lower: '1', upper: '5' },
    ])
  })

  test('a rule is kept when every stretch keeps it; one that misses it decides, one that ran out leaves it open', async () => {
    await inspect('Upper', '2021-02-01', { 'life-vests': 'met' })
    expect(await lawful('2021')).toBe('bounds: 0 to 1')
    await inspect('Upper', '2022-02-01', { 'bridge-lights': 'met' }, '2023-06-30')
    expect(await lawful('2022')).toBe('1')
    expect(await lawful('2023')).toBe('bounds: 0 to 1')
    await inspect('Lower', '2022-05-01', { 'life-vests': 'partly-met' })
    expect(await lawful('2022')).toBe('0')
    await inspect('Lower', '2022-11-01', { 'life-vests': 'met' })
    expect(await lawful('2022')).toBe('1')
  })

  test('what is judged again without its last day keeps the last day that it had', async () => {
    await inspect('Upper', '2021-02-01', { 'life-vests': 'met' })
    await inspect('Upper', '2021-03-01', { 'bridge-lights': 'met' }, '2023-06-30')
    await inspect('Upper', '2022-11-01', { 'bridge-lights': 'met' })
    expect(await lawful('2022')).toBe('1')
    expect(await lawful('2023')).toBe('bounds: 0 to 1')
    await inspect('Upper', '2023-08-01', { 'bridge-lights': 'met' })
    expect(await lawful('2023')).toBe('1')
  })

  test('judgements that are given as numbers of acts decide a checklist as single ones do', async () => {
    const judged = (rule: string, judgement: string, value: string, period = '2022') =>
      observationOf(ruritania, {
        ...{ element: 'rule-judgement', jurisdiction: 'zenda', accumulation: 'stock', period, value },
        codes: { rule, judgement },
      })
    await storeObservations(opened.db, ruritania, [
      judged('life-vests', 'met', '3'),
      judged('bridge-lights', 'met', '2'),
      judged('bridge-lights', 'not-met', '0'),
    ])
    expect(await lawful('2022')).toBe('1')
    await storeObservations(opened.db, ruritania, [
      judged('bridge-lights', 'met', '2', '2023'),
      judged('bridge-lights', 'not-met', '1', '2023'),
    ])
    expect(await lawful('2023')).toBe('0')
  })

  test('a stock of the year that runs is of the last day to which every month is stated', async () => {
    const month = new Date().toISOString().slice(0, 7)
    const last = shiftPeriod(month, -1)
    await guard('A', '2021-03-01')
    await guard('B', `${last}-02`)
    await ask('guards', { from: '2024' })
    const stated = { registers: ['guard-roster'], from: '2025', to: last }
    await stateComplete(opened.db, ruritania, stated)
    expect(await ask('guards', { from: last.slice(0, 4) })).toMatchObject([
      { state: 'value', value: '2', day: getInterval(last).end },
    ])
    expect(await ask('guards', { from: '2024' })).toMatchObject([{ value: '1', day: '2024-12-31' }])
  })

  test('a checklist of one rule only is decided by that rule, in records and in reports', async () => {
    const guards = findIndicator(ruritania, 'guards')
    const all = guards?.measures['lawful']
    if (!guards || !all) throw new Error('There is no checklist.')
    const vests = { ...all, where: { rule: 'life-vests' } }
    const only = { ...guards, measures: { ...guards.measures, lawful: vests } }
    const vested = async (jurisdiction: string) => {
      const asked = { show: 'lawful', jurisdiction, from: '2022' }
      const { figures } = await actingAs(opened.db, administrator, (tx) =>
        computeFigures(tx, ruritania, only, asked),
      )
      return figures.map(({ state, value }) => value ?? state)
    }
    await inspect('Upper', '2022-02-01', { 'life-vests': 'met', 'bridge-lights': 'not-met' })
    const judged = (rule: string, judgement: string) =>
      observationOf(ruritania, {
        ...{ element: 'rule-judgement', jurisdiction: 'strelsau', accumulation: 'stock', period: '2022' },
        ...{ codes: { rule, judgement }, value: '1' },
      })
    await storeObservations(opened.db, ruritania, [
      judged('life-vests', 'met'),
      judged('bridge-lights', 'not-met'),
    ])
    expect(await vested('zenda')).toEqual(['1'])
    expect(await vested('strelsau')).toEqual(['1'])
    expect(await lawful('2022')).toBe('0')
  })

  test('records and a report that judge differently dispute the checklist', async () => {
    await inspect('Upper', '2022-02-01', { 'life-vests': 'met', 'bridge-lights': 'met' })
    await storeObservations(opened.db, ruritania, [
      observationOf(ruritania, {
        element: 'rule-judgement',
        jurisdiction: 'zenda',
        accumulation: 'stock',
        start: '2022-01-01',
        end: '2022-12-31',
        codes: { rule: 'life-vests', judgement: 'not-met' },
        value: '1',
      }),
    ])
    expect(await ask('guards', { from: '2022', show: 'lawful' })).toMatchObject([{ state: 'conflict' }])
  })

  test('figures are those of the jurisdiction: stocks of its institutions are added up, what two of them state is not', async () => {
    await guard('A', '2021-03-01', {}, 'castle-watch')
    await guard('A', '2021-04-01', {}, 'lake-watch')
    await guard('B', '2022-03-01', {}, 'castle-watch')
    const stocks = await ask('guards', { from: '2021', to: '2022' })
    expect(stocks.map(({ value }) => value)).toEqual(['2', '3'])
    const state = (institution: string, day: string, trust: string) =>
      keep('trust-polls', 'zenda', { fields: { day, pollster: `Poll ${number}`, trust } }, institution)
    await state('castle-watch', '2023-05-31', '70')
    await state('lake-watch', '2023-05-20', '70')
    expect(await ask('trust', { from: '2023' })).toMatchObject([{ state: 'value', value: '70' }])
    const place = { jurisdiction: 'zenda', period: '2023', codes: {} }
    const opens = (element: string, id: string) =>
      actingAs(opened.db, administrator, async (tx) => {
        const register = findRegister(ruritania, id)
        const shares = register
          ? await readCountedRecords(tx, ruritania, register, { ...place, element })
          : []
        const sums = await readCountedSums(tx, ruritania, { ...place, element }, ['zenda'])
        return [sums.map(({ value }) => value), shares.map(({ value }) => value)]
      })
    expect(await opens('trust-in-watch', 'trust-polls')).toEqual([['70'], ['70', '70']])
    expect(await opens('lifeguards', 'guard-roster')).toEqual([['3'], ['1', '1', '1']])
    await state('lake-watch', '2023-05-25', '40')
    expect(await ask('trust', { from: '2023' })).toMatchObject([
      { state: 'conflict', lower: '40', upper: '70' },
    ])
  })

  test('a percentage stands as stated, for the region by itself; two that differ contradict each other', async () => {
    await poll('zenda', '2023-05-31', '70')
    await poll('strelsau', '2023-05-31', '50')
    await poll('river-provinces', '2023-05-02', '61.5')
    await poll('river-provinces', '2023-05-31', '61.5')
    expect(await ask('trust', { from: '2023' })).toMatchObject([{ value: '70' }])
    const region = { from: '2023', jurisdiction: 'river-provinces' }
    expect(await ask('trust', region)).toMatchObject([{ state: 'value', value: '61.5' }])
    await poll('river-provinces', '2023-05-15', '58')
    expect(await ask('trust', region)).toMatchObject([{ state: 'conflict', lower: '58', upper: '61.5' }])
    await poll('river-provinces', '2023-11-15', '60')
    expect(await ask('trust', region)).toMatchObject([{ state: 'value', value: '60' }])
  })
})
