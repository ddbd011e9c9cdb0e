// A register that is stated as complete, and what happens when something comes into it afterwards, on both databases.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { findRegister, getInterval, type RecordToKeep, type StatementToKeep } from '#definition'
import {
  actingAs,
  administrator,
  migrationsFor,
  publicPerson,
  readCompleteMonths,
  readStatements,
  sql,
} from '#storage'
import { ruritania } from '../../../roadmaps/ruritania/index.ts'
import { databaseSizes, openSize, whyNotHere } from '../../storage/testing/databases.ts'
import type { TestDatabase } from '../../storage/testing/test-database.ts'
import { keepRecord, withdrawRecord } from '../forms/index.ts'
import { stateCompleteness } from './state-completeness.ts'

const found = findRegister(ruritania, 'river-log')
if (!found) throw new Error('The invented roadmap has no river log.')
const register = found
const office = { roadmap: ruritania, register, person: administrator }
const stating = { roadmap: ruritania, person: administrator, today: '2024-01-15' }

const trip = (number: string, day: string, more: Partial<RecordToKeep> = {}): RecordToKeep => ({
  jurisdiction: 'strelsau',
  fields: { day, 'log-number': number, 'call-cause': 'flood' },
  children: {},
  ...more,
})

const statement = (period: string, more: Partial<StatementToKeep> = {}): StatementToKeep => ({
  ...{ jurisdiction: 'strelsau', register: 'river-log', period, kind: 'complete' },
  ...more,
})

