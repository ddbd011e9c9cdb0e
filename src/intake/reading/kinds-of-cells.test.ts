// Cells of workbooks that a spreadsheet program made something else of: asked about where nobody can tell what was meant.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findRegister } from '#definition'
import { administrator, migrationsFor } from '#storage'
import { ruritania } from '../../../roadmaps/ruritania/index.ts'
import { buildWorkbook } from '../../formats/testing/build-workbook.ts'
import { openTestDatabase, type TestDatabase } from '../../storage/testing/test-database.ts'
import { planImport } from '../imports/import-records.ts'
import { openImport, type RecordFile } from '../plan/open-import.ts'
import { readRecords } from './read-records.ts'
import { newTally } from './tally.ts'

const register = findRegister(ruritania, 'river-log')
if (!register) throw new Error('The invented roadmap has no river log.')
const folder = mkdtempSync(join(tmpdir(), 'waymark-cells-'))
const wanted: RecordFile = { roadmap: ruritania, register, person: administrator, path: '', mapping: null }
let opened: TestDatabase
beforeAll(async () => {
  opened = await openTestDatabase(ruritania, migrationsFor('roadmaps/ruritania'))
})
afterAll(async () => {
  await opened.close()
  rmSync(folder, { recursive: true })
})

/** The number of the first record, as it is understood. */
const numberIn = (more: Pick<RecordFile, 'path'>) => answerIn('log-number', more)

async function answerIn(field: string, more: Pick<RecordFile, 'path'>) {
  const found = await openImport({ ...wanted, ...more })
  if ('isReadable' in found) throw new Error(JSON.stringify(found.problems))
  const table = { file: found.file, table: found.head.table, layout: found.layout, roadmap: ruritania }
  const [first] = (await Array.fromAsync(readRecords(table, newTally()))).flat()
  return first?.sent.fields[field]
}

describe('cells of a workbook', () => {
  const letters = 'ABCDEF'
  const text = (place: string, value: string) => `<c r="${place}" t="inlineStr"><is><t>${value}</t></is></c>`
  const names = ['jurisdiction', 'day', 'log_number', 'call_cause']
  const head = (more: readonly string[] = []) =>
    `<row r="1">${[...names, ...more].map((name, at) => text(`${letters[at] ?? ''}1`, name)).join('')}</row>`
  const put = async (rows: string, formats: readonly string[] = [], tail = '') => {
    const book = join(folder, 'book.xlsx')
    await buildWorkbook(book, { sheets: [{ name: 'S', rows, tail }], formats })
    return { path: book }
  }
  const row = (number: string, more = '', attributes = '') =>
    `<row r="2"${attributes}>${text('A2', 'zenda')}${text('B2', '2023-05-31')}${number}${text('D2', 'flood')}${more}</row>`

  test.each([
    ['a date', 'mmm\\-yy', '45261', 'cell-made-date'],
    ['a day of a month', 'd\\-mmm', '45188', 'cell-made-date'],
    ['a time', 'h:mm', '0.516', 'cell-made-date'],
    ['a fraction', '# ?/?', '0.52', 'cell-made-date'],
    ['a power of ten', '0.00E+00', '120000000000', 'cell-made-number'],
    ['a number of more than 15 digits', '0', '1234567890123456', 'cell-digits-lost'],
  ])('that name a record and became %s are asked about', async (_what, format, value, problem) => {
    const more = await put(head() + row(`<c r="C2" s="1"><v>${value}</v></c>`), [format])
    const { problems } = await planImport(opened.db, { ...wanted, ...more })
    expect(problems.map(({ kind }) => kind)).toEqual([problem])
  })

  test.each([
    ['000000', '123', '000123'],
    ['000&quot;/&quot;0000', '1232023', '123/2023'],
    ['General', '123', '123'],
  ])('that name a record are what they show in the format %s', async (format, value, shown) => {
    const more = await put(head() + row(`<c r="C2" s="1"><v>${value}</v></c>`), [format])
    expect(await numberIn(more)).toBe(shown)
  })

  test.each(['0.00E+00', '# ?/?'])(
    'that say something in words keep their number in the format %s',
    async (format) => {
      const remark = '<c r="E2" s="1"><v>123457000000.5</v></c>'
      const more = await put(head(['remark']) + row(text('C2', '1'), remark), [format])
      expect(await answerIn('remark', more)).toBe('123457000000.5')
    },
  )

  test('that stand for no day say so, and are no error of a formula', async () => {
    const rows = `${head()}<row r="2">${text('A2', 'zenda')}<c r="B2" s="1"><v>60</v></c>${text('C2', '1')}${text('D2', 'flood')}</row>`
    const more = await put(rows, ['dd.mm.yyyy'])
    const { problems } = await planImport(opened.db, { ...wanted, ...more })
    expect(problems.map(({ kind }) => kind)).toEqual(['cell-no-day'])
  })

  const bad = [
    ['a formula', '<c r="E2"><f>B2+1</f><v>1</v></c>', 'cell-formula', ''],
    ['an error', '<c r="E2" t="e"><v>#N/A</v></c>', 'cell-error', ''],
    ['a merged cell', '', 'cell-merged', '<mergeCells count="1"><mergeCell ref="E1:E2"/></mergeCells>'],
  ] as const
  test.each(bad)('that hold %s matter only in a column that is read', async (_what, cell, problem, tail) => {
    const more = await put(head(['remark']) + row(text('C2', '1'), cell), [], tail)
    const own = await planImport(opened.db, { ...wanted, ...more })
    expect(own.problems.map(({ kind }) => kind)).toEqual([problem])
    const columns = names.map((name) => ({ from: name, to: name }))
    const mapping = { name: 'm', target: { register: 'river-log' }, columns }
    const mapped = await planImport(opened.db, { ...wanted, ...more, mapping })
    expect(mapped.counts).toMatchObject({ new: 1, problems: 0 })
  })

  test('that are hidden are read, and the file says which', async () => {
    const more = await put(head() + row(text('C2', '1'), '', ' hidden="1"'))
    const { remarks, counts } = await planImport(opened.db, { ...wanted, ...more })
    expect([counts.new, remarks.map(({ kind, lines }) => [kind, lines])]).toEqual([1, [['rows-hidden', [2]]]])
  })
})
