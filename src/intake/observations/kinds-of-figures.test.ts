// Figures as officers write them: what can be read in two ways is asked, unless the whole column tells.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { ruritania } from '../../../roadmaps/ruritania/index.ts'
import { buildWorkbook } from '../../formats/testing/build-workbook.ts'
import { checkFile } from './check-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'waymark-figures-'))
const path = join(folder, 'figures.csv')
afterAll(() => rmSync(folder, { recursive: true }))

describe('a figure that can be read in two ways', () => {
  const columns = 'jurisdiction;element;period;item_class;value;source;address;vintage'
  const figure = (value: string, at: number, [element, itemClass] = ['oil-skimmed', 'oil']) =>
    `zenda;${element};20${10 + at};${itemClass};${value};Office;https://example.org/;2024-01-01`
  const check = async (values: readonly string[], of?: [string, string]) => {
    writeFileSync(path, [columns, ...values.map((value, at) => figure(value, at, of))].join('\n'))
    const { problems, observations } = await checkFile(path, ruritania)
    return { problems: problems.map(({ kind }) => kind), values: observations.map(({ value }) => value) }
  }

  test.each([
    ['1.250 alone', ['1.250'], ['number-two-readings']],
    ['12.500 beside whole numbers', ['12.500', '3', '40'], ['number-two-readings']],
    ['1,250 alone', ['1,250'], ['number-decimal-comma']],
    [
      '1.250 where the column has both marks',
      ['1.250', '2.5', '3,5'],
      ['number-two-readings', 'number-decimal-comma'],
    ],
    ['a stroke for “none”', ['-'], ['number-placeholder']],
    ['a long stroke and a word for “none”', ['–', 'n/a'], ['number-placeholder', 'number-placeholder']],
  ])('is asked about: %s', async (_what, values, problems) => {
    expect((await check(values)).problems).toEqual(problems)
  })

  test('1,250 is answered by what is not asked about once more', async () => {
    expect((await check(['1250'])).problems).toEqual([])
    writeFileSync(path, [columns, figure('"1,250"', 1)].join('\n'))
    const [problem] = (await checkFile(path, ruritania)).problems
    expect(problem?.mend).toBe('Write 1.2500 with a point, or 1250 without a separator.')
    expect((await check(['1.2500'])).problems).toEqual([])
  })

  test.each([['1.000'], ['1.396'], ['12.500']])(
    'is asked about where things are counted one by one: %s',
    async (value) => {
      expect((await check([value], ['rescue-calls', ''])).problems).toEqual(['number-two-readings'])
    },
  )

  test.each([
    ['12.5 beside it has a decimal point', ['1.250', '12.5'], ['1.25', '12.5']],
    ['0.250 beside it can only have one', ['1.250', '0.250'], ['1.25', '0.25']],
    ['12,5 beside it has a decimal comma', ['1.250', '1,250', '12,5'], ['1250', '1.25', '12.5']],
    ['1,250.5 beside it parts thousands by commas', ['1,250', '1.5'], ['1250', '1.5']],
  ])('is read as the whole column is where that tells: %s', async (_what, values, read) => {
    expect(await check(values)).toEqual({ problems: [], values: read })
  })

  test.each([
    ['0.30000000000000004', '0.3'],
    ['2.00000000000000017', '2'],
    ['0.12345678901234', '0.123456789012'],
  ])('has no more decimals than are kept: %s', async (value, kept) => {
    expect(await check([value])).toEqual({ problems: [], values: [kept] })
  })

  test('is never rounded to nothing', async () => {
    expect((await check(['0.00000000000000004'])).problems).toEqual(['number-precision'])
  })
})

describe('the period of a figure that a spreadsheet made a date', () => {
  const cells = ['zenda', 'rescue-calls', '', '5', 'Office', 'https://example.org/']
  const names = ['jurisdiction', 'element', 'period', 'value', 'source', 'address', 'vintage']
  const text = (place: string, value: string) => `<c r="${place}" t="inlineStr"><is><t>${value}</t></is></c>`
  const letters = 'ABCDEFG'
  test.each([
    ['mmm\\-yy', ['period-as-date']],
    ['d\\-mmm', ['period-as-date']],
    ['yyyy\\-mm', []],
    ['yyyy', []],
  ])('in the format %s is taken only where the cell shows a period', async (format, problems) => {
    const book = join(folder, 'figures.xlsx')
    const row = cells.map((value, at) => (value === '' ? '' : text(`${letters[at] ?? ''}2`, value)))
    const rows = `<row r="1">${names.map((name, at) => text(`${letters[at] ?? ''}1`, name)).join('')}</row>
      <row r="2">${row.join('')}<c r="C2" s="1"><v>44682</v></c>${text('G2', '2024-01-01')}</row>`
    await buildWorkbook(book, { sheets: [{ name: 'S', rows }], formats: [format] })
    const found = await checkFile(book, ruritania)
    expect(found.problems.map(({ kind }) => kind)).toEqual(problems)
  })
})
