// Every way in which something comes into a register whose stock is stated: the question is about every month from its day on.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { findRegister, getInterval, type RecordToKeep, type StatementToKeep } from '#definition'
import { actingAs, administrator, migrationsFor, readKnownStocks, readStatements, sql } from '#storage'
import { ruritania } from '../../../roadmaps/ruritania/index.ts'
import { databaseSizes, openSize, whyNotHere } from '../../storage/testing/databases.ts'
import type { TestDatabase } from '../../storage/testing/test-database.ts'
import { commitImport, planImport } from './import-records.ts'
import { keepBatch } from '../batches/keep-batch.ts'
import { keepRecord, withdrawRecord } from '../forms/index.ts'
import { stateCompleteness } from '../statements/state-completeness.ts'
import { planUndo, undoImport } from '../undo/undo-import.ts'

const roster = findRegister(ruritania, 'guard-roster')
if (!roster) throw new Error('The invented roadmap has no guards.')
const office = { roadmap: ruritania, register: roster, person: administrator }
const folder = mkdtempSync(join(tmpdir(), 'waymark-stocks-'))
afterAll(() => rmSync(folder, { recursive: true }))

const contract = (badge: string, day: string, more: Partial<RecordToKeep> = {}): RecordToKeep => ({
  jurisdiction: 'strelsau',
  fields: { day, badge, sex: 'female', 'on-duty': 'yes' },
  children: {},
  ...more,
})
const row = (badge: string, day: string) => `strelsau;${day};${badge};female;yes`
let files = 0
function fileOf(rows: readonly string[], sliceSize = 500) {
  const path = join(folder, `${(files += 1)}.csv`)
  writeFileSync(path, ['jurisdiction;day;badge;sex;on_duty', ...rows].join('\n'))
  return { ...office, path, mapping: null, source: 'sheet', today: '2024-01-15', sliceSize }
}

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
    await sql`truncate completeness_statement, stated_month, complete_month, record_version, register_guard_roster,
      counted_observation, counted_rollup, record_total, import_entry, imported_record`.execute(opened.db)
  })

  /** The stock of 2023 is stated, from what held at the end of 2022 on. */
  async function stateAll(jurisdiction = 'strelsau', institutions = ['river-watch-st']): Promise<void> {
    const of = { jurisdiction, register: 'guard-roster' }
    const sent = institutions.flatMap((institution): StatementToKeep[] => [
      { ...of, institution, period: '2022', kind: 'opening' },
      { ...of, institution, period: '2023', kind: 'complete' },
    ])
    expect(await stateCompleteness(opened.db, { ...office, today: '2024-01-15' }, sent)).toEqual({
      months: 13 * institutions.length,
    })
  }
  const keep = (sent: RecordToKeep, id: string | null = null) => keepRecord(opened.db, office, id, sent)
  async function kept(sent: RecordToKeep, id: string | null = null) {
    const answer = await keep(sent, id)
    if ('record' in answer) return answer.record
    throw new Error(JSON.stringify(answer.refusal))
  }
  async function asked(sent: RecordToKeep, id: string | null = null): Promise<string> {
    const answer = await keep(sent, id)
    const [problem] = 'refusal' in answer ? answer.refusal.problems : []
    return /is stated as complete for (.*) by /.exec(problem?.what ?? '')?.[1] ?? 'nothing'
  }
  const known = () =>
    actingAs(opened.db, administrator, async (tx) =>
      (await readKnownStocks(tx, ['guard-roster'], getInterval('2023'))).map(({ month }) => month),
    )

  test('a record asks about its month and all later ones; one of before about the opening stock too', async () => {
    await stateAll()
    expect(await asked(contract('A', '2023-11-05'))).toBe('2023-11 to 2023-12')
    expect(await asked(contract('A', '2021-05-01'))).toBe(
      '2023-01 to 2023-12 and the opening stock at the end of 2022-12',
    )
    expect(await asked(contract('A', '2024-01-01'))).toBe('nothing')
  })

  test('answered, the stock stands with it, or is open from its day on', async () => {
    await stateAll()
    await kept(contract('A', '2023-11-05', { statements: 'stands' }))
    expect(await known()).toHaveLength(12)
    await kept(contract('B', '2021-05-01', { statements: 'stands' }))
    expect(await known()).toHaveLength(12)
    const [newest] = await actingAs(opened.db, administrator, (tx) => readStatements(tx))
    expect(newest).toMatchObject({ kind: 'opening', start: '2022-12-01', end: '2022-12-31' })
    await kept(contract('C', '2023-11-05', { statements: 'open' }))
    expect(await known()).toEqual(
      Array.from({ length: 10 }, (_none, at) => `2023-${String(at + 1).padStart(2, '0')}`),
    )
    await kept(contract('D', '2022-11-05', { statements: 'open' }))
    expect(await known()).toEqual([])
  })

  test('a correction asks from the earlier of both days on, and not where it says what it said', async () => {
    const { id } = await kept(contract('A', '2023-10-05'))
    await stateAll()
    const correct = (day: string, more: Partial<RecordToKeep> = {}) =>
      contract('A', day, { version: 1, reason: 'It was wrong.', ...more })
    expect(await asked(correct('2023-06-01'), id)).toBe('2023-06 to 2023-12')
    expect(await asked(correct('2023-12-24'), id)).toBe('2023-10 to 2023-12')
    const male = { day: '2023-10-05', badge: 'A', sex: 'male', 'on-duty': 'yes' }
    expect(await asked(correct('2023-10-05', { fields: male }), id)).toBe('2023-10 to 2023-12')
    expect(await kept(correct('2023-10-05'), id)).toMatchObject({ version: 2 })
  })

  test('withdrawing it and bringing it back ask as well', async () => {
    const { id } = await kept(contract('A', '2023-11-05'))
    const withdraw = (statements?: 'stands') => {
      const wanted = { version: 1, reason: 'A drill.', statements }
      return withdrawRecord(opened.db, office, { jurisdiction: 'strelsau', id }, wanted)
    }
    await stateAll()
    const refused = await withdraw()
    expect('refusal' in refused ? refused.refusal.statements.map(({ month }) => month) : []).toEqual([
      '2023-11',
      '2023-12',
    ])
    await withdraw('stands')
    const back = contract('A', '2023-11-05', { version: 2, reason: 'It was no drill.' })
    expect(await asked(back, id)).toBe('2023-11 to 2023-12')
    expect(await kept({ ...back, statements: 'stands' }, id)).toMatchObject({ version: 3 })
    expect(await known()).toHaveLength(12)
  })

  test('moved to another institution, it asks for both', async () => {
    const of = { jurisdiction: 'zenda' }
    const { id } = await kept(contract('A', '2023-11-05', { ...of, institution: 'castle-watch' }))
    await stateAll('zenda', ['castle-watch', 'lake-watch'])
    const move = { ...of, institution: 'lake-watch', version: 1, reason: 'It was theirs.' }
    const answer = await keep(contract('A', '2023-11-05', move), id)
    const months = 'refusal' in answer ? answer.refusal.statements : []
    expect(months.map(({ institution, month }) => `${institution} ${month}`)).toEqual([
      ...['castle-watch 2023-11', 'castle-watch 2023-12'],
      ...['lake-watch 2023-11', 'lake-watch 2023-12'],
    ])
  })

  test.each([
    ['small', 500],
    ['large', 2],
  ])('a %s file asks, and so does undoing it', async (_size, sliceSize) => {
    const rows = ['A', 'B', 'C', 'D', 'E'].map((badge) => row(badge, '2023-11-05'))
    await stateAll()
    expect((await planImport(opened.db, fileOf(rows, sliceSize))).asked?.params['months']).toBe(
      '2023-11 to 2023-12',
    )
    const refused = await commitImport(opened.db, fileOf(rows, sliceSize), {})
    expect([refused.isTaken, refused.plan.asked?.params['months']]).toEqual([false, '2023-11 to 2023-12'])
    const taken = await commitImport(opened.db, fileOf(rows, sliceSize), { statements: 'stands' })
    expect([taken.isTaken, await known()]).toEqual([true, expect.objectContaining({ length: 12 })])
    const plan = await planUndo(opened.db, office, taken.import ?? '')
    expect(plan.asked?.params['months']).toBe('2023-11 to 2023-12')
    await expect(undoImport(opened.db, office, taken.import ?? '')).rejects.toMatchObject({
      code: 'undo-stated',
      params: { problem: { params: { months: '2023-11 to 2023-12' } } },
    })
    await undoImport(opened.db, { ...office, statements: 'open' }, taken.import ?? '')
    expect(await known()).toHaveLength(10)
  })

  test('a batch asks too', async () => {
    await stateAll()
    const wanted = fileOf([row('A', '2023-11-05')])
    const refused = await keepBatch(opened.db, wanted, 'csv', false)
    expect([refused.isTaken, refused.asked?.params['months']]).toEqual([false, '2023-11 to 2023-12'])
    const taken = await keepBatch(opened.db, { ...wanted, statements: 'open' }, 'csv', false)
    expect([taken.isTaken, await known()]).toEqual([true, expect.objectContaining({ length: 10 })])
  })

  test('an opening stock is refused where the register counts no stock, and while its month runs', async () => {
    const opening = { jurisdiction: 'strelsau', kind: 'opening' } as const
    const stated = await stateCompleteness(opened.db, { ...office, today: '2024-01-15' }, [
      { ...opening, register: 'river-log', period: '2022' },
      { ...opening, register: 'guard-roster', period: '2024-01' },
    ])
    expect('problems' in stated ? stated.problems.map(({ code }) => code) : []).toEqual([
      'opening-no-stock',
      'statement-too-early',
    ])
  })
})
