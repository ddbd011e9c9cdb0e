// Rows that are only the sum of those above them are known by their numbers, wherever they stand.
import { expect, test } from 'vitest'
import type { ReadColumn } from '../cells/index.ts'
import { newSumWatch } from './sum-watch.ts'

const column = (at: number, kind: ReadColumn['kind']): ReadColumn => ({
  ...{ at, kind, heading: `h${at}`, isSaid: false, isKey: false, hasDateOrder: false },
})
/** Number of the record, kind of thing, mark, pieces, kilograms. */
const columns = {
  keys: [0],
  read: [0, 1, 2, 3, 4],
  codes: [column(1, 'code')],
  names: [column(2, 'name')],
  numbers: [column(3, 'number'), column(4, 'number')],
}

function sumsIn(rows: readonly string[]): number[] {
  const watch = newSumWatch(columns)
  return rows.flatMap((cells, at) => {
    if (cells === 'total') watch.passTotal()
    return cells !== 'total' && watch.look({ line: at, cells: cells.split(',') }) ? [at] : []
  })
}

test.each([
  ['at the end', ['1,a,,3,', '2,a,,4,', ',a,,7,'], [2]],
  [
    'in the middle, and again below',
    ['1,a,,3,', '2,a,,4,', ',a,,7,', '3,a,,1,', '4,a,,1,', ',a,,2,', ',a,,9,'],
    [2, 5, 6],
  ],
  ['without a kind, over all kinds', ['1,a,,3,', '2,b,,4,', ',,,7,'], [2]],
  ['of one kind among several', ['1,a,,3,', '2,b,,4,', '3,a,,5,', ',a,,8,'], [3]],
  ['of decimals, to the last digit', ['1,a,,,0.1', '2,a,,,0.2', ',a,,,0.3'], [2]],
  ['behind a total with a word', ['1,a,,3,', '2,a,,4,', 'total', '3,a,,1,', '4,a,,1,', ',a,,2,'], [5]],
])('a sum stands %s', (_what, rows, lines) => {
  expect(sumsIn(rows)).toEqual(lines)
})

test.each([
  ['the number is another one', ['1,a,,3,', '2,a,,4,', ',a,,8,']],
  ['only one record stands above', ['1,a,,3,', ',a,,3,']],
  ['no row above is of that kind', ['1,a,,3,', '2,a,,4,', ',b,,7,']],
  ['it names a thing by its mark', ['1,a,,3,', '2,a,,4,', ',a,M7,7,']],
  ['it has a number of its own', ['1,a,,3,', '2,a,,4,', '3,a,,7,']],
  ['one of its numbers is none', ['1,a,,3,0.5', '2,a,,4,0.5', ',a,,7,2']],
])('a row is none where %s', (_what, rows) => {
  expect(sumsIn(rows)).toEqual([])
})

test('a row of a list within a record is none, though it says the same as all others of its kind', () => {
  const watch = newSumWatch(columns)
  const rows = [
    { line: 1, cells: ['1', 'a', '', '3', ''] },
    { line: 1, cells: ['', 'b', '', '120', ''], goesOn: true as const },
    { line: 2, cells: ['2', 'a', '', '3', ''] },
    { line: 2, cells: ['', 'b', '', '120', ''], goesOn: true as const },
  ]
  expect(rows.map((row) => watch.look(row))).toEqual([undefined, undefined, undefined, undefined])
})
