// Where something stands in a file of several sheets.
import { expect, test } from 'vitest'
import { lineList, lineText } from './line-text.ts'

test('a line of a further sheet is said with its sheet, one of the first without', () => {
  expect([lineText({ line: 3 }), lineText({ line: 3, sheet: 'June' })]).toEqual(['3', '3 of “June”'])
})

test('no line of a list is dropped because it stands on a further sheet', () => {
  expect(lineList({ lines: [2], furtherLines: [{ sheet: 'June', line: 2 }] })).toEqual(['2', '2 of “June”'])
})
