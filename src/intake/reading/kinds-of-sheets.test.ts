// Sheets as officers keep them: each kind with its relatives, and what is taken of it, what is asked, and what is said.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findRegister, type CellReading, type Mapping } from '#definition'
import { administrator, migrationsFor } from '#storage'
import { ruritania } from '../../../roadmaps/ruritania/index.ts'
import { openTestDatabase, type TestDatabase } from '../../storage/testing/test-database.ts'
import { commitImport, planImport } from '../imports/import-records.ts'
import { openImport, type RecordFile } from '../plan/open-import.ts'
import { readRecords } from './read-records.ts'
import { newTally } from './tally.ts'

const register = findRegister(ruritania, 'river-log')
if (!register) throw new Error('The invented roadmap has no river log.')
const folder = mkdtempSync(join(tmpdir(), 'waymark-kinds-'))
const path = join(folder, 'log.csv')
const wanted: RecordFile = {
  roadmap: ruritania,
  register,
  person: administrator,
  path,
  mapping: null,
  today: '2026-01-01',
}
let opened: TestDatabase
beforeAll(async () => {
  opened = await openTestDatabase(ruritania, migrationsFor('roadmaps/ruritania'))
})
afterAll(async () => {
  await opened.close()
  rmSync(folder, { recursive: true })
})

const heading = 'jurisdiction;day;log_number;call_cause;remark;litter.litter_class;litter.pieces'
const sheet = (...rows: readonly string[]) => [heading, ...rows].join('\n')
const trip = (number: string, pieces = '7', day = '2023-05-31') =>
  `zenda;${day};${number};flood;;tyre;${pieces}`

async function planOf(text: string, more: Partial<RecordFile> = {}) {
  writeFileSync(path, text)
  const plan = await planImport(opened.db, { ...wanted, ...more })
  const { counts, problems, remarks } = plan
  const said = problems.map(({ line, kind }) => [line, kind] as const)
  return { plan, counts, problems: said, remarks: remarks.map(({ kind }) => kind) }
}

/** The records as they are understood, before they are checked. */
async function recordsOf(more: Partial<RecordFile> = {}) {
  const found = await openImport({ ...wanted, ...more })
  if ('isReadable' in found) throw new Error(JSON.stringify(found.problems))
  const { file, layout, head } = found
  const table = { file, table: head.table, layout, roadmap: ruritania, likeness: ['log-number'] }
  return (await Array.fromAsync(readRecords(table, newTally()))).flat().map(({ sent }) => sent)
}

const dayMapping = (read: CellReading): Mapping => ({
  ...{
    name: 'theirs',
    target: { register: 'river-log' },
    constants: { jurisdiction: 'zenda', call_cause: 'flood' },
  },
  columns: [
    { from: 'when', to: 'day', read },
    { from: 'nr', to: 'log_number' },
  ],
})
const theirSheet = (...days: readonly string[]) =>
  ['when;nr', ...days.map((day, at) => `${day};${at + 1}`)].join('\n')

describe('a day', () => {
  test.each([
    ['2023-03-05T23:30:00Z', '2023-03-06'],
    ['2023-12-31T23:45:10.123+00:00', '2024-01-01'],
    ['2023-07-01 00:30:00+0300', '2023-06-30'],
    ['2023-03-05T09:30:00+01:00', '2023-03-05'],
  ])('of a time stamp with a zone is that of the place: %s', async (stamp, day) => {
    for (const more of [{}, { mapping: dayMapping({ dates: 'year-first' }) }]) {
      const { problems, remarks } = await planOf(
        'mapping' in more ? theirSheet(stamp) : sheet(trip('1', '7', stamp)),
        more,
      )
      expect([problems, remarks]).toEqual([[], ['days-of-place']])
      expect((await recordsOf(more))[0]?.fields['day']).toBe(day)
    }
  })

  test('of a time stamp is asked about where it is not known whose clocks are meant', async () => {
    const row = 'hofbau;2023-03-05T23:30:00Z;1;flood;;tyre;1'
    expect((await planOf(sheet(row))).problems).toContainEqual([2, 'time-zone-unknown'])
  })

  test.each(['2023-05-31 / 2023-06-02', '2023-05-31 and the next', '31.05.2023 ?', '2023-05-31T25:00'])(
    'with something behind it is asked about, and nothing of it is dropped: %s',
    async (text) => {
      const { problems } = await planOf(theirSheet(text), { mapping: dayMapping({ dates: 'day-first' }) })
      expect(problems).toEqual([[2, 'day-unreadable']])
    },
  )

  test('with a time of day behind it is taken, and the file says that the times were left out', async () => {
    const mapping = dayMapping({ dates: 'day-first' })
    const { problems, remarks } = await planOf(
      theirSheet('31.05.2023 14:30', '1.6.2023. 9:05', '2.6.2023 00:00'),
      { mapping },
    )
    expect([problems, remarks]).toEqual([[], ['times-left-out']])
    expect((await recordsOf({ mapping })).map(({ fields }) => fields['day'])).toEqual([
      '2023-05-31',
      '2023-06-01',
      '2023-06-02',
    ])
  })

  test.each([
    ['2023-05', 'day-only-month'],
    ['May-23', 'day-only-month'],
    ['2023', 'day-only-month'],
    ['31.02.2023', 'date-not-in-calendar'],
    ['03/04/2023', 'date-ambiguous'],
    ['31.12.23', 'date-short-year'],
  ])('that is none, or could be two, is asked about: %s', async (text, problem) => {
    expect((await planOf(sheet(trip('1', '7', text)))).problems).toEqual([[2, problem]])
  })

  test('with a year of two digits is taken in the century that a layout says', async () => {
    const mapping = dayMapping({ dates: 'day-first', century: '20' })
    expect((await planOf(theirSheet('31.12.23', '1/2/07'), { mapping })).problems).toEqual([])
    expect((await recordsOf({ mapping })).map(({ fields }) => fields['day'])).toEqual([
      '2023-12-31',
      '2007-02-01',
    ])
  })
})

