// A file that cannot be read to its end is never taken in part, whatever was wished: what it would have said is not known.
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { findRegister, type ImportChoice } from '#definition'
import { actingAs, administrator, migrationsFor, readRecords, sql } from '#storage'
import { ruritania } from '../../../roadmaps/ruritania/index.ts'
import { databaseSizes, openSize, whyNotHere } from '../../storage/testing/databases.ts'
import type { TestDatabase } from '../../storage/testing/test-database.ts'
import { commitImport, planImport } from '../imports/import-records.ts'
import { commitObservations } from '../observations/import-observations.ts'
import { keepBatch } from '../batches/keep-batch.ts'
import { loadFile } from '../observations/load-file.ts'
import { markImport, planToMark } from '../imports/mark-import.ts'
import type { RecordFile } from '../plan/open-import.ts'
import { mostRefused } from '../plan/prepare-outcomes.ts'

const register = findRegister(ruritania, 'river-log')
if (!register) throw new Error('The invented roadmap has no river log.')
const folder = mkdtempSync(join(tmpdir(), 'waymark-broken-'))
const file = join(folder, 'trips.csv')
afterAll(() => rmSync(folder, { recursive: true }))

const heading = 'jurisdiction;day;log_number;call_cause'
/** So many good rows, and then one with a quotation mark in the middle of a cell. */
const strayMark = (good: number) =>
  [
    ...[heading, ...Array.from({ length: good }, (_row, at) => `zenda;2023-05-31;${at};flood`)],
    ...[`zenda;2023-05-31;${good}";flood`, `zenda;2023-05-31;${good + 1};flood`],
  ].join('\n')
const wanted: RecordFile = {
  ...{ roadmap: ruritania, register, person: administrator, path: file, mapping: null, source: 'trips' },
}