describe.each(databaseSizes)('on the %s database', (size) => {
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
    await sql`truncate completeness_statement, stated_month, complete_month, record_version, register_river_log,
      register_river_log_persons, register_river_log_litter, counted_observation`.execute(opened.db)
  })

  const state = (...sent: StatementToKeep[]) => stateCompleteness(opened.db, stating, sent)
  const problems = async (...sent: StatementToKeep[]) => {
    const stated = await state(...sent)
    return 'problems' in stated ? stated.problems.map(({ at, code }) => `${at} ${code}`) : []
  }
  const complete = () =>
    actingAs(opened.db, publicPerson, async (tx) =>
      (await readCompleteMonths(tx, ['river-log'], getInterval('2023'))).map(({ month }) => month),
    )
  const kept = async (sent: RecordToKeep, id: string | null = null) => {
    const answer = await keepRecord(opened.db, office, id, sent)
    if ('record' in answer) return answer.record
    throw new Error(JSON.stringify(answer.refusal))
  }
  const refusal = async (sent: RecordToKeep, id: string | null = null) => {
    const answer = await keepRecord(opened.db, office, id, sent)
    return 'refusal' in answer ? answer.refusal : undefined
  }

  test('a year is stated in one go, and counts its months', async () => {
    expect(await state(statement('2023'))).toEqual({ months: 12 })
    expect(await complete()).toHaveLength(12)
  })

  test.each([
    ['a month that is not over', statement('2024-01'), '0 statement-too-early'],
    ['no period', statement('last May'), '0 statement-no-period'],
    ['no register', statement('2023', { register: 'weather' }), '0 statement-no-register'],
    ['nobody’s jurisdiction', statement('2023', { jurisdiction: 'atlantis' }), '0 jurisdiction-unknown'],
    [
      'an institution that keeps something else',
      statement('2023', { jurisdiction: 'zenda', institution: 'zenda-treasury' }),
      '0 statement-no-keeper',
    ],
    [
      'nobody, where several keep the register',
      statement('2023', { jurisdiction: 'zenda' }),
      '0 statement-which-keeper',
    ],
    [
      'what nobody stated, taken back',
      statement('2023', { kind: 'open', reason: 'Why.' }),
      '0 nothing-to-withdraw',
    ],
    [
      'a withdrawal without a reason',
      statement('2023', { kind: 'open', reason: ' ' }),
      '0 statement-no-reason',
    ],
  ])('%s is refused, and nothing beside it is kept', async (_what, wrong, code) => {
    expect(await problems(wrong, statement('2023-02'))).toEqual([code])
    expect(await complete()).toEqual([])
  })

  test('that nothing happened is refused while records lie in the interval, and says how many', async () => {
    await kept(trip('1', '2023-03-05'))
    await kept(trip('2', '2023-03-06'))
    const stated = await state(statement('2023-Q1', { kind: 'nil' }))
    expect(stated).toMatchObject({
      problems: [{ code: 'nil-not-empty', params: { records: 2 }, mend: 'State it as complete instead.' }],
    })
    expect(await state(statement('2023-02', { kind: 'nil' }), statement('2023-03'))).toEqual({ months: 2 })
  })

  test('a record that comes into a stated month is a question, and nothing is kept until it is answered', async () => {
    await state(statement('2023-H1', { kind: 'nil' }))
    const asked = await refusal(trip('1', '2023-03-05'))
    expect(asked?.problems).toMatchObject([
      {
        ...{ code: 'month-stated', field: 'day' },
        what: '“River log” is stated as complete for 2023-03 by River Watch of Strelsau, and this changes what it counts there.',
      },
    ])
    expect(asked?.statements).toMatchObject([
      { month: '2023-03', kind: 'nil', institution: 'river-watch-st' },
    ])
    expect(await complete()).toHaveLength(6)
    await kept(trip('2', '2023-07-05'))
  })

  test('the record is taken and the statement stands: it is said once more, by whom', async () => {
    await state(statement('2023-H1', { kind: 'nil' }))
    await kept(trip('1', '2023-03-05', { statements: 'stands' }))
    expect(await complete()).toHaveLength(6)
    const [newest] = await actingAs(opened.db, administrator, (tx) => readStatements(tx))
    expect(newest).toMatchObject({
      ...{ kind: 'complete', start: '2023-03-01', end: '2023-03-31', by: 'administrator' },
      reason: 'Complete with what was changed since.',
    })
  })

  test('the record is taken and its month is open again; the other months stay as they are', async () => {
    await state(statement('2023-H1', { kind: 'nil' }))
    const { id } = await kept(trip('1', '2023-03-05', { statements: 'open' }))
    expect(await complete()).toEqual(['2023-01', '2023-02', '2023-04', '2023-05', '2023-06'])
    // Nobody relies on an open month: what follows needs no answer.
    await kept(trip('1', '2023-03-06', { version: 1, reason: 'The day was wrong.' }), id)
  })

  test('a correction asks for the month it leaves and the one it comes to, and not where it counts as before', async () => {
    const { id } = await kept(trip('1', '2023-03-05'))
    await state(statement('2023-Q1'), statement('2023-04'))
    const remark = { ...trip('1', '2023-03-05').fields, remark: 'It was late.' }
    await kept(trip('1', '2023-03-05', { fields: remark, version: 1, reason: 'The remark was missing.' }), id)
    const moved = trip('1', '2023-04-02', { version: 2, reason: 'The day was wrong.' })
    expect((await refusal(moved, id))?.statements.map(({ month }) => month)).toEqual(['2023-03', '2023-04'])
    await kept({ ...moved, statements: 'open' }, id)
    expect(await complete()).toEqual(['2023-01', '2023-02'])
    const [newest] = await actingAs(opened.db, administrator, (tx) => readStatements(tx))
    expect(newest).toMatchObject({
      kind: 'open',
      reason: 'The day was wrong.',
      start: '2023-03-01',
      end: '2023-04-30',
    })
  })

  test('a withdrawal asks too', async () => {
    const { id } = await kept(trip('1', '2023-03-05'))
    await state(statement('2023-03'))
    const withdraw = (statements?: 'stands') =>
      withdrawRecord(
        opened.db,
        office,
        { jurisdiction: 'strelsau', id },
        { version: 1, reason: 'A drill.', statements },
      )
    expect(await withdraw()).toMatchObject({ refusal: { statements: [{ month: '2023-03' }] } })
    expect(await withdraw('stands')).toMatchObject({ record: { action: 'withdrawn' } })
    expect(await complete()).toEqual(['2023-03'])
  })

  test('a record of which nobody knows whose it is asks for the statement of every institution', async () => {
    const zenda = { jurisdiction: 'zenda', kind: 'nil' } as const
    await state(
      statement('2023', { ...zenda, institution: 'castle-watch' }),
      statement('2023', { ...zenda, institution: 'lake-watch' }),
    )
    const asked = await refusal(trip('1', '2023-03-05', { jurisdiction: 'zenda' }))
    expect(asked?.statements.map(({ institution }) => institution)).toEqual(['castle-watch', 'lake-watch'])
    const own = await refusal(trip('1', '2023-03-05', { jurisdiction: 'zenda', institution: 'lake-watch' }))
    expect(own?.statements.map(({ institution }) => institution)).toEqual(['lake-watch'])
  })

  test('of several records that come at once only those in stated months are asked about', async () => {
    await state(statement('2023-03'))
    const days = ['2023-02-01', '2023-03-01', '2023-04-01', '2023-05-01']
    const answers = await Promise.all(
      days.map((day, at) => keepRecord(opened.db, office, null, trip(`n${at}`, day))),
    )
    expect(answers.map((one) => 'record' in one)).toEqual([true, false, true, true])
  })

  test('whoever may not write the register states nothing', async () => {
    const asPublic = { ...stating, person: publicPerson }
    await expect(stateCompleteness(opened.db, asPublic, [statement('2023')])).rejects.toThrow()
  })
})
