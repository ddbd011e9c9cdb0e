// Everything that a layout does to a file is said on the screen, also what cannot be changed there.
import { expect, test } from 'vitest'
import { shapeOf, type CellReading, type Mapping } from '#definition'
import { carriedReading, carriedTexts } from './carried-text.ts'
import { headingsElsewhere, isUnread } from './mapping-edits.ts'

const mapping: Mapping = {
  ...{
    name: 'n',
    target: { register: 'river-log' },
    partOfRecord: true,
    columns: [{ from: 'Day', to: 'day' }],
  },
  ...{
    tables: 'alike',
    headingLine: 3,
    headingRows: 2,
    fillDown: ['Case'],
    rowNumberAs: 'No',
    sheetNameAs: 'Month',
  },
  unpivot: { columns: { first: 'Jan', last: 'Dec' }, heading: 'month', cell: 'n', nothing: ['-'] },
  childSheets: [{ table: 'items', key: '_parent', parentKey: '_index' }],
}

test('what a layout makes of the table is said setting by setting', () => {
  expect(carriedTexts(mapping, ['Day', 'Case', '_index'])).toEqual([
    'All sheets with the same headings are read as one table.',
    'The headings take 2 rows.',
    'Empty cells repeat the cell above in “Case”.',
    'Each cell of the columns from “Jan” to “Dec” is a row of its own: its heading stands in “month”, the cell in “n”.',
    'There, cells with “-” make no row.',
    'The rows of the sheet “items” belong to the row whose “_index” is their “_parent”.',
    'The column “No” is the number of the row.',
    'The column “Month” is the name of the sheet.',
    'The file has only a part of each record: what it does not say stays as it is, and no record is new.',
  ])
})

test('how cells are read is said where no field shows it, answers by their names', () => {
  const read: CellReading = {
    ...{ piece: { separator: '/', at: 2 }, century: '20', prefix: 'PG-', suffix: '-01', round: 1 },
    matches: [
      { contains: ['auto', 'аут'], code: 'a' },
      { startsWith: 'rev', code: 'r' },
    ],
    unknown: 'r',
  }
  expect(carriedReading(read, (answer) => ({ a: 'Automatic', r: 'Revolver' })[answer] ?? '')).toEqual([
    'Only part 2 of each cell is taken, parts being separated by “/”.',
    'Years of two figures are of the years 2000 to 2099.',
    'A cell that contains “auto” or “аут” means Automatic.',
    'A cell that starts with “rev” means Revolver.',
    'Every other word means Revolver.',
    'Numbers are rounded to one decimal.',
    '“PG-” is put before each cell.',
    '“-01” is put behind each cell.',
  ])
})

test('another row of headings keeps what the layout says of sheets', () => {
  const moved = headingsElsewhere(mapping, 5, 1)
  expect(shapeOf(moved)).toEqual({
    ...{ tables: 'alike', headingLine: 5, headingRows: 1, rowNumberAs: 'No', sheetNameAs: 'Month' },
  })
  expect(moved.columns).toEqual([])
})

test('only a mapping that says something else than what was read can be lost', () => {
  expect([
    isUnread(mapping, undefined),
    isUnread(mapping, { ...mapping }),
    isUnread(mapping, { ...mapping, columns: [] }),
  ]).toEqual([false, false, true])
})
