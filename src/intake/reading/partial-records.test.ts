// Files that have only a part of a record: it is put into the one that is stored, and the rules ask about the whole.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { findRegister, type ImportChoice, type RecordRule } from '#definition'
import { actingAs, administrator, migrationsFor, readRecords, sql } from '#storage'
import { ruritania } from '../../../roadmaps/ruritania/index.ts'
import { databaseSizes, openSize, whyNotHere } from '../../storage/testing/databases.ts'
import type { TestDatabase } from '../../storage/testing/test-database.ts'
import { commitImport } from '../imports/import-records.ts'

const register = findRegister(ruritania, 'river-log')
if (!register) throw new Error('The invented roadmap has no river log.')
const folder = mkdtempSync(join(tmpdir(), 'waymark-parts-'))
const path = join(folder, 'part.csv')
afterAll(() => rmSync(folder, { recursive: true }))

/** Whoever goes out for wind says more about it. */
const windNeedsRemark: RecordRule = {
  id: 'wind-needs-remark',
  kind: 'required',
  registers: ['river-log'],
  where: { 'call-cause': ['wind'] },
  severity: 'error',
  name: { en: 'Wind without a remark' },
  why: { en: 'Storms are told apart by their remarks.' },
  mend: { en: 'Write one.' },
  settings: { field: 'remark' },
}
const ruled = { ...register, rules: [windNeedsRemark] }

describe.for(databaseSizes)('a part of a record, %s', (size) => {
  let opened: TestDatabase | undefined
  beforeAll(async () => {
    if (!whyNotHere(size)) opened = await openSize(size, ruritania, migrationsFor('roadmaps/ruritania'))
  })
  afterAll(() => opened?.close())
  const db = () => {
    if (!opened) throw new Error('There is no database.')
    return opened.db
  }
  const take = async (...lines: readonly string[]) => takeWith({}, ...lines)
  const takeWith = async (choice: ImportChoice, ...lines: readonly string[]) => {
    writeFileSync(path, lines.join('\n'))
    const wanted = { roadmap: ruritania, register: ruled, person: administrator, path, mapping: null }
    const { isTaken, plan } = await commitImport(db(), { ...wanted, source: lines[0] ?? '' }, choice)
    return { isTaken, counts: plan.counts, problems: plan.problems }
  }
  beforeEach(async ({ skip }) => {
    skip(opened === undefined, whyNotHere(size))
    await sql`truncate register_river_log, register_river_log_persons, register_river_log_litter, record_version,
      counted_observation, counted_rollup, record_total, imported_record, import_entry, quarantined_record`.execute(
      db(),
    )
    const whole = 'jurisdiction;day;log_number;call_cause;remark'
    expect(await take(whole, 'zenda;2023-05-31;1;wind;A gale.')).toMatchObject({ isTaken: true })
  })
  const stored = async () =>
    (
      await actingAs(db(), administrator, (tx) =>
        readRecords(tx, ruled, { sortBy: 'log-number', isDescending: false, limit: 9, offset: 0 }),
      )
    ).items.map(({ version, fields, children }) => [
      ...[version, fields['call-cause'], fields['remark']],
      children['persons']?.length,
    ])

  test('is put into the stored one by what tells records apart; what it has no column for stays', async () => {
    const result = await take(
      'jurisdiction;day;log_number;persons.sex;persons.outcome',
      'zenda;2023-05-31;1;female;hurt',
    )
    expect(result).toMatchObject({ isTaken: true, counts: { changed: 1, new: 0 } })
    expect(await stored()).toEqual([[2, 'wind', 'A gale.', 1]])
  })

  test('that a later edition no longer has leaves the record to those who made it', async () => {
    const heading = 'jurisdiction;day;log_number;persons.sex;persons.outcome'
    await take(heading, 'zenda;2023-05-31;1;female;hurt')
    await take('jurisdiction;day;log_number;call_cause;remark', 'zenda;2023-06-02;2;flood;')
    const again = await takeWith({ withdrawVanished: true }, heading, 'zenda;2023-06-02;2;male;hurt')
    expect(again.counts).toMatchObject({ vanished: 0 })
    expect(await stored()).toEqual([
      [2, 'wind', 'A gale.', 1],
      [2, 'flood', null, 1],
    ])
    // whoever brought it withdraws it
    const whole = 'jurisdiction;day;log_number;call_cause;remark'
    const other = 'zenda;2023-06-02;2;flood;'
    expect((await takeWith({ withdrawVanished: true }, whole, other)).counts).toMatchObject({ vanished: 1 })
    // a file with nothing in it takes nothing back
    expect(await takeWith({ withdrawVanished: true }, whole)).toMatchObject({
      ...{ isTaken: false, counts: { vanished: 0 }, problems: [{ kind: 'table-empty' }] },
    })
  })

  test('of a record that nobody has stored is refused in one sentence that names what is lacking', async () => {
    const { isTaken, problems } = await take('jurisdiction;day;log_number;remark', 'zenda;2023-05-31;9;?')
    expect(isTaken).toBe(false)
    expect(problems.map(({ line, column, what }) => [line, column, what])).toEqual([
      [
        2,
        'log_number',
        'The file has no column for “Cause of the call”, and no record with this number is kept yet that has it.',
      ],
    ])
  })

  test('is refused where the record as a whole would break a rule', async () => {
    const { isTaken, problems } = await take('jurisdiction;day;log_number;remark', 'zenda;2023-05-31;1;')
    expect(isTaken).toBe(false)
    expect(problems.map(({ line, column, why }) => [line, column, why])).toEqual([
      [2, 'remark', 'Storms are told apart by their remarks.'],
    ])
    expect(await stored()).toEqual([[1, 'wind', 'A gale.', 0]])
  })

  test('does not break a rule that the stored part keeps', async () => {
    const result = await take('jurisdiction;day;log_number;call_cause', 'zenda;2023-05-31;1;wind')
    expect(result).toMatchObject({ isTaken: true, counts: { unchanged: 1 }, problems: [] })
  })
})
