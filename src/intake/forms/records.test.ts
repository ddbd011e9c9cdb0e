// Records: kept whole or refused with every problem, corrected with a reason, never overwritten, and counted at once.
import * as fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { findRegister, notStated, type RecordToKeep } from '#definition'
import {
  actingAs,
  administrator,
  migrationsFor,
  publicPerson,
  readBothGrains,
  readCounts,
  readHistory,
  readRecords,
  rebuildCounts,
  sql,
} from '#storage'
import { ruritania } from '../../../roadmaps/ruritania/index.ts'
import { databaseSizes, openSize, whyNotHere } from '../../storage/testing/databases.ts'
import { chainDifferences } from '../../storage/testing/audit-differences.ts'
import type { TestDatabase } from '../../storage/testing/test-database.ts'
import { keepRecord, withdrawRecord, type Kept } from './index.ts'

const found = findRegister(ruritania, 'river-log')
if (!found) throw new Error('The invented roadmap has no river log.')
const register = found
const office = { roadmap: ruritania, register, person: administrator }

function trip(
  number: string,
  more: Partial<RecordToKeep> & { fields?: Record<string, unknown> } = {},
): RecordToKeep {
  const { fields, ...rest } = more
  return {
    jurisdiction: 'zenda',
    fields: { day: '31.5.2023', 'log-number': number, 'call-cause': 'flood', ...fields },
    children: {
      persons: [{ sex: 'women', outcome: 'hurt' }],
      litter: [{ 'litter-class': 'tyre', pieces: '7' }],
    },
    ...rest,
  }
}

