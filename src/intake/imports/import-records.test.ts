// Files of records: read by our headings or through a mapping, planned, and taken whole, in part or not at all.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { findRegister, type ImportChoice, type Mapping } from '#definition'
import {
  actingAs,
  administrator,
  migrationsFor,
  readCounts,
  readQuarantine,
  readRecords,
  sql,
} from '#storage'
import { ruritania } from '../../../roadmaps/ruritania/index.ts'
import { databaseSizes, openSize, whyNotHere } from '../../storage/testing/databases.ts'
import type { TestDatabase } from '../../storage/testing/test-database.ts'
import { commitImport, planImport } from './import-records.ts'
import type { RecordFile } from '../plan/open-import.ts'
import { mendQuarantined } from './settle-quarantine.ts'

const register = findRegister(ruritania, 'river-log')
if (!register) throw new Error('The invented roadmap has no river log.')
const folder = mkdtempSync(join(tmpdir(), 'waymark-import-'))
const file = join(folder, 'trips.csv')
afterAll(() => rmSync(folder, { recursive: true }))

const heading =
  'jurisdiction;day;log_number;call_cause;persons.sex;persons.outcome;litter.litter_class;litter.pieces'
const write = (...rows: string[]) => writeFileSync(file, [heading, ...rows].join('\n'))
const wanted: RecordFile = {
  ...{ roadmap: ruritania, register, person: administrator, path: file, mapping: null, source: 'trips' },
}

/** A sheet of somebody else: own words, days with the day first, several finds in a cell, a total below. */
const theirs: Mapping = {
  name: 'monthly sheet of Zenda',
  target: { register: 'river-log' },
  columns: [
    { from: 'Datum', to: 'day', read: { dates: 'day-first' } },
    { from: 'Nr.', to: 'log_number' },
    { from: 'Ursache', to: 'call_cause', read: { codes: { hochwasser: 'flood', wind: 'wind' } } },
    { from: 'Geschlecht', to: 'persons.sex', read: { separator: '/' } },
    {
      from: 'Folge',
      to: 'persons.outcome',
      read: { codes: { verletzt: 'hurt', heil: 'unhurt' }, separator: '/' },
    },
  ],
  constants: { jurisdiction: 'zenda' },
  totals: { columns: ['Datum'], words: ['insgesamt'] },
  filters: [{ column: 'Ursache', is: ['Übung'], reason: 'An exercise is no trip' }],
}
const theirHeading = 'Nr.;Datum;Ursache;Geschlecht;Folge'
const writeTheirs = (...rows: string[]) => writeFileSync(file, [theirHeading, ...rows].join('\n'))

