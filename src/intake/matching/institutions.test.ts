// Whose a record is: said or worked out, corrected like an answer, told apart in the counts, and never guessed.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { findRegister, notStated, type ImportChoice, type RecordToKeep } from '#definition'
import {
  actingAs,
  administrator,
  migrationsFor,
  readBothGrains,
  readCounts,
  readHistory,
  readImports,
  readQuarantine,
  readRecords,
  rebuildCounts,
  sql,
} from '#storage'
import { ruritania } from '../../../roadmaps/ruritania/index.ts'
import { databaseSizes, openSize, whyNotHere } from '../../storage/testing/databases.ts'
import type { TestDatabase } from '../../storage/testing/test-database.ts'
import { commitImport, planImport } from '../imports/import-records.ts'
import { keepRecord, type Kept } from '../forms/index.ts'
import type { RecordFile } from '../plan/open-import.ts'
import { mendQuarantined } from '../imports/settle-quarantine.ts'
import { undoImport } from '../undo/undo-import.ts'

const found = findRegister(ruritania, 'river-log')
if (!found) throw new Error('The invented roadmap has no river log.')
const register = found
const office = { roadmap: ruritania, register, person: administrator }
const folder = mkdtempSync(join(tmpdir(), 'waymark-institutions-'))
const file = join(folder, 'trips.csv')
afterAll(() => rmSync(folder, { recursive: true }))

const trip = (number: string, more: Partial<RecordToKeep> = {}): RecordToKeep => ({
  jurisdiction: 'zenda',
  fields: { day: '2023-05-31', 'log-number': number, 'call-cause': 'flood' },
  ...more,
})

function kept(result: Kept) {
  if ('refusal' in result) throw new Error(JSON.stringify(result.refusal))
  return result.record
}