describe('the number of a record', () => {
  test.each(['unknown', 'Nepoznat', 'непознато', 'i panjohur', 'necunoscut', 'n/a', 'uklonjen', 'b.b.'])(
    'is no word for its lack: %s',
    async (number) => {
      expect((await planOf(sheet(trip(number)))).problems).toEqual([[2, 'no-mark-word']])
    },
  )

  test.each([
    ['letters of two scripts', 'K 1', 'К 1'],
    ['capitals', 'Ku 12', 'KU 12'],
    ['blanks around a stroke', 'K 1/2023', 'K 1 / 2023'],
  ])('that looks like another one is asked about: %s', async (_what, one, other) => {
    expect((await planOf(sheet(trip(one), trip(other)))).problems).toEqual([[3, 'key-look-alike']])
  })

  test('that looks like another one is taken where a reason is given', async () => {
    const rows = [`${heading};accepted_because`, `${trip('K 1')};`, `${trip('k 1')};Two books.`]
    expect((await planOf(rows.join('\n'))).problems).toEqual([])
  })

  test('that looks like another one is not asked about again once both are stored', async () => {
    const rows = sheet(trip('R 1'), trip('r 1', '9'))
    const answered = [`${heading};accepted_because`, `${trip('R 1')};`, `${trip('r 1', '9')};Two books.`]
    writeFileSync(path, answered.join('\n'))
    const books = { ...wanted, source: 'two books' }
    expect(await commitImport(opened.db, books, {})).toMatchObject({ isTaken: true })
    const { problems, counts } = await planOf(rows)
    expect([problems, counts.unchanged]).toEqual([[], 2])
  })

  test('that looks like a date is taken where a reason is given', async () => {
    expect((await planOf(sheet(trip('Sep-19')))).problems).toEqual([[2, 'name-like-date']])
    const rows = [`${heading};accepted_because`, `${trip('Sep-19')};The book has the name of its month.`]
    expect((await planOf(rows.join('\n'))).problems).toEqual([])
  })

  test('that mixes two scripts in a word is named', async () => {
    expect((await planOf(sheet(trip('KТ 1')))).problems).toEqual([[2, 'identifier-two-scripts']])
  })
})

test('a word in letters that only look right is named with them', async () => {
  const { plan } = await planOf(sheet('zenda;2023-05-31;1;flоod;;tyre;1'))
  expect(plan.problems[0]?.what).toContain('о (Cyrillic)')
})

test('a heading with a sign that cannot be seen is the heading', async () => {
  const { counts } = await planOf(
    sheet(trip('1')).replace('day;', 'day\u200B;').replace('remark', '\uFEFFremark\u00A0'),
  )
  expect(counts).toMatchObject({ new: 1, problems: 0 })
})

