// When a stock is known: an opening stock, and every month since stated as complete, on both databases.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import {
  checkRecord,
  findIndicator,
  findRegister,
  getInterval,
  openingMonth,
  shiftPeriod,
  stockGapSentence,
  type FiguresQuery,
  type StatementKind,
} from '#definition'
import {
  actingAs,
  administrator,
  migrationsFor,
  newRecordChange,
  publicPerson,
  sql,
  writeLastOf,
  writeStatements,
  type Settling,
} from '#storage'
import { ruritania } from '../../../roadmaps/ruritania/index.ts'
import { databaseSizes, openSize, whyNotHere } from '../../storage/testing/databases.ts'
import { observationOf } from '../../storage/testing/observation-of.ts'
import { storeObservations, type TestDatabase } from '../../storage/testing/test-database.ts'
import { explainFigure } from '../explanation/explain.ts'
import { computeFigures } from './run-plan.ts'

const indicator = findIndicator(ruritania, 'guards')
const roster = findRegister(ruritania, 'guard-roster')
if (!indicator || !roster) throw new Error('The invented roadmap has no guards.')
const [guards, register] = [indicator, roster]

/** Strelsau has one institution that keeps the roster, Zenda two. */
const watch = { strelsau: ['river-watch-st'], zenda: ['castle-watch', 'lake-watch'] } as const
type Area = keyof typeof watch

