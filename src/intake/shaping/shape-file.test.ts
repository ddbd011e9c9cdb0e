// What becomes of a table by what a layout says of it: pure, row by row.
import { describe, expect, test } from 'vitest'
import type { TableShape } from '#definition'
import { BrokenTable, type TableRow } from '#formats'
import { findShape } from './find-shape.ts'
import { shapeFile } from './shape-file.ts'
import { sheetLineOf } from './sheet-lines.ts'
import type { Shapeable, ShapedRow } from './shaped-row.ts'

/** `|` parts cells, `^` is a merged cell of a workbook. */
type Sheets = Readonly<Record<string, readonly string[]>>

function rowOf(text: string, at: number, isWorkbook: boolean): TableRow {
  const cells = text.split('|').map((cell) => (cell === '^' ? '' : cell))
  const kindOf = (cell: string) => (cell === '^' ? 'merged' : cell === '' ? 'empty' : 'text')
  return { line: at + 1, cells, ...(isWorkbook ? { kinds: text.split('|').map(kindOf) } : {}) }
}

function fileOf(sheets: Sheets): Shapeable {
  const isWorkbook = Object.values(sheets)
    .flat()
    .some((row) => row.includes('^'))
  return {
    tables: Object.keys(sheets).map((name) => ({ name, isHidden: name.startsWith('hidden') })),
    async *rows(table) {
      for (const [at, text] of (sheets[table] ?? []).entries()) {
        yield await Promise.resolve(rowOf(text, at, isWorkbook))
      }
    },
  }
}

async function shaped(sheets: Sheets, shape: TableShape, target: 'register' | 'observations') {
  const file = fileOf(sheets)
  const of = target === 'register' ? { register: 'r' } : { observations: true as const }
  const [first = ''] = Object.keys(sheets)
  try {
    const rows = await Array.fromAsync(shapeFile(file, first, { ...shape, target: of }).rows(first))
    return { rows: rows as ShapedRow[], names: file.tables.map(({ name }) => name) }
  } catch (error) {
    if (error instanceof BrokenTable) return { refused: error.refusal }
    throw error
  }
}

/** Cells as one text; `+` before a row that goes on with the one above it, `!` before one with a problem. */
async function textsOf(sheets: Sheets, shape: TableShape, target: 'register' | 'observations' = 'register') {
  const found = await shaped(sheets, shape, target)
  if ('refused' in found) return found.refused.code
  return found.rows.map(
    ({ cells, goesOn, problems }) => `${problems ? '!' : ''}${goesOn ? '+' : ''}${cells.join('|')}`,
  )
}

const twoRows = ['Date|No|Found|^|Crew', '^|^|Kind|Pieces|^', '2023-05-01|7|tyre|3|Ann']
const asText = ['Date|No|Found||Crew', '||Kind|Pieces|', '2023-05-01|7|tyre|3|Ann']
const joined = ['Date|No|Found – Kind|Found – Pieces|Crew', '2023-05-01|7|tyre|3|Ann']
const wide = ['Area|What|Jan 2023|Feb 2023|Mar 2023|Total', 'zenda|calls|3||5|8', 'strelsau|calls|-|-|-|0']
const months = { columns: { first: 'Jan 2023', last: 'Mar 2023' }, heading: 'Month', cell: 'Number' }
const kinds = { columns: ['Tyres', 'Bottles'], heading: 'Kind', cell: 'Pieces', nothing: ['0', '–'] }
const survey = {
  form: ['day|number|_index', '2023-05-01|A|1', '2023-05-02|B|2', '2023-05-03|C|3'],
  found: ['kind|pieces|_parent_index', 'tyre|3|1', 'bottle|9|1', 'tyre|1|3.0'],
}
const bySurvey = { childSheets: [{ table: 'found', key: '_parent_index', parentKey: '_index' }] }