describe('a total row', () => {
  test.each([
    'Ukupno',
    'УКУПНО:',
    'Вкупно',
    'Gjithsej',
    'Total general',
    'Sveukupno',
    'Ukupno za maj 2023',
    'Σ',
  ])('is known by its word in any column, and never taken: %s', async (word) => {
    for (const row of [`;;;;${word};tyre;14`, `;;;;${word};;14`])
      expect((await planOf(sheet(trip('1'), trip('2'), row))).counts).toMatchObject({
        new: 2,
        totals: 1,
        problems: 0,
      })
    const inKey = await planOf(sheet(trip('1'), trip('2'), `;;${word};;;;14`))
    expect(inKey.counts).toMatchObject({ new: 2, totals: 1, problems: 0 })
  })

  test('that differs from the rows above it is said', async () => {
    const { plan } = await planOf(sheet(trip('1'), trip('2'), ';;Total;;;;15'))
    expect(plan.totals).toEqual([{ line: 4, label: 'litter.pieces', total: '15', parts: '14' }])
  })

  test('without a word is asked about where it is the sum of all rows above', async () => {
    expect((await planOf(sheet(trip('1', '3'), trip('2', '4'), ';;;;;tyre;7'))).problems).toEqual([
      [4, 'row-is-sum'],
    ])
    expect((await planOf(sheet(trip('1', '3'), trip('2', '4'), ';;;;;bottle;2'))).problems).toEqual([])
  })

  test('is none where the record has a number of its own', async () => {
    const row = trip('3').replace(';flood;;', ';flood;ukupno;')
    expect((await planOf(sheet(trip('1'), row))).counts).toMatchObject({ new: 2, totals: 0 })
  })
})

describe('a row that is none of the table', () => {
  test.each([
    ['a note below it', [trip('1'), '', 'Napomena: bez maja;;;;;;']],
    ['the foot of a page', [trip('1'), 'Страна 1 од 2;;;;;;']],
    ['its headings once more', [trip('1'), heading.toUpperCase()]],
    ['its headings behind a mark of the next file', [trip('1'), `\uFEFF${heading}`]],
  ])('is passed over and said: %s', async (_what, rows) => {
    const { plan, counts } = await planOf(sheet(...rows, trip('2')))
    expect(counts).toMatchObject({ new: 2, leftOut: 1, problems: 0 })
    expect(plan.leftOut).toHaveLength(1)
  })

  test('is asked about where it is the sum of those above it, also in the middle', async () => {
    const rows = [trip('1', '3'), trip('2', '4'), ';;;;;tyre;7', trip('3', '1')]
    expect((await planOf(sheet(...rows))).problems).toEqual([[4, 'row-is-sum']])
  })
})

test('a first column that only numbers the rows is passed over, and said', async () => {
  const numbered = [`;${heading}`, `1;${trip('1')}`, `2;${trip('2')}`].join('\n')
  expect(await planOf(numbered)).toMatchObject({ counts: { new: 2, problems: 0 }, remarks: ['row-numbers'] })
  const unordered = [`;${heading}`, `7;${trip('1')}`, `3;${trip('2')}`].join('\n')
  expect((await planOf(unordered)).problems).toEqual([[3, 'cell-stray']])
})

test('an answer that is not asked of such a record is said, with its column and where it stands', async () => {
  const rows = [
    `${heading};storm_name`,
    `${trip('1').replace(';flood;', ';carelessness;')};Xaver`,
    `${trip('2')};Xaver`,
  ]
  const { plan, counts } = await planOf(rows.join('\n'))
  expect(counts).toMatchObject({ new: 2, problems: 0 })
  expect(plan.remarks.map(({ kind, column, lines }) => [kind, column, lines])).toEqual([
    ['answers-not-asked', 'storm_name', [2]],
  ])
})

describe('the same row twice', () => {
  test.each([
    ['one below the other', [trip('1'), trip('1'), trip('2')], 3],
    ['apart', [trip('1'), trip('2'), trip('1')], 4],
  ])('is taken once and said: %s', async (_what, rows, line) => {
    const { plan, counts } = await planOf(sheet(...rows))
    expect(counts).toMatchObject({ new: 2, duplicates: 1, problems: 0 })
    expect(plan.duplicates).toEqual([{ line, first: 2 }])
  })

  test('are two things where the second leaves the number of the record empty', async () => {
    await planOf(sheet(trip('1'), ';;;;;tyre;7'))
    expect((await recordsOf())[0]?.children?.['litter']).toHaveLength(2)
  })
})

test('a file that breaks off is not taken in part, and nothing is withdrawn, whatever is chosen', async () => {
  const rows = Array.from({ length: 900 }, (_none, at) => trip(`B${at}`))
  writeFileSync(path, sheet(...rows))
  expect(await commitImport(opened.db, wanted, {})).toMatchObject({ isTaken: true })
  writeFileSync(path, sheet(...rows.slice(0, 800), trip('B800').replace('B800', 'B800"'), ...rows.slice(801)))
  const result = await commitImport(opened.db, wanted, { goodRows: true, withdrawVanished: true })
  expect(result).toMatchObject({ isTaken: false, withdrawn: 0, quarantined: 0 })
  expect(result.plan.problems[0]).toMatchObject({ kind: 'file-broken', line: 802 })
  expect(result.plan.counts.vanished).toBe(0)
  writeFileSync(path, sheet(...rows))
  expect((await planImport(opened.db, wanted)).counts).toMatchObject({ unchanged: 900, vanished: 0 })
})