function kept(result: Kept) {
  if ('refusal' in result) throw new Error(JSON.stringify(result.refusal))
  return result.record
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
    await sql`truncate register_river_log, register_river_log_persons, register_river_log_litter, record_version, counted_observation, counted_rollup, record_total`.execute(
      opened.db,
    )
  })
  const keep = (sent: RecordToKeep, id: string | null = null) => keepRecord(opened.db, office, id, sent)
  const counts = () => actingAs(opened.db, administrator, readCounts)
  const inWords = async () =>
    (await counts()).map((one) =>
      [one.data_element, one.period_start, one.item_class, one.codes, one.value].join(' '),
    )

  test('a record is kept as it was meant, and counted in the same moment', async () => {
    const record = kept(await keep(trip('7')))
    expect(record).toMatchObject({ jurisdiction: 'zenda', version: 1, changedBy: 'administrator' })
    expect(record.fields).toEqual({
      day: '2023-05-31',
      'log-number': '7',
      'call-cause': 'flood',
      remark: null,
      'storm-name': null,
    })
    expect(record.children['persons']).toEqual([{ sex: 'female', outcome: 'hurt' }])
    expect(await inWords()).toEqual([
      'litter-collected 2023-05-01 tyre  7',
      'rescue-calls 2023-05-01 _Z call-cause=flood 1',
      'rescued-persons 2023-05-01 _Z outcome=hurt,sex=female 1',
    ])
  })

  test('every problem of a record is said, with its field and row, and nothing is kept', async () => {
    const result = await keep(
      trip('', {
        fields: { day: '31.2.2023', weather: 'fine' },
        children: { persons: [{ sex: 'unicorn' }], litter: [] },
      }),
    )
    if (!('refusal' in result)) throw new Error('kept')
    expect(
      result.refusal.problems.map(({ field, child, row }) => [field, child, row].filter(Boolean).join(' ')),
    ).toEqual(['weather', 'day', 'log-number', 'sex persons 1', 'outcome persons 1'])
    for (const { what, why, mend } of result.refusal.problems)
      expect([what, why, mend].every((text) => text.length > 5)).toBe(true)
    expect(await counts()).toEqual([])
  })

  test('a record like one that is there is only kept deliberately', async () => {
    const first = kept(await keep(trip('7')))
    expect(await keep(trip('7'))).toMatchObject({ refusal: { alike: [{ id: first.id }] } })
    expect(kept(await keep(trip('7', { isDeliberate: true }))).id).not.toBe(first.id)
  })

  test('a correction needs a reason, keeps the old version, and moves the counts', async () => {
    const first = kept(await keep(trip('7')))
    const changed = trip('7', { fields: { 'call-cause': 'wind', day: '2023-06-01' }, version: 1 })
    expect(await keep(changed, first.id)).toMatchObject({ refusal: { problems: [{ field: 'reason' }] } })
    const second = kept(await keep({ ...changed, reason: 'Wrong cause and day.' }, first.id))
    expect(second).toMatchObject({ id: first.id, version: 2 })
    expect((await inWords()).filter((one) => one.startsWith('rescue-calls'))).toEqual([
      'rescue-calls 2023-06-01 _Z call-cause=wind 1',
    ])
    const history = await actingAs(opened.db, administrator, (tx) => readHistory(tx, register, first))
    expect(history.map(({ version, action, reason: why }) => [version, action, why])).toEqual([
      [1, 'created', null],
      [2, 'corrected', 'Wrong cause and day.'],
    ])
    expect(history[0]?.record.fields['day']).toBe('2023-05-31')
    expect(await chainDifferences(opened.db)).toEqual([])
  })

  test('two people who change one record at once: the second sees what the first did, and nothing is lost', async () => {
    const first = kept(await keep(trip('7')))
    kept(await keep(trip('7', { version: 1, reason: 'one', fields: { remark: 'mine' } }), first.id))
    const result = await keep(trip('7', { version: 1, reason: 'two', fields: { remark: 'yours' } }), first.id)
    expect(result).toMatchObject({ refusal: { current: { version: 2, fields: { remark: 'mine' } } } })
  })

  test('a withdrawn record leaves the lists and counts, and stays in the history', async () => {
    const first = kept(await keep(trip('7')))
    const withdraw = (version: number, why: string) =>
      withdrawRecord(opened.db, office, first, { version, reason: why })
    expect(await withdraw(1, ' ')).toMatchObject({ refusal: { problems: [{ field: 'reason' }] } })
    expect(await withdraw(9, 'Entered twice.')).toMatchObject({ refusal: { current: { version: 1 } } })
    kept(await withdraw(1, 'Entered twice.'))
    expect(await counts()).toEqual([])
    const page = { sortBy: 'day', isDescending: true, limit: 10, offset: 0 }
    expect(await actingAs(opened.db, administrator, (tx) => readRecords(tx, register, page))).toEqual({
      items: [],
      total: 0,
    })
    expect(await withdraw(2, 'Again.')).toMatchObject({ refusal: { problems: [{ field: 'id' }] } })
  })

  test('whoever corrects a record that was withdrawn meanwhile is shown that, and can bring it back', async () => {
    const first = kept(await keep(trip('7')))
    const counted = await counts()
    kept(await withdrawRecord(opened.db, office, first, { version: 1, reason: 'Entered twice.' }))
    const late = trip('7', { version: 1, reason: 'Seen again.', fields: { remark: 'mine' } })
    expect(await keep(late, first.id)).toMatchObject({
      refusal: { problems: [], current: { version: 2, action: 'withdrawn' } },
    })
    const back = kept(await keep({ ...late, version: 2 }, first.id))
    expect(back).toMatchObject({ version: 3, action: 'corrected', fields: { remark: 'mine' } })
    expect(await counts()).toEqual(counted)
  })

  test('a withdrawn record does not come back beside one like it that was kept since', async () => {
    const first = kept(await keep(trip('7')))
    kept(await withdrawRecord(opened.db, office, first, { version: 1, reason: 'Entered twice.' }))
    kept(await keep(trip('7')))
    const back = await keep(trip('7', { version: 2, reason: 'After all.' }), first.id)
    expect('refusal' in back && back.refusal.alike).toHaveLength(1)
  })

  test('a list is searched, sorted and paged by the database', async () => {
    for (const [number, day] of [
      ['1', '2023-01-01'],
      ['2', '2023-03-01'],
      ['3', '2023-02-01'],
    ]) {
      kept(await keep(trip(number ?? '', { fields: { day, remark: `100% ${number}` } })))
    }
    const read = (more: object) =>
      actingAs(opened.db, administrator, (tx) =>
        readRecords(tx, register, { sortBy: 'day', isDescending: true, limit: 2, offset: 0, ...more }),
      )
    const numbers = async (more: object) => (await read(more)).items.map(({ fields }) => fields['log-number'])
    expect(await numbers({})).toEqual(['2', '3'])
    expect(await numbers({ offset: 2 })).toEqual(['1'])
    expect(await numbers({ search: '100% 3' })).toEqual(['3'])
    expect(await numbers({ search: '%' })).toEqual(['2', '3'])
    expect((await read({ jurisdiction: 'strelsau' })).total).toBe(0)
  })

  test('the public neither reads nor keeps records, nor sees what they add up to', async () => {
    kept(await keep(trip('7')))
    await expect(keepRecord(opened.db, { ...office, person: publicPerson }, null, trip('8'))).rejects.toThrow(
      /row-level security|permission denied/,
    )
    const page = { sortBy: 'day', isDescending: true, limit: 10, offset: 0 }
    expect(await actingAs(opened.db, publicPerson, (tx) => readRecords(tx, register, page))).toEqual({
      items: [],
      total: 0,
    })
    expect(await actingAs(opened.db, publicPerson, readBothGrains)).toEqual([])
  })

  test('the counts equal a count from zero after any sequence of entries, corrections, moves between institutions and withdrawals', async () => {
    const step = fc.record({
      what: fc.constantFrom('keep', 'keep', 'correct', 'withdraw'),
      month: fc.integer({ min: 1, max: 4 }),
      cause: fc.constantFrom('storm', 'wind', 'carelessness'),
      persons: fc.array(fc.constantFrom('female', 'male', 'not-reported'), { maxLength: 3 }),
      pieces: fc.nat({ max: 50 }),
      institution: fc.constantFrom('castle-watch', 'lake-watch', notStated),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
        const alive: { id: string; jurisdiction: string; version: number }[] = []
        for (const [at, { what, month, cause, persons, pieces, institution }] of steps.entries()) {
          const last = alive.at(-1)
          const sent = trip(String(at), {
            institution,
            fields: { day: `2023-0${month}-15`, 'call-cause': cause },
            children: {
              persons: persons.map((sex) => ({ sex, outcome: 'unhurt' })),
              litter: [{ 'litter-class': 'bottle', pieces }],
            },
            isDeliberate: true,
          })
          if (what === 'keep' || !last) alive.push(kept(await keep(sent)))
          else if (what === 'correct')
            alive.splice(
              -1,
              1,
              kept(await keep({ ...sent, version: last.version, reason: 'random' }, last.id)),
            )
          else {
            kept(await withdrawRecord(opened.db, office, last, { version: last.version, reason: 'random' }))
            alive.pop()
          }
        }
        const asKept = await actingAs(opened.db, administrator, readBothGrains)
        await actingAs(opened.db, administrator, (tx) => rebuildCounts(tx, ruritania))
        expect(await actingAs(opened.db, administrator, readBothGrains)).toEqual(asKept)
      }),
      { numRuns: size === 'embedded' ? 15 : 5 },
    )
  })
})