describe.each(databaseSizes)('on the %s database', (size) => {
  const missing = whyNotHere(size)
  let opened: TestDatabase
  let number = 0
  beforeAll(async () => {
    if (missing === undefined) opened = await openSize(size, ruritania, migrationsFor('roadmaps/ruritania'))
  })
  afterAll(async () => {
    if (missing === undefined) await opened.close()
  })
  beforeEach(async ({ skip }) => {
    skip(missing !== undefined, missing)
    await sql`truncate observation, load, register_guard_roster, record_version, counted_observation, counted_rollup, record_total,
      completeness_statement, stated_month, complete_month`.execute(opened.db)
  })

  async function guard(
    badge: string,
    day: string,
    area: Area = 'strelsau',
    settling: Settling = { answer: null, reason: null },
  ) {
    number += 1
    const draft = { fields: { day, badge, sex: 'female', 'on-duty': true }, children: {} }
    const record = { ...checkRecord(register, draft).record, institution: watch[area][0] }
    const key = { jurisdiction: area, id: String(number) }
    const own = { key, record, version: 1, action: 'created', person: administrator, reason: null } as const
    await actingAs(opened.db, administrator, (tx) =>
      writeLastOf(tx, newRecordChange(ruritania, register, undefined, { settling }), [
        { ...own, before: null },
      ]),
    )
  }
  async function state(
    kind: StatementKind,
    period: string,
    area: Area = 'strelsau',
    institutions: readonly string[] = watch[area],
  ) {
    const days = kind === 'opening' ? openingMonth(getInterval(period)) : getInterval(period)
    const reason = kind === 'open' ? 'It was a mistake.' : null
    const sent = institutions.map((institution) => ({
      ...{ jurisdiction: area, register: 'guard-roster', institution, ...days, kind, reason },
    }))
    await actingAs(opened.db, administrator, (tx) => writeStatements(tx, sent))
  }
  async function ask(query: FiguresQuery) {
    const asked = { show: guards.headline.show, jurisdiction: 'strelsau', ...query }
    const { figures } = await actingAs(opened.db, administrator, (tx) =>
      computeFigures(tx, ruritania, guards, asked),
    )
    return figures
  }
  const stock = async (period: string, query: FiguresQuery = {}) =>
    (await ask({ ...query, from: period })).map(
      ({ value, lower, state: own }) => value ?? (lower === null ? own : `at least ${lower}`),
    )

  test('records alone, and complete months without an opening stock, make no stock known', async () => {
    await guard('A', '2023-03-01')
    expect(await stock('2023')).toEqual(['not reported'])
    await state('complete', '2023')
    expect(await stock('2023')).toEqual(['not reported'])
    await state('opening', '2022')
    expect(await stock('2023')).toEqual(['1'])
  })

  test('a month that is not stated on the way ends what is known, from above and from below', async () => {
    await guard('A', '2023-01-10')
    await state('opening', '2022-12')
    await state('complete', '2023-Q1')
    await state('complete', '2023-05')
    const months = async (...ids: number[]) =>
      (await Promise.all(ids.map((at) => stock(shiftPeriod('2023-01', at), { frequency: 'month' })))).flat()
    expect(await months(0, 1, 2, 3, 4)).toEqual(['1', '1', '1', 'not reported', 'not reported'])
    // The half-year shows the newest day that is known, and says which.
    expect(await ask({ from: '2023-H1', frequency: 'half-year' })).toMatchObject([
      { value: '1', day: '2023-03-31' },
    ])
    await state('complete', '2023-04')
    expect(await months(3, 4)).toEqual(['1', '1'])
  })

  test('a later stock-taking makes it known again, whatever is missing before', async () => {
    await guard('A', '2023-01-10')
    await state('complete', '2023-Q1')
    await state('opening', '2023-06')
    expect(await stock('2023-06', { frequency: 'month' })).toEqual(['1'])
    expect(await stock('2023-03', { frequency: 'month' })).toEqual(['not reported'])
    expect(await stock('2023-07', { frequency: 'month' })).toEqual(['not reported'])
  })

  test('that nothing happened in a month makes no stock 0; an opening stock of nothing does', async () => {
    await state('nil', '2023')
    expect(await stock('2023')).toEqual(['not reported'])
    await state('opening', '2022')
    expect(await stock('2023')).toEqual(['0'])
    await state('open', '2023-06')
    expect(await stock('2023-12', { frequency: 'month' })).toEqual(['not reported'])
  })

  test('an opening stock that is taken back is none, and the months that were stated stay stated', async () => {
    await guard('A', '2023-01-10')
    await state('opening', '2022-12')
    await state('complete', '2023')
    await state('open', '2022-12')
    expect(await stock('2023')).toEqual(['not reported'])
    await state('opening', '2022-12')
    expect(await stock('2023')).toEqual(['1'])
  })

  test('one that is not known says who has not stated what, and the public is not told', async () => {
    const gapsIn = async (period: string, person = administrator) => {
      const place = { show: guards.headline.show, jurisdiction: 'zenda', period, codes: {} }
      const { measures } = await actingAs(opened.db, person, (tx) =>
        explainFigure(tx, ruritania, guards, place),
      )
      return measures.flatMap(({ gaps = [] }) => gaps.map((gap) => stockGapSentence(ruritania, gap)))
    }
    await state('complete', '2023-Q1', 'zenda')
    const none = /: no opening stock is stated of “.+”\.$/
    expect(await gapsIn('2023-05')).toEqual([expect.stringMatching(none), expect.stringMatching(none)])
    await state('opening', '2022-12', 'zenda')
    await state('complete', '2023-Q2', 'zenda', ['castle-watch'])
    expect(await gapsIn('2023-05')).toEqual([
      expect.stringMatching(
        /: 2023-04 is not stated as complete in “.+”; its stock is known to the end of 2023-03\.$/,
      ),
    ])
    expect(await gapsIn('2023-05', publicPerson)).toEqual([])
    expect(await gapsIn('2023-03')).toEqual([])
  })

  test('one institution does not speak for another: both state their opening stock and their months', async () => {
    await guard('A', '2023-01-10', 'zenda')
    await state('opening', '2022-12', 'zenda', ['castle-watch'])
    await state('complete', '2023', 'zenda')
    const own = { jurisdiction: 'zenda' }
    expect(await stock('2023', own)).toEqual(['not reported'])
    await state('opening', '2023-06', 'zenda', ['lake-watch'])
    expect(await stock('2023', own)).toEqual(['1'])
    expect(await stock('2023-05', { ...own, frequency: 'month' })).toEqual(['not reported'])
  })

  test('a record of earlier days asks for every month from its day on, and opens the opening stock that it contradicts', async () => {
    await state('opening', '2022-12')
    await state('complete', '2023')
    await expect(guard('A', '2021-05-01')).rejects.toThrow('A month is stated')
    await guard('A', '2021-05-01', 'strelsau', { answer: 'stands', reason: 'Found in the archive.' })
    expect(await stock('2023')).toEqual(['1'])
    await guard('B', '2022-05-01', 'strelsau', { answer: 'open', reason: 'Found in the archive.' })
    expect(await stock('2023')).toEqual(['not reported'])
  })

  test('a reported stock in the middle of a complete month stands beside no count of that day', async () => {
    await guard('A', '2023-01-10')
    await state('opening', '2022-12')
    await state('complete', '2023-Q1')
    const reported = {
      element: 'lifeguards',
      jurisdiction: 'strelsau',
      accumulation: 'stock',
      value: '5',
    } as const
    await storeObservations(opened.db, ruritania, [
      observationOf(ruritania, { ...reported, start: '2023-02-15', end: '2023-02-15' }),
    ])
    expect(await ask({ from: '2023-02', frequency: 'month' })).toMatchObject([
      { state: 'value', value: '1', day: '2023-02-28' },
    ])
  })

  test('a row by sex is of one day in the region too, and each of its figures that is opened is of that day', async () => {
    const counted = (
      jurisdiction: string,
      sex: string,
      value: string,
      more: Partial<Parameters<typeof observationOf>[1]> = {},
    ) =>
      observationOf(ruritania, {
        ...{ element: 'lifeguards', accumulation: 'stock', jurisdiction, codes: { sex }, value },
        ...{ breakdown: 'sex', ...getInterval('2023-06'), ...more },
      })
    await storeObservations(opened.db, ruritania, [
      ...['strelsau', 'zenda', 'hofbau'].flatMap((province) => [
        counted(province, 'female', '3'),
        counted(province, 'male', '4'),
      ]),
      counted('zenda', 'male', '50', { breakdown: 'some-parts', ...getInterval('2023-12') }),
    ])
    const men = { codes: { sex: 'male' }, period: '2023', show: guards.headline.show }
    for (const [jurisdiction, all] of [
      ['zenda', '4'],
      ['river-provinces', '12'],
    ] as const) {
      const row = await ask({ jurisdiction, from: '2023', by: ['sex'] })
      expect(row.find(({ codes }) => codes['sex'] === 'male')?.value).toBe(all)
      const { figure } = await actingAs(opened.db, administrator, (tx) =>
        explainFigure(tx, ruritania, guards, { ...men, jurisdiction }),
      )
      expect([figure.value, figure.day]).toEqual([all, '2023-06-30'])
    }
  })
})
