// Sheets as old and new programs of the readers save them: any encoding, any delimiter, decimal commas, through a mapping.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { findRegister, type Mapping, type TextReading } from '#definition'
import { openTables } from '#formats'
import { actingAs, administrator, migrationsFor, readRecords, sql } from '#storage'
import { ruritania } from '../../../roadmaps/ruritania/index.ts'
import { openTestDatabase, type TestDatabase } from '../../storage/testing/test-database.ts'
import { commitImport } from '../imports/import-records.ts'
import { inspectImport } from '../imports/inspect-import.ts'
import { lookForRecords } from '../imports/looking.ts'
import { markImport } from '../imports/mark-import.ts'

const register = findRegister(ruritania, 'trust-polls')
if (!register) throw new Error('The invented roadmap has no trust polls.')
const folder = mkdtempSync(join(tmpdir(), 'waymark-foreign-'))
const path = join(folder, 'anketa.csv')
let opened: TestDatabase
beforeAll(async () => {
  opened = await openTestDatabase(ruritania, migrationsFor('roadmaps/ruritania'))
})
afterEach(() =>
  sql`truncate register_trust_polls, record_version, counted_observation, counted_rollup, record_total, imported_record, import_entry`.execute(
    opened.db,
  ),
)
afterAll(async () => {
  await opened.close()
  rmSync(folder, { recursive: true })
})

interface Sheet {
  readonly heading: string
  readonly pollster: string
}
const latin: Sheet = { heading: 'Istraživač', pollster: 'Đurđević i Šćekić' }
const cyrillic: Sheet = { heading: 'Истраживач', pollster: 'Ђурђевић и Шћекић' }

const sheet = (delimiter: string, { heading, pollster } = latin) =>
  [
    ['Poslednji dan', heading, 'Povjerenje'],
    ['03.05.2023.', pollster, '41,5'],
  ]
    .map((cells) => cells.join(delimiter))
    .join('\r\n')
const mappingOf = ({ heading }: Sheet): Mapping => ({
  name: 'anketa',
  target: { register: 'trust-polls' },
  columns: [
    { from: 'Poslednji dan', to: 'day', read: { dates: 'day-first' } },
    { from: heading, to: 'pollster' },
    { from: 'Povjerenje', to: 'trust', read: { decimal: ',' } },
  ],
  constants: { jurisdiction: 'zenda' },
})
const mapping = mappingOf(latin)
const wanted = { roadmap: ruritania, register, person: administrator, path }
const take = (more: { mapping: Mapping; text?: TextReading }) =>
  commitImport(opened.db, { ...wanted, ...more }, {})
const stored = () =>
  actingAs(opened.db, administrator, (tx) =>
    readRecords(tx, register, { sortBy: 'day', isDescending: false, limit: 10, offset: 0 }),
  )
const encoded = (name: string, text: string) =>
  execFileSync('iconv', ['-f', 'UTF-8', '-t', name], { input: text })
const poll = { day: '2023-05-03', pollster: latin.pollster, trust: '41.5' }

describe('a sheet of somebody else, through a mapping', () => {
  test.each([
    ['UTF-8', () => Buffer.from(sheet(';'))],
    ['Windows-1250', () => encoded('CP1250', sheet(';'))],
    ['Windows-1250 with tabulators', () => encoded('CP1250', sheet('\t'))],
    ['UTF-16 with a byte order mark', () => Buffer.from(`\uFEFF${sheet(';')}`, 'utf16le')],
    ['UTF-16 without one', () => Buffer.from(sheet(';'), 'utf16le')],
    ['UTF-16, big end first', () => Buffer.from(`\uFEFF${sheet('\t')}`, 'utf16le').swap16()],
  ])('in %s and with a decimal comma is taken as it is meant', async (_what, bytes) => {
    writeFileSync(path, bytes())
    expect(await take({ mapping })).toMatchObject({ isTaken: true, plan: { counts: { new: 1 } } })
    expect((await stored()).items).toMatchObject([{ fields: poll }])
  })

  test.each([
    ['Windows-1251', 'CP1251', cyrillic, { encoding: 'windows-1251' }],
    ['ISO 8859-2 with bars', 'ISO-8859-2', latin, { encoding: 'iso-8859-2', delimiter: '|' }],
  ] as const)(
    'in %s is recognised, and read otherwise only if a person says so',
    async (_what, name, own, text) => {
      writeFileSync(path, encoded(name, sheet('delimiter' in text ? text.delimiter : ';', own)))
      const theirs = mappingOf(own)
      // In the encoding of others there is no such column.
      const wrong = { ...text, encoding: 'windows-1250' } as const
      expect(await take({ mapping: theirs, text: wrong })).toMatchObject({
        ...{ isTaken: false, plan: { isReadable: false } },
      })
      expect(await take({ mapping: theirs })).toMatchObject({
        isTaken: true,
        plan: { remarks: [{ kind: 'text-read-as' }] },
      })
      expect((await stored()).items).toMatchObject([{ fields: { ...poll, pollster: own.pollster } }])
      const sight = await inspectImport({ ...wanted, into: lookForRecords(ruritania, register), text })
      expect('kind' in sight ? sight : sight.text).toMatchObject({ ...text, said: text })
      const again = await take({ mapping: { ...theirs, text } })
      expect(again.plan.counts).toMatchObject({ unchanged: 1, problems: 0 })
    },
  )

  test('with a number of two readings and no word about it is refused with what it could mean, never guessed', async () => {
    writeFileSync(path, sheet(';').replace('41,5', '4,125'))
    const columns = mapping.columns.map(({ from, to, read }) =>
      to === 'trust' ? { from, to } : { from, to, ...(read ? { read } : {}) },
    )
    const { isTaken, plan } = await take({ mapping: { ...mapping, columns } })
    expect([isTaken, plan.problems[0]?.column]).toEqual([false, 'Povjerenje'])
    expect(plan.problems[0]?.mend).not.toBe('')
  })

  test('with a decimal comma that can be nothing else is read by it, and that is said', async () => {
    writeFileSync(path, `${sheet(';')}\r\n04.05.2023.;Second;4,125`)
    const columns = mapping.columns.map(({ from, to, read }) =>
      to === 'trust' ? { from, to } : { from, to, ...(read ? { read } : {}) },
    )
    const { plan } = await take({ mapping: { ...mapping, columns } })
    expect(plan.problems).toEqual([])
    expect(plan.remarks.map(({ kind }) => kind)).toContain('column-decided-comma')
    expect((await stored()).items.map(({ fields }) => fields['trust'])).toEqual(
      expect.arrayContaining(['41.5', '4.125']),
    )
  })

  test('comes back marked with its words as they were meant', async () => {
    const text = { encoding: 'iso-8859-2', delimiter: '|' } as const
    writeFileSync(path, encoded('ISO-8859-2', sheet('|')))
    const problem = { kind: 'wrong', line: 2, column: latin.heading, what: 'Wrong.', why: '', mend: '' }
    const back = join(folder, 'marked.xlsx')
    const plan = { table: '', problems: [problem], counts: { problems: 1 } }
    expect(await markImport(path, plan, back, { text })).toBeUndefined()
    const file = await openTables(back)
    if ('code' in file) throw new Error(file.code)
    const rows = await Array.fromAsync(file.rows(file.tables[1]?.name ?? ''))
    expect(rows[1]?.cells).toEqual(['03.05.2023.', latin.pollster, '41,5'])
  })
})