describe.for(databaseSizes)('a file of records, %s', (size) => {
  let opened: TestDatabase | undefined
  beforeAll(async () => {
    if (!whyNotHere(size)) opened = await openSize(size, ruritania, migrationsFor('roadmaps/ruritania'))
  })
  afterAll(() => opened?.close())
  beforeEach(async ({ skip }) => {
    skip(opened === undefined, whyNotHere(size))
    await empty()
  })
  afterEach(() => rmSync(file, { force: true }))
  const db = () => {
    if (!opened) throw new Error('There is no database.')
    return opened.db
  }
  const empty = () =>
    sql`truncate register_river_log, register_river_log_persons, register_river_log_litter, record_version,
      counted_observation, counted_rollup, record_total, imported_record, import_entry, quarantined_record`.execute(
      db(),
    )
  const take = (choice: ImportChoice = {}, more: Partial<RecordFile> = {}) =>
    commitImport(db(), { ...wanted, ...more }, choice)
  const plan = (more: Partial<RecordFile> = {}) => planImport(db(), { ...wanted, ...more })
  const counted = async () =>
    (await actingAs(db(), administrator, readCounts))
      .map(({ data_element, codes, value }) => `${data_element} ${codes} ${value}`.replace('  ', ' '))
      .toSorted()
  const stored = () =>
    actingAs(db(), administrator, (tx) =>
      readRecords(tx, register, { sortBy: 'log-number', isDescending: false, limit: 100, offset: 0 }),
    )
  const waiting = () =>
    actingAs(db(), administrator, (tx) => readQuarantine(tx, { state: 'waiting', limit: 100, offset: 0 }))

  test('is grouped into records with their rows, in the words of its people', async () => {
    write('ZE;31.5.2023;1;flood;Frauen;hurt;tyre;7', ';;;;Männer;unhurt;;', 'ST;1.6.2023;2;wind;;;bottle;3')
    expect(await take()).toMatchObject({ isTaken: true, plan: { counts: { rows: 3, records: 2, new: 2 } } })
    expect(await counted()).toEqual([
      'litter-collected 3',
      'litter-collected 7',
      'rescue-calls call-cause=flood 1',
      'rescue-calls call-cause=wind 1',
      'rescued-persons outcome=hurt,sex=female 1',
      'rescued-persons outcome=unhurt,sex=male 1',
    ])
  })

  test('with a row that a rule questions is taken once the row says why it is right', async () => {
    write('zenda;2023-05-31;1;flood;;;tyre;401')
    const refused = await take()
    expect(refused.isTaken).toBe(false)
    expect(refused.plan.problems.map(({ line, column }) => [line, column])).toEqual([[2, 'litter.pieces']])
    writeFileSync(file, `${heading};accepted_because\nzenda;2023-05-31;1;flood;;;tyre;401;A barge sank.`)
    expect(await take()).toMatchObject({ isTaken: true, plan: { counts: { new: 1 } } })
    expect((await stored()).items[0]?.accepted).toEqual({
      'much-litter: #pieces | 401 | #limit': 'A barge sank.',
    })
  })

  test('a second time changes nothing, not even the ledger', async () => {
    write('zenda;2023-05-31;1;flood;;;;')
    expect((await take()).import).not.toBeNull()
    const again = await take()
    expect(again).toMatchObject({ isTaken: true, import: null, plan: { counts: { new: 0, unchanged: 1 } } })
  })

  test('with any problem is refused whole, each with line and column', async () => {
    write('zenda;2023-05-31;1;flood;;;;', 'moon;31.2.2023;2;flood;female;hurt;;', ';;;;unicorn;hurt;;')
    const result = await take()
    expect(result.isTaken).toBe(false)
    expect(result.plan.problems.map(({ line, column }) => [line, column])).toEqual([
      [3, 'day'],
      [3, 'jurisdiction'],
      [4, 'persons.sex'],
    ])
    expect(await counted()).toEqual([])
  })

  test('in a corrected edition shows what is new, changed and vanished, and revises it', async () => {
    write('zenda;2023-05-31;1;flood;;;;', 'zenda;2023-05-31;2;wind;;;;')
    await take()
    write('zenda;2023-05-31;1;wind;female;hurt;;', 'zenda;2023-06-01;3;wind;;;;')
    const planned = await plan()
    expect(planned.counts).toMatchObject({ new: 1, changed: 1, unchanged: 0, vanished: 1, problems: 0 })
    expect(planned.changed[0]?.cells).toEqual([
      { column: 'call_cause', before: 'flood', after: 'wind' },
      { column: 'persons[1].sex', before: '', after: 'female' },
      { column: 'persons[1].outcome', before: '', after: 'hurt' },
    ])
    expect(planned.vanished[0]?.label).toBe('2023-05-31, 2')
    expect(await counted()).toHaveLength(2)
    expect(await take({ withdrawVanished: true })).toMatchObject({ isTaken: true, withdrawn: 1 })
    expect((await stored()).items.map(({ version, fields }) => [version, fields['log-number']])).toEqual([
      [2, '1'],
      [1, '3'],
    ])
    expect((await plan()).counts).toMatchObject({ unchanged: 2, vanished: 0 })
  })

  test('leaves alone what it does not ask', async () => {
    writeFileSync(
      file,
      'jurisdiction;day;log_number;call_cause;remark\nzenda;2023-05-31;1;flood;Seen from the bridge',
    )
    await take()
    write('zenda;2023-05-31;1;flood;;;;')
    expect((await take({}, { source: 'another' })).plan.counts).toMatchObject({ unchanged: 1, changed: 0 })
    expect((await stored()).items[0]?.fields['remark']).toBe('Seen from the bridge')
  })

  test('takes a record twice in the file once, and refuses both where they contradict each other', async () => {
    write('zenda;2023-05-31;1;flood;;;;', 'zenda;2023-06-01;2;wind;;;;', 'zenda;2023-05-31;1;flood;;;;')
    expect((await plan()).counts).toMatchObject({ records: 3, new: 2, duplicates: 1, problems: 0 })
    write('zenda;2023-05-31;1;flood;;;;', 'zenda;2023-06-01;2;wind;;;;', 'zenda;2023-05-31;1;wind;;;;')
    const { counts, problems } = await plan()
    expect(counts).toMatchObject({ new: 1, refused: 2, problems: 2 })
    expect(problems.map(({ line }) => line)).toEqual([2, 4])
    expect(await take({ goodRows: true })).toMatchObject({ isTaken: true, quarantined: 2 })
    expect((await stored()).total).toBe(1)
  })

  test('gives its good rows if the person says so; the bad ones wait as they were received', async () => {
    write('zenda;2023-05-31;1;flood;;;;', 'zenda;2023-05-31;2;rain;;;;')
    expect(await take({ goodRows: true })).toMatchObject({ isTaken: true, quarantined: 1 })
    const { items } = await waiting()
    expect(items[0]).toMatchObject({ rows: [{ line: 3 }], problems: [{ column: 'call_cause' }] })
    expect(items[0]?.rows[0]?.cells).toContain('rain')
    expect(await take({ goodRows: true })).toMatchObject({ quarantined: 0, import: null })
    write('zenda;2023-05-31;1;flood;;;;', 'zenda;2023-05-31;2;wind;;;;')
    await take()
    expect((await waiting()).total).toBe(0)
  })

  test('knows a row that was mended in place as its own: a later edition without it says so', async () => {
    write('zenda;2023-05-31;1;flood;;;;', 'zenda;2023-05-31;2;rain;;;;')
    await take({ goodRows: true })
    const [row] = (await waiting()).items
    const office = { roadmap: ruritania, person: administrator }
    await mendQuarantined(db(), office, row?.id ?? '', [['zenda', '2023-05-31', '2', 'wind', '', '', '', '']])
    write('zenda;2023-05-31;1;flood;;;;', 'zenda;2023-05-31;2;wind;;;;')
    expect((await plan()).counts).toMatchObject({ new: 0, unchanged: 2, vanished: 0 })
    write('zenda;2023-05-31;1;flood;;;;')
    expect((await plan()).vanished.map(({ label }) => label)).toEqual(['2023-05-31, 2'])
  })

  test('in somebody else’s layout becomes our records through a mapping', async () => {
    writeTheirs(
      '1;31.5.2023;Hochwasser;Frauen/Männer;verletzt/heil',
      '2;1.6.2023;Übung;;',
      ';Insgesamt;;;',
      '3;2. Brachet 2023;Wind;;',
    )
    const more = { mapping: theirs }
    expect((await plan(more)).problems.map(({ line, column }) => [line, column])).toEqual([[5, 'Datum']])
    writeTheirs(
      '1;31.5.2023;Hochwasser;Frauen/Männer;verletzt/heil',
      '2;1.6.2023;Übung;;',
      ';Insgesamt;;;',
      '3;2. june 2023;Wind;;',
    )
    const { plan: taken } = await take({}, more)
    expect(taken.counts).toMatchObject({ rows: 4, records: 2, new: 2, totals: 1, leftOut: 1, problems: 0 })
    expect(taken.leftOut).toEqual([{ reason: 'An exercise is no trip', count: 1, lines: [3] }])
    expect((await stored()).items[0]?.children['persons']).toEqual([
      { sex: 'female', outcome: 'hurt' },
      { sex: 'male', outcome: 'unhurt' },
    ])
  })

  test('joins rows of one key wherever they stand', async () => {
    const mapping = { ...theirs, groupBy: ['Nr.'] }
    writeTheirs(
      '1;31.5.2023;Wind;Frauen;heil',
      '2;1.6.2023;Wind;Männer;heil',
      '1;31.5.2023;Wind;Männer;verletzt',
    )
    expect((await plan({ mapping })).counts).toMatchObject({ rows: 3, records: 2, new: 2, problems: 0 })
    writeTheirs('1;31.5.2023;Wind;Frauen;heil', '1;1.6.2023;Wind;Männer;heil')
    expect((await plan({ mapping })).problems).toMatchObject([
      { kind: 'rows-differ', line: 3, column: 'Datum' },
    ])
  })

  test('with columns moved is read all the same; with one renamed it is refused once', async () => {
    writeFileSync(file, 'Folge;Geschlecht;Ursache;Datum;Nr.\nheil;Frauen;Wind;31.5.2023;1')
    expect((await plan({ mapping: theirs })).counts).toMatchObject({ new: 1, problems: 0 })
    writeFileSync(file, `Folge;Geschlecht;Grund;Datum;Nr.\n${'heil;Frauen;Wind;31.5.2023;1\n'.repeat(50)}`)
    const planned = await plan({ mapping: theirs })
    expect(planned).toMatchObject({ isReadable: false, counts: { problems: 1 } })
    expect(planned.problems[0]).toMatchObject({ kind: 'column-missing', column: 'Ursache' })
  })

  test.each([
    ['an unknown column', 'jurisdiction,day,log_number,weather\nzenda,2023-05-31,1,fine', 'weather'],
    ['no jurisdiction', 'day,log_number\n2023-05-31,1', 'jurisdiction'],
    ['no content', '', ''],
  ])('with %s is refused', async (_what, content, column) => {
    writeFileSync(file, content)
    expect(await take()).toMatchObject({
      isTaken: false,
      plan: { isReadable: false, problems: [{ column }] },
    })
  })

  test('named for a jurisdiction that is none is refused once, and no row of it is set aside', async () => {
    writeFileSync(file, `day;log_number;call_cause\n${'2023-05-31;1;flood\n'.repeat(50)}`)
    expect(await take({ goodRows: true }, { jurisdiction: 'atlantis' })).toMatchObject({
      ...{ isTaken: false, quarantined: 0 },
      plan: { isReadable: false, problems: [{ kind: 'jurisdiction-unknown', line: 0 }] },
    })
  })

  test('with ten thousand errors says how many of each kind, and lists a thousand', async () => {
    write(
      ...Array.from(
        { length: 10_000 },
        (_none, at) => `zenda;2023-05-31;${at};${at % 2 ? 'rain' : 'flood'};;;;x`,
      ),
    )
    const planned = await plan()
    expect(planned.counts).toMatchObject({ rows: 10_000, refused: 10_000 })
    expect(planned.problems).toHaveLength(1000)
    expect(planned.groups.map(({ column, count }) => [column, count])).toEqual([
      ['litter.litter_class', 10_000],
      ['litter.pieces', 10_000],
      ['call_cause', 5000],
    ])
  })

  test('at the same time as another brings each record once', async () => {
    write(...Array.from({ length: 30 }, (_none, at) => `zenda;2023-05-31;${at};flood;;;;`))
    const both = await Promise.all([take(), take()])
    expect(both.map(({ plan: one }) => one.counts.new).toSorted((a, b) => a - b)).toEqual([0, 30])
    expect((await stored()).total).toBe(30)
  })
})
