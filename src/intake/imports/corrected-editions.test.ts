// A corrected edition of a file: what it moved is revised, and what only stands in another order is no change.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { findRegister, type Mapping } from '#definition'
import { actingAs, administrator, migrationsFor, readCounts, readRecords, sql } from '#storage'
import { ruritania } from '../../../roadmaps/ruritania/index.ts'
import { databaseSizes, openSize, whyNotHere } from '../../storage/testing/databases.ts'
import type { TestDatabase } from '../../storage/testing/test-database.ts'
import { commitImport, planImport } from './import-records.ts'

const found = findRegister(ruritania, 'river-log')
if (!found) throw new Error('The invented roadmap has no river log.')
const register = found

/** One row for each person, as lists of victims come. */
const persons: Mapping = {
  name: 'persons of the trips',
  target: { register: 'river-log' },
  columns: [
    { from: 'date', to: 'day', read: { dates: 'year-first' } },
    { from: 'id', to: 'log_number' },
    { from: 'sex', to: 'persons.sex' },
    { from: 'outcome', to: 'persons.outcome' },
  ],
  constants: { jurisdiction: 'zenda', call_cause: 'wind' },
  groupBy: ['id'],
}
const withoutOutcome: Mapping = {
  ...persons,
  columns: persons.columns.filter(({ to }) => to !== 'persons.outcome'),
}

const litter: Mapping = {
  ...persons,
  columns: [
    ...persons.columns.slice(0, 2),
    { from: 'class', to: 'litter.litter_class' },
    { from: 'pieces', to: 'litter.pieces' },
  ],
}

