// An import is undone whole or not at all: counts, records, sources and waiting rows are as they were, and nothing is erased.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { findRegister, isRefused, refusedText, type ImportChoice, type Register } from '#definition'
import {
  actingAs,
  administrator,
  migrationsFor,
  readBothGrains,
  readHistory,
  readImported,
  readImports,
  readQuarantine,
  readRecords,
  rebuildCounts,
  sql,
  type Database,
} from '#storage'
import { ruritania } from '../../../roadmaps/ruritania/index.ts'
import { databaseSizes, openSize, whyNotHere } from '../../storage/testing/databases.ts'
import { chainDifferences } from '../../storage/testing/audit-differences.ts'
import type { TestDatabase } from '../../storage/testing/test-database.ts'
import { commitImport, planImport } from '../imports/import-records.ts'
import { keepRecord, withdrawRecord } from '../forms/index.ts'
import { mendQuarantined } from '../imports/settle-quarantine.ts'
import { planUndo, undoImport } from './undo-import.ts'

function getRegister(id: string): Register {
  const found = findRegister(ruritania, id)
  if (!found) throw new Error(`The invented roadmap has no register “${id}”.`)
  return found
}
const riverLog = getRegister('river-log')
const roster = getRegister('guard-roster')
const folder = mkdtempSync(join(tmpdir(), 'waymark-undo-'))
const file = join(folder, 'sheet.csv')
afterAll(() => rmSync(folder, { recursive: true }))
const office = { roadmap: ruritania, person: administrator }

const heading =
  'jurisdiction;day;log_number;call_cause;persons.sex;persons.outcome;litter.litter_class;litter.pieces'
const trips = (...rows: string[]) => writeFileSync(file, [heading, ...rows].join('\n'))
const guards = (...rows: string[]) =>
  writeFileSync(file, ['jurisdiction;day;badge;sex;last_day;on_duty', ...rows].join('\n'))

/** What its sender is told where it is refused. */
const said = (undoing: Promise<unknown>) =>
  undoing.then(
    () => 'It was undone.',
    (error: unknown) => (isRefused(error) ? refusedText(error) : String(error)),
  )