describe.for(databaseSizes)('a file that breaks off, %s', (size) => {
  let opened: TestDatabase | undefined
  beforeAll(async () => {
    if (!whyNotHere(size)) opened = await openSize(size, ruritania, migrationsFor('roadmaps/ruritania'))
  })
  afterAll(() => opened?.close())
  beforeEach(async ({ skip }) => {
    skip(opened === undefined, whyNotHere(size))
    await sql`truncate register_river_log, register_river_log_persons, register_river_log_litter, record_version,
      counted_observation, counted_rollup, record_total, imported_record, import_entry, quarantined_record, observation, load`.execute(
      db(),
    )
  })
  const db = () => {
    if (!opened) throw new Error('There is no database.')
    return opened.db
  }
  const stored = async () => {
    const page = { sortBy: 'log-number', isDescending: false, limit: 1, offset: 0 }
    return (await actingAs(db(), administrator, (tx) => readRecords(tx, register, page))).total
  }

  test('is planned as what cannot be taken, with the line on which the mark stands', async () => {
    writeFileSync(file, strayMark(2000))
    const plan = await planImport(db(), wanted)
    expect(plan.isReadable).toBe(false)
    expect(plan.problems[0]).toMatchObject({ kind: 'file-broken', line: 2002 })
    expect(plan.counts.vanished).toBe(0)
  })

  test.for<ImportChoice>([{}, { goodRows: true }, { goodRows: true, withdrawVanished: true }])(
    'is not taken with %j, and nothing of an edition before is withdrawn',
    async (choice) => {
      writeFileSync(file, `${heading}\nzenda;2023-05-31;900;flood\n`)
      expect((await commitImport(db(), wanted, {})).isTaken).toBe(true)
      writeFileSync(file, strayMark(1500))
      const result = await commitImport(db(), wanted, choice)
      expect(result).toMatchObject({ isTaken: false, import: null, quarantined: 0, withdrawn: 0 })
      expect(await stored()).toBe(1)
    },
  )

  test('is said to break off before the thousand problems that come of it', async () => {
    const bad = Array.from({ length: 1100 }, (_row, at) => `zenda;2023-06-31;${at};rain`)
    writeFileSync(file, [heading, ...bad, 'zenda;"open'].join('\n'))
    const { problems } = await planImport(db(), wanted)
    expect([problems.length, problems[0]?.kind]).toEqual([1000, 'file-broken'])
  })

  test('is not given back marked: it is refused with the line, and no file is begun', async () => {
    writeFileSync(file, strayMark(8000))
    const into = join(folder, 'marked.xlsx')
    const whole = await planToMark(wanted, await planImport(db(), wanted), (all) => planImport(db(), all))
    expect(await markImport(file, whole, into)).toMatchObject({ kind: 'file-broken', line: 8002 })
    expect(existsSync(into)).toBe(false)
  })

  test('is refused as a batch, in part too', async () => {
    writeFileSync(file, strayMark(1500))
    await expect(keepBatch(db(), wanted, 'csv', true)).rejects.toMatchObject({
      ...{
        code: 'problem-is',
        params: { problem: [{ what: expect.stringMatching(/quotation mark/) as string }] },
      },
    })
    const record = (at: number) =>
      JSON.stringify({
        jurisdiction: 'zenda',
        fields: { day: '2023-05-31', 'log-number': `${at}`, 'call-cause': 'flood' },
      })
    writeFileSync(
      file,
      `${Array.from({ length: 1200 }, (_row, at) => record(at)).join('\n')}\n{"jurisdiction`,
    )
    await expect(keepBatch(db(), wanted, 'ndjson', true)).rejects.toMatchObject({
      ...{
        code: 'batch-broken',
        params: { line: 1201, reason: expect.stringMatching(/middle of an object/) as string },
      },
    })
    expect(await stored()).toBe(0)
  })

  test('is refused as figures, in our layout and in one of somebody else', async () => {
    const figures = (rows: string[]) => ['Bezirk;Jahr;Anzahl', ...rows].join('\n')
    const rows = Array.from({ length: 1500 }, (_row, at) => `Zenda;${1900 + at};1`)
    writeFileSync(file, figures([...rows.slice(0, 100), 'Zenda;2050";1']))
    const mapping = {
      name: 'yearbook',
      target: { observations: true as const },
      columns: [
        { from: 'Bezirk', to: 'jurisdiction', read: { codes: { zenda: 'zenda' } } },
        { from: 'Jahr', to: 'period' },
        { from: 'Anzahl', to: 'value' },
      ],
      constants: {
        ...{
          element: 'rescue-calls',
          source: 'Yearbook',
          address: 'https://example.org',
          vintage: '2024-01-01',
        },
      },
    }
    const observations = { roadmap: ruritania, person: administrator, path: file, mapping }
    const mapped = await commitObservations(db(), observations, { goodRows: true })
    expect([mapped.isTaken, mapped.plan.isReadable]).toEqual([false, false])
    const head = 'jurisdiction,element,period,value,source,address,vintage'
    writeFileSync(
      file,
      `${head}\nzenda,rescue-calls,2023,1,Yearbook,https://example.org,2024-01-01\nzenda,"x\n`,
    )
    expect(await loadFile(db(), administrator, { roadmap: ruritania, path: file })).toMatchObject({
      isTaken: false,
    })
    const { rows: kept } = await sql`select 1 from observation`.execute(db())
    expect(kept).toEqual([])
  })

  test('nobody wants any more is not taken, whatever was read of it', async () => {
    writeFileSync(
      file,
      [heading, ...Array.from({ length: 3000 }, (_row, at) => `zenda;2023-05-31;${at};flood`)].join('\n'),
    )
    const leaving = new AbortController()
    const onProgress = () => leaving.abort(new Error('Gone.'))
    const importing = commitImport(db(), { ...wanted, signal: leaving.signal, onProgress }, {})
    await expect(importing).rejects.toThrow('Gone.')
    expect(await stored()).toBe(0)
  })
})

test(
  'so many bad records as nobody can mend one by one are not put into quarantine',
  { timeout: 240_000 },
  async () => {
    const opened = await openSize('embedded', ruritania, migrationsFor('roadmaps/ruritania'))
    try {
      const bad = Array.from({ length: mostRefused + 2 }, (_row, at) => `zenda;2023-06-31;${at};rain`)
      writeFileSync(file, [heading, ...bad].join('\n'))
      const result = await commitImport(opened.db, wanted, { goodRows: true })
      expect([result.isTaken, result.plan.problems[0]?.kind]).toEqual([false, 'refused-too-many'])
    } finally {
      await opened.close()
    }
  },
)

test('rows that never tell one record from the next are one problem, found in a moment', async () => {
  const opened = await openSize('embedded', ruritania, migrationsFor('roadmaps/ruritania'))
  try {
    const columns = `${heading};litter.litter_class;litter.pieces`
    const rows = Array.from({ length: 60_000 }, (_none, at) => `zenda;2023-05-31;1;flood;tyre;${at + 1}`)
    writeFileSync(file, [columns, ...rows].join('\n'))
    const { counts, problems } = await planImport(opened.db, wanted)
    expect([counts.rows, counts.records, counts.refused]).toEqual([60_000, 1, 1])
    expect(problems.map(({ kind }) => kind)).toContain('rows-too-many')
  } finally {
    await opened.close()
  }
})
