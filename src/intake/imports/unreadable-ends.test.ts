// Files that cannot be read to their end, each in its own way: the line is named, nothing is taken or withdrawn, and all goes on.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findRegister, type ImportChoice, type Mapping } from '#definition'
import { administrator, migrationsFor, sql } from '#storage'
import { ruritania } from '../../../roadmaps/ruritania/index.ts'
import { buildWorkbook } from '../../formats/testing/build-workbook.ts'
import { openTestDatabase, type TestDatabase } from '../../storage/testing/test-database.ts'
import { keepBatch } from '../batches/keep-batch.ts'
import { commitObservations, planObservations } from '../observations/import-observations.ts'
import { loadFile } from '../observations/load-file.ts'
import { commitImport, planImport } from './import-records.ts'
import { markImport } from './mark-import.ts'

const register = findRegister(ruritania, 'river-log')
if (!register) throw new Error('The invented roadmap has no river log.')
const folder = mkdtempSync(join(tmpdir(), 'waymark-ends-'))
let opened: TestDatabase
beforeAll(async () => {
  opened = await openTestDatabase(ruritania, migrationsFor('roadmaps/ruritania'))
})
afterAll(async () => {
  await opened.close()
  rmSync(folder, { recursive: true })
})

/** Long, so that the end lies beyond what is looked at before a file is read. */
const remark = `brzo, čist, ${'i dalje '.repeat(20)}`

/** A table of our own headings, and how a good row of it looks. */
interface Sheet {
  readonly headings: readonly string[]
  readonly row: (at: number) => readonly string[]
}
const trips: Sheet = {
  headings: ['jurisdiction', 'day', 'log_number', 'call_cause', 'remark'],
  row: (at) => ['zenda', '2023-05-31', `${at}`, 'flood', remark],
}
const figures: Sheet = {
  headings: ['jurisdiction', 'element', 'period', 'value', 'source', 'address', 'vintage', 'note'],
  row: (at) => [
    ...['zenda', 'rescue-calls', `${1000 + at}`, '1', 'Yearbook', 'https://example.org', '2024-01-01'],
    remark,
  ],
}

const good = 450
/** Where the row stands that cannot be read, below a heading and the good rows. */
const brokenLine = good + 2
const rowsOf = ({ row }: Sheet) => Array.from({ length: good }, (_row, at) => row(at))
const csvRow = (cells: readonly string[]) => cells.join(';')
const csv = (sheet: Sheet, end: string, after: readonly string[] = []) =>
  [csvRow(sheet.headings), ...rowsOf(sheet).map(csvRow), end, ...after].join('\n')
const broken = ({ row }: Sheet, change: (cell: string) => string) =>
  csvRow(row(good).map((cell, at) => (at === 2 ? change(cell) : cell)))
const objectOf = ({ headings }: Sheet, cells: readonly string[]) =>
  JSON.stringify(Object.fromEntries(headings.map((heading, at) => [heading, cells[at]])))
const json = (sheet: Sheet) => rowsOf(sheet).map((cells) => objectOf(sheet, cells))
const cutText = (text: string, behind: string) => {
  const bytes = Buffer.from(text)
  return bytes.subarray(0, bytes.lastIndexOf(behind) + Buffer.byteLength(behind) - 1)
}
const sheetRow = (cells: readonly string[]) =>
  `<row>${cells.map((cell) => `<c t="inlineStr"><is><t>${cell}</t></is></c>`).join('')}</row>`
const workbook = (path: string, sheet: Sheet, tail: string) => {
  const rows = [sheet.headings, ...rowsOf(sheet)].map(sheetRow).join('')
  return buildWorkbook(path, { sheets: [{ name: 'Log', rows: `${rows}${tail}` }] })
}

interface End {
  readonly name: string
  /** Where it is named; undefined where nothing at all can be opened. */
  readonly line?: number
  readonly content: (sheet: Sheet) => string | Buffer | Promise<Buffer>
}

async function workbookBytes(sheet: Sheet, tail: string): Promise<Buffer> {
  return readFileSync(await workbook(join(folder, 'built.xlsx'), sheet, tail))
}