describe('a table is made', () => {
  test.each<[what: string, sheets: Sheets, shape: TableShape, expected: readonly string[]]>([
    ['of headings in two rows, merged in a workbook', { S: twoRows }, { headingRows: 2 }, joined],
    ['of headings in two rows of a text', { S: asText }, { headingRows: 2 }, joined],
    [
      'of headings in two rows below a title',
      { S: ['The river', ...asText] },
      { headingRows: 2, headingLine: 2 },
      joined,
    ],
    [
      'of headings in three rows',
      { S: ['Trip||Found|||Crew', '||Kind|Pieces||', 'Day|No||Whole|Broken|', '1|2|3|4|5|6'] },
      { headingRows: 3 },
      [
        'Trip – Day|Trip – No|Found – Kind|Found – Pieces – Whole|Found – Pieces – Broken|Crew',
        '1|2|3|4|5|6',
      ],
    ],
    [
      'of equal joined headings, told apart',
      { S: ['A||B|', 'x|x|y|', '1|2|3|4'] },
      { headingRows: 2 },
      ['A – x|A – x (2)|B – y|', '1|2|3|4'],
    ],
    ['without headings, by letters', { S: ['1|a', '2|b|c'] }, { headingRows: 0 }, ['A|B|C', '1|a', '2|b|c']],
    [
      'without headings from a row on',
      { S: ['Title', '1|a', '2|b'] },
      { headingRows: 0, headingLine: 2 },
      ['A|B', '1|a', '2|b'],
    ],
    [
      'with cells filled down',
      { S: ['Area|No', 'zenda|1', '|2', '|', 'strelsau|3', '|4'] },
      { fillDown: ['Area'] },
      ['Area|No', 'zenda|1', 'zenda|2', '|', 'strelsau|3', 'strelsau|4'],
    ],
    [
      'with merged cells filled down',
      { S: ['Area|No', 'zenda|1', '^|2'] },
      { fillDown: ['area'] },
      ['Area|No', 'zenda|1', 'zenda|2'],
    ],
    [
      'with nothing filled down above the first',
      { S: ['Area|No', '|1', 'zenda|2'] },
      { fillDown: ['Area'] },
      ['Area|No', '|1', 'zenda|2'],
    ],
    [
      'with only the named column filled down',
      { S: ['Area|No|Remark', 'zenda|1|calm', '|2|'] },
      { fillDown: ['Area'] },
      ['Area|No|Remark', 'zenda|1|calm', 'zenda|2|'],
    ],
    [
      'with the number of each row',
      { S: ['No', '7', '', '8'] },
      { rowNumberAs: 'Row' },
      ['No|Row', '7|2', '', '8|4'],
    ],
    [
      'with the name of each sheet',
      { May: ['No', '7'], June: ['No', '8'] },
      { tables: ['June'], sheetNameAs: 'Month' },
      ['No|Month', '7|May', '8|June'],
    ],
    [
      'of all sheets alike, in the columns of the first',
      {
        May: ['No|Day', '7|1'],
        June: ['Day|More|No', '2|x|8'],
        Notes: ['Text', 'y'],
        hidden: ['No|Day', '9|9'],
      },
      { tables: 'alike' },
      ['No|Day', '7|1', '8|2'],
    ],
    [
      'of sheets of headings in two rows',
      { May: asText, June: asText },
      { tables: 'alike', headingRows: 2 },
      [...joined, joined[1] ?? ''],
    ],
    [
      'of columns that are items of one record',
      { S: ['No|Tyres|Bottles|Crew', '7|3|9|Ann', '8|0|–|Bob', '9||2|'] },
      { unpivot: kinds },
      ['No|Crew|Kind|Pieces', '7|Ann|Tyres|3', '+7|Ann|Bottles|9', '8|Bob||', '9||Bottles|2'],
    ],
    [
      'of sheets of a survey tool, joined by index',
      survey,
      bySurvey,
      [
        'day|number|_index|found.kind|found.pieces|found._parent_index',
        '2023-05-01|A|1',
        '+|||tyre|3|1',
        '+|||bottle|9|1',
        '2023-05-02|B|2',
        '2023-05-03|C|3',
        '+|||tyre|1|3.0',
      ],
    ],
    [
      'with rows that belong to nothing marked',
      { form: ['n|_index', 'A|1'], found: ['k|_parent_index', 'x|1', 'y|4'] },
      bySurvey,
      ['n|_index|found.k|found._parent_index', 'A|1', '+||x|1', '!||y|4'],
    ],
    [
      'of two sheets of repeats side by side',
      { ...survey, crew: ['name|_parent_index', 'Ann|1'] },
      {
        childSheets: [...bySurvey.childSheets, { table: 'Crew', key: '_parent_index', parentKey: '_index' }],
      },
      [
        'day|number|_index|found.kind|found.pieces|found._parent_index|crew.name|crew._parent_index',
        '2023-05-01|A|1',
        '+|||tyre|3|1||',
        '+|||bottle|9|1||',
        '+||||||Ann|1',
        '2023-05-02|B|2',
        '2023-05-03|C|3',
        '+|||tyre|1|3.0||',
      ],
    ],
    ['of what it is where the layout says nothing', { S: ['A|A', '1|2'] }, {}, ['A|A', '1|2']],
  ])('%s', async (_what, sheets, shape, expected) => {
    expect(await textsOf(sheets, shape)).toEqual(expected)
  })

  test('of columns that are periods, each cell a figure; what is empty or said to be nothing makes none', async () => {
    const expected = ['Area|What|Total|Month|Number', 'zenda|calls|8|Jan 2023|3', 'zenda|calls|8|Mar 2023|5']
    expect(await textsOf({ S: wide }, { unpivot: { ...months, nothing: ['-'] } }, 'observations')).toEqual(
      expected,
    )
  })

  test('of figures on a further sheet, each beside its row of the first', async () => {
    const sheets = {
      places: ['area|_id', 'zenda|1', 'strelsau|2'],
      counts: ['n|_submission__id', '4|2', '5|1'],
    }
    const shape = { childSheets: [{ table: 'counts', key: '_submission__id', parentKey: '_id' }] }
    expect(await textsOf(sheets, shape, 'observations')).toEqual([
      'area|_id|counts.n|counts._submission__id',
      'zenda|1|5|1',
      'strelsau|2|4|2',
    ])
  })

  test('with lines that tell their sheets', async () => {
    const found = await shaped({ May: ['No', '7'], June: ['No', '8'] }, { tables: ['June'] }, 'register')
    if ('refused' in found) throw new Error(found.refused.code)
    expect(found.rows.map(({ line }) => sheetLineOf(found.names, line))).toEqual([
      { line: 1 },
      { line: 2 },
      { sheet: 'June', line: 2 },
    ])
  })
})

