// Files and batches in months that are stated as complete, and files that are themselves complete; on both databases.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { findRegister, getInterval, type ImportChoice, type StatementToKeep } from '#definition'
import { actingAs, administrator, migrationsFor, readCompleteMonths, readStatements, sql } from '#storage'
import { ruritania } from '../../../roadmaps/ruritania/index.ts'
import { databaseSizes, openSize, whyNotHere } from '../../storage/testing/databases.ts'
import type { TestDatabase } from '../../storage/testing/test-database.ts'
import { commitImport, planImport } from '../imports/import-records.ts'
import { keepBatch } from '../batches/keep-batch.ts'
import { stateCompleteness } from '../statements/state-completeness.ts'
import { planUndo, undoImport } from '../undo/undo-import.ts'

const found = findRegister(ruritania, 'river-log')
if (!found) throw new Error('The invented roadmap has no river log.')
const register = found
const office = { roadmap: ruritania, register, person: administrator }
const folder = mkdtempSync(join(tmpdir(), 'waymark-complete-'))
afterAll(() => rmSync(folder, { recursive: true }))

const heading = 'jurisdiction;institution;day;log_number;call_cause;complete_for'
const row = (number: string, day: string, completeFor = '', whose = 'strelsau;') =>
  `${whose};${day};${number};flood;${completeFor}`

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
      register_river_log_persons, register_river_log_litter, counted_observation, import_entry, imported_record`.execute(
      opened.db,
    )
  })

  const fileOf = (rows: readonly string[], name = 'sheet') => {
    const path = join(folder, `${name}.csv`)
    writeFileSync(path, [heading, ...rows].join('\n'))
    return { ...office, path, mapping: null, source: name, today: '2024-01-15' }
  }
  const take = (rows: readonly string[], choice: ImportChoice = {}, name = 'sheet') =>
    commitImport(opened.db, fileOf(rows, name), choice)
  const state = async (...periods: string[]) => {
    const sent = periods.map((period): StatementToKeep => ({
      ...{ jurisdiction: 'strelsau', register: 'river-log', period, kind: 'complete' },
    }))
    return stateCompleteness(opened.db, { ...office, today: '2024-01-15' }, sent)
  }
  const complete = () =>
    actingAs(opened.db, administrator, async (tx) =>
      (await readCompleteMonths(tx, ['river-log'], getInterval('2023'))).map(
        ({ jurisdiction, month }) => `${jurisdiction} ${month}`,
      ),
    )
  const records = async () => {
    const { rows } = await sql<{
      n: number
    }>`select count(*)::int as n from register_river_log where not is_withdrawn`.execute(opened.db)
    return rows[0]?.n
  }

  test('a file asks once about all stated months that it changes, and nothing is taken meanwhile', async () => {
    await state('2023-Q1')
    const rows = [
      row('1', '2023-01-05'),
      row('2', '2023-01-06'),
      row('3', '2023-03-05'),
      row('4', '2023-05-05'),
    ]
    const plan = await planImport(opened.db, fileOf(rows))
    expect(plan.asked).toMatchObject({ code: 'month-stated', params: { months: '2023-01, 2023-03' } })
    expect(plan.asked?.months).toHaveLength(2)
    const refused = await take(rows)
    expect([refused.isTaken, refused.plan.asked?.params, await records()]).toEqual([
      false,
      plan.asked?.params,
      0,
    ])
  })

  test('answered, the file is taken, and the statement stands or its months are open', async () => {
    await state('2023-Q1')
    expect((await take([row('1', '2023-01-05')], { statements: 'stands' })).isTaken).toBe(true)
    expect(await complete()).toEqual(['strelsau 2023-01', 'strelsau 2023-02', 'strelsau 2023-03'])
    expect((await take([row('2', '2023-02-05')], { statements: 'open' }, 'other')).isTaken).toBe(true)
    expect(await complete()).toEqual(['strelsau 2023-01', 'strelsau 2023-03'])
    const [newest] = await actingAs(opened.db, administrator, (tx) => readStatements(tx))
    expect(newest).toMatchObject({ kind: 'open', reason: 'Edition “other.csv” of “other”' })
  })

  test('a corrected edition that changes nothing in a stated month asks nothing', async () => {
    await take([row('1', '2023-01-05'), row('2', '2023-05-05')])
    await state('2023-Q1')
    const again = await take([row('1', '2023-01-05'), row('2', '2023-05-06')])
    expect([again.isTaken, again.plan.asked, again.plan.counts.changed]).toEqual([true, null, 1])
  })

  test('records that an edition no longer has are asked about too', async () => {
    await take([row('1', '2023-01-05'), row('2', '2023-05-05')])
    await state('2023-Q1')
    const withdraw = { withdrawVanished: true }
    const refused = await take([row('2', '2023-05-05')], withdraw)
    expect(refused.plan.asked?.params['months']).toBe('2023-01')
    expect(await records()).toBe(2)
    expect(await take([row('2', '2023-05-05')], { ...withdraw, statements: 'stands' })).toMatchObject({
      withdrawn: 1,
    })
  })

  test('a file says for what it is complete, and it is stated where somebody says so', async () => {
    const rows = [
      row('1', '2023-01-05', '2023-H1'),
      row('2', '2023-02-05'),
      row('3', '2023-02-06', '2023-Q1', 'zenda;castle-watch'),
      row('4', '2023-02-07', '', 'zenda;lake-watch'),
    ]
    const { completeFor } = await planImport(opened.db, fileOf(rows))
    expect(completeFor.map(({ institution, period }) => `${institution} ${period}`)).toEqual([
      'river-watch-st 2023-H1',
      'castle-watch 2023-Q1',
    ])
    await take(rows, { complete: ['2023-H1'] })
    expect(await complete()).toEqual(['1', '2', '3', '4', '5', '6'].map((month) => `strelsau 2023-0${month}`))
  })

  test('said of a file that does not say it, it is stated for everybody whose records are in it', async () => {
    const rows = [
      row('1', '2023-01-05', '', 'zenda;castle-watch'),
      row('2', '2023-02-07', '', 'zenda;lake-watch'),
    ]
    await take(rows, { complete: ['2023-01'] })
    expect(await complete()).toEqual(['zenda 2023-01'])
  })

  test('where it cannot be stated, nothing of the file is taken, and the reason is said', async () => {
    const early = await take([row('1', '2023-01-05')], { complete: ['2024-H1'] })
    expect([early.isTaken, early.plan.problems[0]?.what, await records()]).toEqual([
      false,
      '2024-H1 is not over yet.',
      0,
    ])
    const nobody = await take([row('1', '2023-01-05', '', 'zenda;')], { complete: ['2023-01'] })
    expect([nobody.isTaken, nobody.plan.problems[0]?.kind]).toEqual([false, 'statement-no-keeper'])
  })

  test('a batch asks once, and takes nothing until it is answered', async () => {
    await state('2023-Q1')
    const path = join(folder, 'batch.csv')
    writeFileSync(path, [heading, row('1', '2023-01-05'), row('2', '2023-05-05')].join('\n'))
    const wanted = { ...office, path, mapping: null }
    const refused = await keepBatch(opened.db, wanted, 'csv', false)
    expect([refused.isTaken, refused.created, refused.asked?.params['months']]).toEqual([false, 0, '2023-01'])
    const taken = await keepBatch(opened.db, { ...wanted, statements: 'open' }, 'csv', false)
    expect([taken.isTaken, taken.created, taken.asked]).toEqual([true, 2, null])
    expect(await complete()).toEqual(['strelsau 2023-02', 'strelsau 2023-03'])
  })

  test('undoing an import asks as well', async () => {
    const { import: id } = await take([row('1', '2023-01-05')])
    await state('2023-Q1')
    const plan = await planUndo(opened.db, office, id ?? '')
    expect(plan.asked?.params['months']).toBe('2023-01')
    await expect(undoImport(opened.db, office, id ?? '')).rejects.toMatchObject({
      code: 'undo-stated',
      params: { problem: { code: 'month-stated', params: { months: '2023-01' } } },
    })
    expect(await records()).toBe(1)
    await undoImport(opened.db, { ...office, statements: 'open' }, id ?? '')
    expect([await records(), await complete()]).toEqual([0, ['strelsau 2023-02', 'strelsau 2023-03']])
  })
})