const ends: readonly End[] = [
  {
    name: 'a stray quotation mark',
    line: brokenLine,
    content: (sheet) =>
      csv(
        sheet,
        broken(sheet, (cell) => `${cell}"`),
        rowsOf(sheet).slice(0, 50).map(csvRow),
      ),
  },
  {
    name: 'a quotation mark that is never closed',
    line: brokenLine,
    content: (sheet) =>
      csv(
        sheet,
        broken(sheet, (cell) => `"${cell}`),
        rowsOf(sheet).slice(0, 50).map(csvRow),
      ),
  },
  {
    name: 'a letter cut in two',
    line: brokenLine,
    content: (sheet) => cutText(csv(sheet, csvRow(sheet.row(good))), 'č'),
  },
  {
    name: 'zero bytes',
    line: brokenLine,
    content: (sheet) =>
      csv(
        sheet,
        broken(sheet, () => '\0\0\0\0'),
        rowsOf(sheet).slice(0, 50).map(csvRow),
      ),
  },
  {
    name: 'zero bytes near the top',
    line: 3,
    content: ({ headings, row }) => [headings, row(1), row(2).map(() => '\0')].map(csvRow).join('\n'),
  },
  {
    name: 'a row longer than allowed',
    line: brokenLine,
    content: (sheet) =>
      csv(
        sheet,
        broken(sheet, (cell) => cell.padEnd(1_100_000, '7')),
      ),
  },
  {
    name: 'objects of JSON of which the last is cut',
    line: good + 1,
    content: (sheet) => [...json(sheet), objectOf(sheet, sheet.row(good)).slice(0, 40)].join('\n'),
  },
  {
    name: 'an object of JSON that is none',
    line: good + 1,
    content: (sheet) => [...json(sheet), '{"a": tru}', ...json(sheet).slice(0, 50)].join('\n'),
  },
  {
    name: 'a sheet of a workbook that is cut',
    line: brokenLine,
    content: (sheet) => workbookBytes(sheet, '<row><c t="inlineStr"><is><t>zenda</worksheet'),
  },
  {
    name: 'a workbook that is cut',
    content: async (sheet) => {
      const whole = await workbookBytes(sheet, '')
      return whole.subarray(0, whole.length - 500)
    },
  },
]

const mapped = ({ headings }: Sheet, target: Mapping['target']): Mapping => ({
  ...{ name: 'theirs', target },
  columns: headings.map((to) => ({ from: to, to })),
})

let files = 0
async function put({ content }: End, sheet: Sheet): Promise<string> {
  const path = join(folder, `${(files += 1)}`)
  writeFileSync(path, await content(sheet))
  return path
}
const count = async (table: string) =>
  Number(
    (await sql<{ n: string }>`select count(*) as n from ${sql.table(table)}`.execute(opened.db)).rows[0]?.n,
  )

describe.each(ends)('a file that ends in $name', (end) => {
  const { line = 0 } = end
  const choices: readonly ImportChoice[] = [
    {},
    { goodRows: true },
    { goodRows: true, withdrawVanished: true },
  ]

  test('is not taken as records in whatever way, and nothing of the edition before is withdrawn', async () => {
    const wanted = { roadmap: ruritania, register, person: administrator, source: end.name }
    const before = join(folder, 'before.csv')
    writeFileSync(before, `${csvRow(trips.headings)}\nstrelsau;2023-05-31;${ends.indexOf(end)};flood;\n`)
    const first = { ...wanted, path: before, mapping: null }
    expect((await commitImport(opened.db, first, {})).isTaken).toBe(true)
    const stored = await count('record_version')
    const path = await put(end, trips)
    for (const mapping of [null, mapped(trips, { register: register.id })]) {
      const file = { ...wanted, path, mapping }
      const plan = await planImport(opened.db, file)
      expect([plan.isReadable, plan.problems[0]?.line, plan.counts.vanished]).toEqual([false, line, 0])
      for (const choice of choices) {
        const taken = await commitImport(opened.db, file, choice)
        expect(taken).toMatchObject({ isTaken: false, import: null, quarantined: 0, withdrawn: 0 })
        expect(taken.plan.problems[0]).toEqual(plan.problems[0])
      }
      const into = join(folder, 'marked.xlsx')
      expect((await markImport(path, plan, into))?.line).toBe(line)
      expect(existsSync(into)).toBe(false)
    }
    expect([await count('record_version'), await count('quarantined_record')]).toEqual([stored, 0])
  })

  test('is not taken as figures in our layout nor in one of somebody else', async () => {
    const path = await put(end, figures)
    const loaded = await loadFile(opened.db, administrator, { roadmap: ruritania, path })
    if (loaded.isTaken) throw new Error('It was taken.')
    expect(loaded.problems[0]?.line).toBe(line)
    const mapping = mapped(figures, { observations: true })
    const wanted = { roadmap: ruritania, person: administrator, path, mapping }
    const plan = await planObservations(opened.db, wanted)
    expect([plan.isReadable, plan.problems[0]?.line]).toEqual([false, line])
    for (const choice of choices) {
      const taken = await commitObservations(opened.db, wanted, choice)
      expect([taken.isTaken, taken.plan.problems[0]]).toEqual([false, plan.problems[0]])
    }
    expect([await count('observation'), await count('load')]).toEqual([0, 0])
  })

  test('is no batch, in part neither', async () => {
    const stored = await count('record_version')
    const wanted = { roadmap: ruritania, register, person: administrator, mapping: null }
    const path = await put(end, trips)
    for (const isPartly of [false, true])
      await expect(keepBatch(opened.db, { ...wanted, path }, 'csv', isPartly)).rejects.toThrow()
    expect(await count('record_version')).toBe(stored)
  })
})