describe.each(databaseSizes)('a corrected edition, %s', (size) => {
  const reason = whyNotHere(size)
  const folder = mkdtempSync(join(tmpdir(), 'waymark-editions-'))
  let opened: TestDatabase
  beforeAll(async () => {
    if (reason === undefined) opened = await openSize(size, ruritania, migrationsFor('roadmaps/ruritania'))
  })
  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true })
    if (reason === undefined) await opened.close()
  })
  beforeEach(async ({ skip }) => {
    skip(reason !== undefined, reason)
    await sql`truncate register_river_log, register_river_log_persons, register_river_log_litter,
      record_version, counted_observation, counted_rollup, record_total, imported_record, import_entry`.execute(
      opened.db,
    )
    await take('2024-01-01;A1;female;hurt', '2024-01-01;A1;male;drowned')
  })

  const fileOf = (mapping: Mapping, heading: string, rows: readonly string[]) => {
    const path = join(folder, 'persons.csv')
    writeFileSync(path, [heading, ...rows].join('\n'))
    return { roadmap: ruritania, register, person: administrator, source: 'persons', path, mapping }
  }
  const take = async (...rows: string[]) => {
    const file = fileOf(persons, 'date;id;sex;outcome', rows)
    const planned = await planImport(opened.db, file)
    const { plan } = await commitImport(opened.db, file, {})
    expect(planned.counts).toEqual(plan.counts)
    return plan
  }
  const stored = () =>
    actingAs(opened.db, administrator, (tx) =>
      readRecords(tx, register, { sortBy: 'log-number', isDescending: false, limit: 9, offset: 0 }),
    )
  const months = async () =>
    (await actingAs(opened.db, administrator, readCounts))
      .filter(({ data_element: element }) => element === 'rescue-calls')
      .map(({ period_start: month, value }) => [month, value])

  test('that moves the day revises the record: none is new, none vanished, and it counts once', async () => {
    const plan = await take('2024-02-03;A1;female;hurt', '2024-02-03;A1;male;drowned')
    expect(plan.counts).toMatchObject({ changed: 1, new: 0, vanished: 0, unchanged: 0 })
    expect(plan.changed.map(({ cells }) => cells)).toEqual([
      [{ column: 'day', before: '2024-01-01', after: '2024-02-03' }],
    ])
    expect(await months()).toEqual([['2024-02-01', '1']])
  })

  test('that only lists the persons in another order changes nothing', async () => {
    const plan = await take('2024-01-01;A1;male;drowned', '2024-01-01;A1;female;hurt')
    expect(plan.counts).toMatchObject({ unchanged: 1, changed: 0, new: 0, vanished: 0 })
    expect((await stored()).items.map(({ version }) => version)).toEqual([1])
  })

  test('in another order that corrects one person changes that one alone', async () => {
    const plan = await take('2024-01-01;A1;male;unhurt', '2024-01-01;A1;female;hurt')
    expect(plan.changed.map(({ cells }) => cells)).toEqual([
      [{ column: 'persons[2].outcome', before: 'drowned', after: 'unhurt' }],
    ])
  })

  test('in another order names the line of the file on which something is wrong', async () => {
    const heading = 'date;id;class;pieces'
    const edition = (...rows: string[]) => commitImport(opened.db, fileOf(litter, heading, rows), {})
    await edition('2024-01-01;A1;tyre;7', '2024-01-01;A1;bottle;3')
    const { plan, isTaken } = await edition('2024-01-01;A1;bottle;3', '2024-01-01;A1;tyre;401')
    expect([isTaken, plan.problems.map(({ line, column }) => [line, column])]).toEqual([
      false,
      [[3, 'pieces']],
    ])
  })

  test('in another order leaves to each person what the file does not ask', async () => {
    const rows = ['2024-01-01;A1;male', '2024-01-01;A1;female']
    const { plan } = await commitImport(opened.db, fileOf(withoutOutcome, 'date;id;sex', rows), {})
    expect(plan.counts).toMatchObject({ unchanged: 1, changed: 0 })
    expect((await stored()).items[0]?.children['persons']).toEqual([
      { sex: 'female', outcome: 'hurt' },
      { sex: 'male', outcome: 'drowned' },
    ])
  })

  test.each([
    ['its number', 'zenda;2024-06-01;;wind', true],
    ['whose it is', 'moon;2024-06-01;V2;wind', true],
    ['something else', 'zenda;2024-06-01;V2;nonsense', false],
  ])('calls no record gone while a row has %s unread', async (_what, bad, isOpen) => {
    const trip = (number: string) => `zenda;2024-06-01;${number};flood`
    const edition = (...rows: string[]) => {
      const heading = 'jurisdiction;day;log_number;call_cause'
      return { ...fileOf(persons, heading, rows), mapping: null, source: 'trips' }
    }
    await commitImport(opened.db, edition(trip('V1'), trip('V2'), trip('V3')), {})
    const next = edition(trip('V1'), bad)
    const { counts, remarks } = await planImport(opened.db, next)
    const said = remarks.map(({ kind, lines }) => [kind, lines])
    expect([counts.vanished, said]).toEqual(isOpen ? [0, [['vanished-unknown', [3]]]] : [1, []])
    const taken = await commitImport(opened.db, next, { goodRows: true, withdrawVanished: true })
    expect([taken.isTaken, taken.withdrawn]).toEqual([true, isOpen ? 0 : 1])
  })

  describe.each([
    ['at once', 1000],
    ['in slices', 1],
  ])('that moves the day of a record which its day tells apart, taken %s', (_how, sliceSize) => {
    const roster = findRegister(ruritania, 'guard-roster') ?? register
    const edition = (...rows: string[]) => ({
      ...fileOf(persons, 'jurisdiction,day,badge,sex,on_duty', rows),
      ...{ register: roster, mapping: null, source: 'roster', sliceSize },
    })
    const moved = () => edition('zenda,2024-02-01,B7,male,yes', 'zenda,2024-01-01,B8,female,yes')
    const days = async () => {
      const page = { sortBy: 'day', isDescending: false, limit: 9, offset: 0 }
      const { items } = await actingAs(opened.db, administrator, (tx) => readRecords(tx, roster, page))
      return items.map(({ fields }) => `${String(fields['badge'])} ${String(fields['day'])}`)
    }
    beforeEach(async ({ skip }) => {
      skip(reason !== undefined, reason)
      await sql`truncate register_guard_roster`.execute(opened.db)
      await commitImport(
        opened.db,
        edition('zenda,2024-01-01,B7,male,yes', 'zenda,2024-01-01,B8,female,yes'),
        {},
      )
    })

    test('is said in the plan, and takes nothing before somebody says what becomes of the earlier day', async () => {
      const plan = await planImport(opened.db, moved())
      expect(plan.counts).toMatchObject({ new: 1, vanished: 1, unchanged: 1, problems: 0 })
      expect(plan.remarks.map(({ kind, lines }) => [kind, lines])).toEqual([['records-moved', [2]]])
      const judged = { ...moved(), judged: plan }
      const { isTaken, plan: asked } = await commitImport(opened.db, judged, {})
      expect([isTaken, asked.problems.map(({ kind, line, column }) => [kind, line, column])]).toEqual([
        false,
        [['record-moved', 2, 'day']],
      ])
      expect(await days()).toEqual(['B7 2024-01-01', 'B8 2024-01-01'])
    })

    test('is counted once where that is withdrawn', async () => {
      const { isTaken, withdrawn } = await commitImport(opened.db, moved(), { withdrawVanished: true })
      expect([isTaken, withdrawn]).toEqual([true, 1])
      expect(await days()).toEqual(['B8 2024-01-01', 'B7 2024-02-01'])
    })

    test('and is another one where both are said to be right, of which nobody is asked again', async () => {
      const { isTaken, withdrawn } = await commitImport(opened.db, moved(), { withdrawVanished: false })
      expect([isTaken, withdrawn, (await days()).length]).toEqual([true, 0, 3])
      expect((await commitImport(opened.db, moved(), {})).isTaken).toBe(true)
    })
  })
})