describe('a table is refused', () => {
  test.each<[what: string, sheets: Sheets, shape: TableShape, code: string]>([
    ['that lacks a column that is filled down', { S: ['A', '1'] }, { fillDown: ['B'] }, 'file-layout-column'],
    [
      'that lacks a column that becomes rows',
      { S: wide },
      { unpivot: { ...months, columns: ['Apr 2023'] } },
      'file-layout-column',
    ],
    [
      'whose last column stands before the first',
      { S: wide },
      { unpivot: { ...months, columns: { first: 'Mar 2023', last: 'Jan 2023' } } },
      'file-layout-order',
    ],
    ['without the further sheet', { form: survey.form }, bySurvey, 'file-layout-sheet'],
    [
      'without the index of its further sheet',
      { form: ['n', '1'], found: survey.found },
      bySurvey,
      'file-layout-column',
    ],
    [
      'with an index twice',
      { form: ['n|_index', 'A|1', 'B|1'], found: survey.found },
      bySurvey,
      'file-parent-twice',
    ],
    [
      'whose named sheet has other headings',
      { May: ['No', '1'], June: ['Number', '2'] },
      { tables: ['June'] },
      'file-layout-column',
    ],
    ['whose named sheet is missing', { May: ['No', '1'] }, { tables: ['June'] }, 'file-layout-sheet'],
  ])('%s', async (_what, sheets, shape, code) => {
    expect(await textsOf(sheets, shape)).toBe(code)
  })
})

describe('the shape of a table', () => {
  const shapeOf = (sheets: Sheets) =>
    findShape(fileOf(sheets), Object.keys(sheets)[0] ?? '', { withPeriods: true })
  const unpivot = { columns: { first: 'Jan 2023', last: 'Mar 2023' }, heading: 'Period', cell: 'Value' }

  test.each<[what: string, sheets: Sheets, shape: TableShape]>([
    ['two merged rows of headings', { S: twoRows }, { headingRows: 2 }],
    [
      'two rows of headings of a text, below a title',
      { S: ['The river', ...asText] },
      { headingRows: 2, headingLine: 2 },
    ],
    ['columns that are months', { S: wide }, { unpivot }],
    [
      'columns that are years',
      { S: ['Area|2021|2022|2023', 'zenda|1|2|3'] },
      { unpivot: { ...unpivot, columns: { first: '2021', last: '2023' } } },
    ],
    ['sheets of a survey tool', survey, bySurvey],
  ])('is proposed where it is certain: %s', async (_what, sheets, shape) => {
    expect(await shapeOf(sheets)).toEqual(shape)
  })

  test.each<[what: string, sheets: Sheets]>([
    ['one row of headings', { S: ['Date|No|Kind', '2023-05-01|7|tyre'] }],
    ['a first row with gaps', { S: ['Date|No|Kind', '2023-05-01||tyre', '|8|bottle'] }],
    ['words alone, with gaps', { S: ['Name|Kind|Remark', 'Ann||calm', '|tyre|', 'Bob|bottle|'] }],
    ['a title over everything', { S: ['The river', 'Date|No|Kind', '2023-05-01|7|tyre'] }],
    ['two months', { S: ['Area|Jan 2023|Feb 2023', 'zenda|1|2'] }],
    ['months and a quarter', { S: ['Area|Jan 2023|Feb 2023|Q1 2023', 'zenda|1|2|3'] }],
    ['a month twice', { S: ['Area|Jan 2023|Feb 2023|Jan 2023', 'zenda|1|2|3'] }],
    ['months with words below', { S: ['Area|Jan 2023|Feb 2023|Mar 2023', 'zenda|1|none|3'] }],
    ['months apart', { S: ['Area|Jan 2023|Feb 2023|Remark|Mar 2023', 'zenda|1|2|x|3'] }],
    ['a sheet without an index', { form: ['n', '1'], found: survey.found }],
  ])('is not proposed of %s', async (_what, sheets) => {
    expect(await shapeOf(sheets)).toEqual({})
  })
})
