// Nobody states months as complete of which rows of imported files still wait to be mended; on both databases.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { findRegister, type ImportChoice, type StatementToKeep } from '#definition'
import { actingAs, administrator, migrationsFor, readQuarantine, readStatements, sql } from '#storage'
import { ruritania } from '../../../roadmaps/ruritania/index.ts'
import { databaseSizes, openSize, whyNotHere } from '../../storage/testing/databases.ts'
import type { TestDatabase } from '../../storage/testing/test-database.ts'
import { continueImports } from './continue-imports.ts'
import { commitImport } from './import-records.ts'
import type { RecordFile } from '../plan/open-import.ts'
import { discardQuarantined } from './settle-quarantine.ts'
import { stateCompleteness } from '../statements/state-completeness.ts'

const register = findRegister(ruritania, 'river-log')
if (!register) throw new Error('The invented roadmap has no river log.')
const office = { roadmap: ruritania, register, person: administrator }
const folder = mkdtempSync(join(tmpdir(), 'waymark-waiting-'))
afterAll(() => rmSync(folder, { recursive: true }))

const heading = 'jurisdiction;institution;day;log_number;call_cause'
const row = (number: string, day: string, cause = 'flood', whose = 'zenda;lake-watch') =>
  `${whose};${day};${number};${cause}`
const wrong = 'an answer that nobody knows'
const many = Array.from({ length: 60 }, (_none, at) => row(`n${at}`, '2023-05-02'))

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
      register_river_log_persons, register_river_log_litter, counted_observation, import_entry, imported_record,
      import_under_way, quarantined_record`.execute(opened.db)
  })

  function fileOf(rows: readonly string[], more: Partial<RecordFile> = {}): RecordFile {
    const path = join(folder, `${Math.random().toString(36).slice(2)}.csv`)
    writeFileSync(path, [heading, ...rows].join('\n'))
    return { ...office, path, mapping: null, source: 'sheet', sliceSize: 20, today: '2024-01-15', ...more }
  }
  const take = (rows: readonly string[], choice: ImportChoice = {}, more: Partial<RecordFile> = {}) =>
    commitImport(opened.db, fileOf(rows, more), choice)
  async function state(period: string, more: Partial<StatementToKeep> = {}): Promise<string[]> {
    const one = { jurisdiction: 'zenda', institution: 'lake-watch', register: 'river-log', period }
    const own = { ...office, today: '2024-01-15' }
    const stated = await stateCompleteness(opened.db, own, [{ ...one, kind: 'complete', ...more }])
    return 'problems' in stated ? stated.problems.map(({ what, mend }) => `${what} ${mend}`) : []
  }
  const waiting = () =>
    actingAs(opened.db, administrator, (tx) =>
      readQuarantine(tx, { register: 'river-log', state: 'waiting', limit: 10, offset: 0 }),
    )
  const refusal = (period: string, records = '1 record of imported files waits') =>
    `${records} in “River log”, and may belong in ${period}. Mend or discard what waits (/registers/river-log/waiting), then state it again.`

  test('a month of which a row waits cannot be stated, the others and those of others can', async () => {
    await take([row('1', '2023-05-05', wrong), row('2', '2023-05-06')], { goodRows: true })
    expect(await state('2023-05')).toEqual([refusal('2023-05')])
    expect(await state('2023-05', { kind: 'nil' })).toHaveLength(2)
    expect(await state('2023-H1')).toEqual([refusal('2023-H1')])
    expect(await state('2023-06')).toEqual([])
    expect(await state('2023-05', { institution: 'castle-watch' })).toEqual([])
    const [first] = (await waiting()).items
    await discardQuarantined(opened.db, office, first?.id ?? '', 'It was a test.')
    expect(await state('2023-05')).toEqual([])
  })

  test('a row of which the day cannot be read may belong in any month', async () => {
    await take([row('1', 'some day', wrong), row('2', '2023-05-06')], { goodRows: true })
    expect(await state('2022-01')).toEqual([refusal('2022-01')])
    expect(await state('2022-01', { institution: 'castle-watch' })).toEqual([])
  })

  test('a row of which nobody can read whose it is may be anybody’s', async () => {
    const rows = [row('1', '2023-05-05', 'flood', 'atlantis;'), row('2', '2023-05-05', wrong, 'zenda;')]
    await take([...rows, row('3', '2023-05-06')], { goodRows: true })
    expect(await state('2023-05')).toEqual([refusal('2023-05', '2 records of imported files wait')])
    const own = { jurisdiction: 'strelsau', institution: 'river-watch-st' }
    expect(await state('2023-05', own)).toEqual([refusal('2023-05')])
  })

  test.each([
    ['small', ['1', '2'].map((number) => row(number, '2023-05-05'))],
    ['large', many],
  ])('a %s corrected edition that mends what waited is complete', async (_size, rows) => {
    await take([row('1', '2023-05-05', wrong), ...rows.slice(1)], { goodRows: true })
    expect(await take(rows, { complete: ['2023-05'] })).toMatchObject({ isTaken: true })
    expect((await waiting()).total).toBe(0)
    const [statement] = await actingAs(opened.db, administrator, (tx) => readStatements(tx))
    expect(statement).toMatchObject({ kind: 'complete', start: '2023-05-01', institution: 'lake-watch' })
  })

  test.each([
    ['small', many.slice(0, 3)],
    ['large', many],
  ])('a %s file is not complete while rows of another file wait', async (_size, rows) => {
    await take(
      [row('x', '2023-05-05', wrong), row('y', '2023-05-06')],
      { goodRows: true },
      { source: 'other' },
    )
    const { isTaken, plan } = await take(rows, { complete: ['2023-05'] })
    expect([isTaken, plan.problems.map(({ kind }) => kind)]).toEqual([false, ['statement-rows-wait']])
    expect(await state('2023-04')).toEqual([])
  })

  test('a stated month is not complete still with the good rows of a file of which others wait', async () => {
    expect(await state('2023-05')).toEqual([])
    const rows = [row('1', '2023-05-05', wrong), row('2', '2023-05-06')]
    const stands = await take(rows, { goodRows: true, statements: 'stands' })
    expect([stands.isTaken, stands.plan.problems[0]?.kind]).toEqual([false, 'statement-bad-rows'])
    const complete = await take(rows, { goodRows: true, complete: ['2023-05'] })
    expect([complete.isTaken, complete.plan.problems[0]?.kind]).toEqual([false, 'statement-bad-rows'])
    const open = await take(rows, { goodRows: true, statements: 'open' })
    expect([open.isTaken, open.quarantined]).toEqual([true, 1])
  })

  test('a large file of whose months a row comes to wait while it is taken is undone, and stated by nobody', async () => {
    const ending = new AbortController()
    const paused = fileOf(many, { pausing: ending.signal, onSlice: () => ending.abort() })
    await expect(commitImport(opened.db, paused, { complete: ['2023-05'] })).rejects.toMatchObject({
      code: 'import-paused',
    })
    await take(
      [row('x', '2023-05-05', wrong), row('y', '2023-06-06')],
      { goodRows: true },
      { source: 'other' },
    )
    const [end] = await continueImports(opened.db, { roadmap: ruritania })
    expect(end).toMatchObject({ end: 'not taken' })
    expect(await actingAs(opened.db, administrator, (tx) => readStatements(tx))).toEqual([])
    const [, ...others] = await continueImports(opened.db, { roadmap: ruritania })
    expect(others).toEqual([])
  })
})