function refused(result: Kept) {
  if ('record' in result) throw new Error('It was kept.')
  return result.refusal.problems
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
    await sql`truncate register_river_log, register_river_log_persons, register_river_log_litter, record_version,
      counted_observation, counted_rollup, record_total, imported_record, import_entry, import_change, import_undo, quarantined_record`.execute(
      opened.db,
    )
  })
  const asAdministrator = <T>(work: Parameters<typeof actingAs<T>>[2]) =>
    actingAs(opened.db, administrator, work)
  const keep = (sent: RecordToKeep, id: string | null = null) => keepRecord(opened.db, office, id, sent)
  const calls = async () =>
    (await asAdministrator(readCounts))
      .filter(({ data_element: element }) => element === 'rescue-calls')
      .map(({ institution, value }) => `${institution} ${value}`)
  const list = (institution?: string) =>
    asAdministrator((tx) =>
      readRecords(tx, register, {
        ...(institution === undefined ? {} : { institution }),
        ...{ sortBy: 'log-number', isDescending: false, limit: 10, offset: 0 },
      }),
    )
  const whose = async () =>
    (await list()).items.map(({ fields, institution }) => `${String(fields['log-number'])} ${institution}`)

  const wanted = (more: Partial<RecordFile> = {}): RecordFile => ({
    ...{ ...office, path: file, mapping: null, source: 'trips' },
    ...more,
  })
  const write = (headings: string, ...rows: string[]) => writeFileSync(file, [headings, ...rows].join('\n'))
  const take = (more: Partial<RecordFile> = {}, choice: ImportChoice = {}) =>
    commitImport(opened.db, wanted(more), choice)

  test('where nobody says it, a record is of the only institution that may keep it, and else of nobody', async () => {
    const { institution } = kept(await keep(trip('1', { jurisdiction: 'strelsau' })))
    expect(institution).toBe('river-watch-st')
    expect(kept(await keep(trip('2'))).institution).toBe(notStated)
    expect(kept(await keep(trip('3', { jurisdiction: 'hofbau' }))).institution).toBe(notStated)
    expect(kept(await keep(trip('4', { institution: 'lake-watch' }))).institution).toBe('lake-watch')
    const own = ['lake-watch 1', 'not-stated 1', 'not-stated 1', 'river-watch-st 1']
    expect((await calls()).toSorted()).toEqual(own)
  })

  test('an institution of elsewhere, of nobody or of another kind is refused with what would do', async () => {
    const problemsOf = async (institution: string) => refused(await keep(trip('1', { institution })))
    expect(await problemsOf('river-watch-st')).toEqual([
      {
        field: 'institution',
        what: 'There is no institution “river-watch-st” in “zenda”.',
        why: 'A record has to belong to an institution that is known.',
        mend: 'Use one of: castle-watch, lake-watch, not-stated; or leave it out.',
      },
    ])
    expect(await problemsOf('zenda-treasury')).toMatchObject([
      { field: 'institution', what: '“Treasury of Zenda” does not keep the register “River log”.' },
    ])
    expect(refused(await keep(trip('1', { jurisdiction: 'moon', institution: 'lake-watch' })))).toMatchObject(
      [{ field: 'jurisdiction' }],
    )
  })

  test('a correction moves a record to another institution, and its counts with it; one that says none leaves it', async () => {
    const first = kept(await keep(trip('1', { institution: 'castle-watch' })))
    expect(await calls()).toEqual(['castle-watch 1'])
    const change = { version: 1, reason: 'It was the other watch.' }
    kept(await keep(trip('1', { ...change, institution: 'lake-watch' }), first.id))
    expect(await calls()).toEqual(['lake-watch 1'])
    const third = kept(await keep(trip('1', { version: 2, reason: 'Another number.' }), first.id))
    expect(third.institution).toBe('lake-watch')
    const history = await asAdministrator((tx) => readHistory(tx, register, first))
    expect(history.map(({ institution }) => institution)).toEqual([
      'castle-watch',
      'lake-watch',
      'lake-watch',
    ])
    expect(history[0]?.record).not.toHaveProperty('institution')
    const asKept = await asAdministrator(readBothGrains)
    await asAdministrator((tx) => rebuildCounts(tx, ruritania))
    expect(await asAdministrator(readBothGrains)).toEqual(asKept)
  })

  test('a list is narrowed to the records of one institution, or to those of nobody', async () => {
    kept(await keep(trip('1', { institution: 'castle-watch' })))
    kept(await keep(trip('2', { institution: 'lake-watch' })))
    kept(await keep(trip('3')))
    const numbers = async (institution?: string) =>
      (await list(institution)).items.map(({ fields }) => fields['log-number'])
    expect(await numbers('lake-watch')).toEqual(['2'])
    expect(await numbers(notStated)).toEqual(['3'])
    expect(await numbers()).toEqual(['1', '2', '3'])
  })

  test('a file says whose each record is, by id or name; where it does not ask, what is stored stays', async () => {
    const headings = 'jurisdiction;institution;day;log_number;call_cause'
    write(
      headings,
      'zenda;Lake Watch;2023-05-31;1;flood',
      'zenda;castle-watch;2023-05-31;2;flood',
      'zenda;;2023-05-31;3;flood',
    )
    expect(await take()).toMatchObject({ isTaken: true })
    expect(await whose()).toEqual(['1 lake-watch', '2 castle-watch', '3 not-stated'])
    write('jurisdiction;day;log_number;call_cause', 'zenda;2023-05-31;1;wind', 'zenda;2023-05-31;2;flood')
    expect((await take()).plan.counts).toMatchObject({ changed: 1, unchanged: 1 })
    expect(await whose()).toEqual(['1 lake-watch', '2 castle-watch', '3 not-stated'])
    write(
      headings,
      'zenda;Burgwache;2023-05-31;1;wind',
      'zenda;not stated;2023-05-31;2;flood',
      'zenda;lake-watch;2023-05-31;3;flood',
    )
    // The castle watch has a number 1 of its own; of number 3 it was open whose it is.
    const { plan } = await take()
    expect(plan.counts).toMatchObject({ new: 1, changed: 2 })
    expect(plan.changed.map(({ cells }) => cells)).toEqual([
      [{ column: 'institution', before: 'castle-watch', after: 'not-stated' }],
      [{ column: 'institution', before: 'not-stated', after: 'lake-watch' }],
    ])
    expect((await whose()).toSorted()).toEqual([
      ...['1 castle-watch', '1 lake-watch', '2 not-stated', '3 lake-watch'],
    ])
  })

  test('an institution said for the whole file is refused once where it is wrong, and kept in the ledger', async () => {
    write('jurisdiction;day;log_number;call_cause', 'zenda;2023-05-31;1;flood', 'zenda;2023-05-31;2;flood')
    const plan = await planImport(opened.db, wanted({ institution: 'moon-watch' }))
    expect(plan).toMatchObject({ isReadable: false, problems: [{ kind: 'institution-unknown', line: 0 }] })
    const wrong = await planImport(
      opened.db,
      wanted({ jurisdiction: 'zenda', institution: 'zenda-treasury' }),
    )
    expect(wrong.problems.map(({ kind }) => kind)).toEqual(['institution-keeps-others'])
    await take({ institution: 'lake-watch' })
    expect(await whose()).toEqual(['1 lake-watch', '2 lake-watch'])
    expect(await asAdministrator((tx) => readImports(tx))).toMatchObject([{ institution: 'lake-watch' }])
  })

  test('a row of another jurisdiction than the institution of the file is refused with its line', async () => {
    write('jurisdiction;day;log_number;call_cause', 'zenda;2023-05-31;1;flood', 'strelsau;2023-05-31;2;flood')
    const { problems } = await planImport(opened.db, wanted({ institution: 'lake-watch' }))
    expect(problems).toMatchObject([{ kind: 'institution-unknown', line: 3, column: 'institution' }])
  })

  test('rows that wait keep the institution that was said of them, and it comes with them once they are mended', async () => {
    write('jurisdiction;day;log_number;call_cause', 'zenda;yesterday;1;flood')
    await take({ institution: 'lake-watch' }, { goodRows: true })
    const page = { state: 'waiting' as const, limit: 10, offset: 0 }
    const { items } = await asAdministrator((tx) => readQuarantine(tx, page))
    expect(items).toMatchObject([{ jurisdiction: 'zenda', institution: 'lake-watch' }])
    await mendQuarantined(opened.db, office, items[0]?.id ?? '', [['zenda', '2023-05-31', '1', 'flood']])
    expect(await whose()).toEqual(['1 lake-watch'])
  })

  test('an import that moved a record is undone with its institution, unless somebody moved it since', async () => {
    const first = kept(await keep(trip('1', { institution: notStated })))
    write('jurisdiction;institution;day;log_number;call_cause', 'zenda;lake-watch;2023-05-31;1;flood')
    const { import: id } = await take()
    const moved = { version: 2, reason: 'Moved.', institution: 'castle-watch' }
    kept(await keep(trip('1', moved), first.id))
    await expect(undoImport(opened.db, office, id ?? '')).rejects.toMatchObject({ code: 'undo-hindered' })
    kept(await keep(trip('1', { ...moved, version: 3, institution: 'lake-watch' }), first.id))
    await undoImport(opened.db, office, id ?? '')
    expect(await whose()).toEqual(['1 not-stated'])
    expect(await calls()).toEqual(['not-stated 1'])
  })
})