describe.for(databaseSizes)('undoing an import, %s', (size) => {
  let opened: TestDatabase | undefined
  beforeAll(async () => {
    if (!whyNotHere(size)) opened = await openSize(size, ruritania, migrationsFor('roadmaps/ruritania'))
  })
  afterAll(() => opened?.close())
  beforeEach(async ({ skip }) => {
    skip(opened === undefined, whyNotHere(size))
    await sql`truncate register_river_log, register_river_log_persons, register_river_log_litter,
      register_guard_roster, record_version, counted_observation, counted_rollup, record_total, imported_record, import_entry,
      quarantined_record`.execute(db())
  })
  const db = () => {
    if (!opened) throw new Error('There is no database.')
    return opened.db
  }
  const reading = <T>(work: (tx: Database) => Promise<T>) => actingAs(db(), administrator, work)

  async function take(register: Register, choice: ImportChoice = {}): Promise<string> {
    const wanted = { ...office, register, path: file, mapping: null, source: 'sheet' }
    const result = await commitImport(db(), wanted, choice)
    if (result.import === null) throw new Error(JSON.stringify(result.plan.problems))
    return result.import
  }
  const all = { limit: 100, offset: 0, isDescending: false, sortBy: 'day' }
  const stored = (register: Register) => reading((tx) => readRecords(tx, register, all))
  const waiting = () => reading((tx) => readQuarantine(tx, { state: 'waiting', limit: 100, offset: 0 }))

  /** Everything that an undo has to bring back: what is counted, kept, standing in the source, and waiting. */
  async function state(register: Register) {
    const { items } = await stored(register)
    const sources = await reading((tx) => readImported(tx, { register: register.id, source: 'sheet' }))
    return {
      counts: await reading(readBothGrains),
      records: items.map(({ id, fields, children, accepted }) => ({ id, fields, children, accepted })),
      sources,
      waiting: (await waiting()).items.map(({ id }) => id),
    }
  }
  async function number(log: string) {
    const { items } = await stored(riverLog)
    const found = items.find(({ fields }) => fields['log-number'] === log)
    if (!found) throw new Error(`There is no trip ${log}.`)
    return found
  }
  async function correct(log: string) {
    const { id, jurisdiction, version, fields, children } = await number(log)
    const change = { jurisdiction, version, reason: 'Seen again', children }
    const sent = { ...change, fields: { ...fields, remark: 'By hand' } }
    return keepRecord(db(), { ...office, register: riverLog }, id, sent)
  }

  test('brings back counts, records, sources and waiting rows exactly, and keeps every version', async () => {
    trips('zenda;2023-05-31;1;flood;female;hurt;tyre;7', 'zenda;2023-05-31;2;wind;;;;', 'zenda;x;9;wind;;;;')
    await take(riverLog, { goodRows: true })
    const before = await state(riverLog)
    expect(before.waiting).toHaveLength(1)

    trips('zenda;2023-05-31;1;wind;male;hurt;;', 'strelsau;2023-06-01;3;flood;;;;', 'zenda;y;8;wind;;;;')
    const id = await take(riverLog, { goodRows: true, withdrawVanished: true })
    expect(await state(riverLog)).not.toEqual(before)
    const counts = { withdrawn: 1, restored: 1, returned: 1, discarded: 1, waitAgain: 1 }
    expect(await planUndo(db(), office, id)).toMatchObject({ counts, hindered: 0, hindrances: [] })
    const undone = await undoImport(db(), office, id, 'It was the sheet of another month')
    expect(undone).toMatchObject({ counts, import: { undone: { by: 'administrator' } } })

    expect(await state(riverLog)).toEqual(before)
    const first = await number('1')
    const history = await reading((tx) => readHistory(tx, riverLog, first))
    expect(history.map(({ version, action }) => [version, action])).toEqual([
      [1, 'created'],
      [2, 'corrected'],
      [3, 'corrected'],
    ])
    expect(history.at(-1)?.reason).toBe(
      `Import ${id} (“sheet.csv” of “sheet”) was undone: It was the sheet of another month`,
    )
  })

  test('brings stocks back as well, and counting from zero says the same', async () => {
    guards('zenda;2023-01-10;A1;female;;yes', 'zenda;2023-02-10;B2;male;2024-02-09;yes')
    await take(roster)
    const before = await state(roster)
    guards(
      'zenda;2023-01-10;A1;female;2023-06-30;yes',
      'zenda;2023-04-01;A1;female;;no',
      'zenda;2023-03-01;C3;male;;yes',
    )
    const id = await take(roster, { withdrawVanished: true })
    expect((await state(roster)).counts).not.toEqual(before.counts)
    await undoImport(db(), office, id)
    expect(await state(roster)).toEqual(before)
    await reading((tx) => rebuildCounts(tx, ruritania))
    expect((await state(roster)).counts).toEqual(before.counts)
  })

  test('is written down: in the ledger, and in the audit log that verifies', async () => {
    trips('zenda;2023-05-31;1;flood;;;;')
    const id = await take(riverLog)
    await undoImport(db(), office, id, 'Wrong file')
    const [entry] = await reading((tx) => readImports(tx))
    expect(entry).toMatchObject({
      id,
      undone: { by: 'administrator', reason: expect.stringContaining('Wrong file') as string },
    })
    const { rows } = await sql<{ person: string; subject: string; after: string }>`
      select person, subject, after from audit_entry where action = 'undo' order by sequence desc limit 1`.execute(
      db(),
    )
    expect(rows[0]).toMatchObject({ person: 'administrator', subject: `import ${id} into river-log` })
    expect(rows[0]?.after).toMatch(/^1 withdrawn, 0 restored/)
    expect(await chainDifferences(db())).toEqual([])
  })

  test('a second time is refused, and so is an import that never was', async () => {
    trips('zenda;2023-05-31;1;flood;;;;')
    const id = await take(riverLog)
    await undoImport(db(), office, id)
    const after = await state(riverLog)
    const again = undoImport(db(), office, id)
    await expect(again).rejects.toMatchObject({ code: expect.stringMatching(/^undo-done/) as string })
    expect(await said(again)).toContain(`Import ${id} was undone already: by administrator`)
    await expect(planUndo(db(), office, id)).rejects.toMatchObject({ kind: 'conflict' })
    for (const unknown of ['999999', 'seven'])
      await expect(undoImport(db(), office, unknown)).rejects.toMatchObject({ kind: 'not-found' })
    expect(await state(riverLog)).toEqual(after)
  })

  test('twice at the same moment happens once', async () => {
    trips('zenda;2023-05-31;1;flood;;;;')
    const id = await take(riverLog)
    const both = await Promise.allSettled([undoImport(db(), office, id), undoImport(db(), office, id)])
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    expect(await state(riverLog)).toMatchObject({ counts: [], records: [] })
  })

  test('is refused whole where a record was changed since, and names it', async () => {
    trips('zenda;2023-05-31;1;flood;;;;', 'zenda;2023-05-31;2;wind;;;;', 'zenda;2023-05-31;3;wind;;;;')
    const id = await take(riverLog)
    await correct('2')
    const { version, ...third } = await number('3')
    await withdrawRecord(db(), { ...office, register: riverLog }, third, { version, reason: 'Twice' })
    const before = await state(riverLog)
    expect(await planUndo(db(), office, id)).toMatchObject({
      hindered: 2,
      hindrances: [{ record: expect.any(String) as string }, {}],
    })
    const refused = undoImport(db(), office, id)
    await expect(refused).rejects.toMatchObject({ code: 'undo-hindered' })
    expect(await said(refused)).toContain('The record “2023-05-31, 2” was changed since.')
    expect(await said(refused)).toContain('The record “2023-05-31, 3” was changed since.')
    expect(await state(riverLog)).toEqual(before)
  })

  test('is refused where a record that would come back was kept again since', async () => {
    trips('zenda;2023-05-31;1;flood;;;;')
    await take(riverLog)
    trips('zenda;2023-06-30;4;flood;;;;')
    const id = await take(riverLog, { withdrawVanished: true })
    const fields = { day: '2023-05-31', 'log-number': '1', 'call-cause': 'wind' }
    await keepRecord(db(), { ...office, register: riverLog }, null, { jurisdiction: 'zenda', fields })
    expect(await said(undoImport(db(), office, id))).toContain(
      '“2023-05-31, 1” would come back beside one like it',
    )
  })

  test('goes backwards: a later edition of the source is undone first', async () => {
    trips('zenda;2023-05-31;1;flood;;;;')
    const first = await take(riverLog)
    trips('zenda;2023-05-31;1;wind;;;;', 'zenda;2023-06-30;2;flood;;;;')
    const second = await take(riverLog)
    expect(await planUndo(db(), office, first)).toMatchObject({ hindered: 1 })
    expect(await said(undoImport(db(), office, first))).toContain(`Undo import ${second} first.`)
    await undoImport(db(), office, second)
    await undoImport(db(), office, first)
    expect(await state(riverLog)).toEqual({ counts: [], records: [], sources: [], waiting: [] })
  })

  test('of mended rows lets them wait again; only then the import they came from can be undone', async () => {
    trips('zenda;2023-05-31;1;flood;;;;', 'zenda;2023-05-31;2;rain;;;;')
    const id = await take(riverLog, { goodRows: true })
    const [row] = (await waiting()).items
    const settled = await mendQuarantined(db(), office, row?.id ?? '', [
      ['zenda', '2023-05-31', '2', 'wind', '', '', '', ''],
    ])
    const mended = settled && 'result' in settled ? (settled.result.import ?? '') : ''
    const [newest] = await reading((tx) => readImports(tx))
    expect(newest).toMatchObject({ id: mended, mends: { import: id, source: 'sheet' } })
    expect((await state(riverLog)).sources).toHaveLength(2)
    expect(await said(undoImport(db(), office, id))).toContain(`mended and taken since: import ${mended}`)
    const two = await number('2')
    await undoImport(db(), office, mended)
    expect((await state(riverLog)).sources).toHaveLength(1)
    const history = await reading((tx) => readHistory(tx, riverLog, two))
    expect(history.map(({ reason }) => reason)).toEqual([
      null,
      `Import ${mended} (mended rows of “sheet.csv” of “sheet”) was undone`,
    ])
    expect((await waiting()).items.map(({ id: one }) => one)).toEqual([row?.id])
    await undoImport(db(), office, id)
    expect(await state(riverLog)).toEqual({ counts: [], records: [], sources: [], waiting: [] })
  })

  test('leaves the file free to be taken once more, its bad rows too', async () => {
    trips('zenda;2023-05-31;1;flood;;;;', 'zenda;2023-05-31;2;rain;;;;')
    const id = await take(riverLog, { goodRows: true })
    const { counts, waiting: rows } = await state(riverLog)
    await undoImport(db(), office, id)
    const wanted = { ...office, register: riverLog, path: file, mapping: null, source: 'sheet' }
    expect((await planImport(db(), wanted)).counts).toMatchObject({ new: 1, vanished: 0 })
    expect(await take(riverLog, { goodRows: true })).not.toBe(id)
    expect(await state(riverLog)).toMatchObject({ counts, waiting: rows })
  })

  test('keeps records that somebody entered before, and no longer takes them for those of the source', async () => {
    const fields = { day: '2023-05-31', 'log-number': '1', 'call-cause': 'flood' }
    await keepRecord(db(), { ...office, register: riverLog }, null, { jurisdiction: 'zenda', fields })
    const before = await state(riverLog)
    trips('zenda;2023-05-31;1;flood;;;;', 'zenda;2023-06-30;2;flood;;;;')
    const id = await take(riverLog)
    expect((await state(riverLog)).sources).toHaveLength(2)
    await undoImport(db(), office, id)
    expect(await state(riverLog)).toEqual(before)
  })

  test('of more records than are written at once takes every one of them', async () => {
    trips(...Array.from({ length: 2300 }, (_none, at) => `zenda;2023-05-31;${at};flood;;;bottle;1`))
    const id = await take(riverLog)
    expect(await undoImport(db(), office, id)).toMatchObject({ counts: { withdrawn: 2300 } })
    expect(await state(riverLog)).toEqual({ counts: [], records: [], sources: [], waiting: [] })
  })

  test('the list of an import has its records and no others', async () => {
    trips('zenda;2023-05-31;1;flood;;;;', 'zenda;2023-05-31;2;wind;;;;')
    await take(riverLog)
    trips('zenda;2023-05-31;1;flood;;;;', 'zenda;2023-05-31;2;flood;;;;', 'zenda;2023-06-30;3;flood;;;;')
    const id = await take(riverLog)
    const { items, total } = await reading((tx) => readRecords(tx, riverLog, { ...all, import: id }))
    expect([total, items.map(({ fields }) => fields['log-number'])]).toEqual([2, ['2', '3']])
  })
})
