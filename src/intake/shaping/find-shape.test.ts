// Which shapes are proposed, and that nothing uncertain is.
import { describe, expect, test } from 'vitest'
import type { TableShape } from '#definition'
import { findShape } from './find-shape.ts'
import { fileOf, type Sheets } from './testing/made-sheets.ts'

const twoRows = ['Date|No|Found|^|Crew', '^|^|Kind|Pieces|^', '2023-05-01|7|tyre|3|Ann']
const asText = ['Date|No|Found||Crew', '||Kind|Pieces|', '2023-05-01|7|tyre|3|Ann']
const wide = ['Area|What|Jan 2023|Feb 2023|Mar 2023|Total', 'zenda|calls|3||5|8', 'strelsau|calls|-|-|-|0']
const survey = {
  form: ['day|number|_index', '2023-05-01|A|1', '2023-05-02|B|2', '2023-05-03|C|3'],
  found: ['kind|pieces|_parent_index', 'tyre|3|1', 'bottle|9|1', 'tyre|1|3.0'],
}
const bySurvey = { childSheets: [{ table: 'found', key: '_parent_index', parentKey: '_index' }] }

describe('the shape of a table', () => {
  const shapeOf = async (sheets: Sheets) => {
    const [file, table] = [fileOf(sheets), Object.keys(sheets)[0] ?? '']
    const rows = await Array.fromAsync(file.rows(table))
    return findShape(file, table, { rows, countKnown: () => 0, withPeriods: true })
  }
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
    [
      'two columns that are years, one after the other',
      { S: ['Area|2022|2023', 'zenda|1|2'] },
      { unpivot: { ...unpivot, columns: { first: '2022', last: '2023' } } },
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
    ['two months of which none follows the other', { S: ['Area|Jan 2023|Mar 2023', 'zenda|1|2'] }],
    ['a month alone', { S: ['Area|Jan 2023', 'zenda|1'] }],
    ['months and a quarter', { S: ['Area|Jan 2023|Feb 2023|Q1 2023', 'zenda|1|2|3'] }],
    ['a month twice', { S: ['Area|Jan 2023|Feb 2023|Jan 2023', 'zenda|1|2|3'] }],
    ['months with words below', { S: ['Area|Jan 2023|Feb 2023|Mar 2023', 'zenda|1|none|3'] }],
    ['months apart', { S: ['Area|Jan 2023|Feb 2023|Remark|Mar 2023', 'zenda|1|2|x|3'] }],
    ['a sheet without an index', { form: ['n', '1'], found: survey.found }],
  ])('is not proposed of %s', async (_what, sheets) => {
    expect(await shapeOf(sheets)).toEqual({})
  })
})
