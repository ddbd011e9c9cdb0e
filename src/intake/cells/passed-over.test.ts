// Notes and repeated headings in sheets of the region, and rows that are records although they look a little like one.
import { expect, test } from 'vitest'
import { isHeadingAgain, isNote } from './passed-over.ts'

const row = (...cells: readonly string[]) => [...cells, ...Array.from({ length: 8 - cells.length }, () => '')]

test.each([
  ['Napomena: bez mjeseca maja'],
  ['Забелешка: без мај'],
  ['Напомена – подаци нису коначни'],
  ['Shënim: pa muajin maj'],
  ['Notă: fără luna mai'],
  ['Source: customs'],
  ['Извор: МУП'],
  ['Page 3 of 9'],
  ['Страна 3'],
  ['Faqe 3'],
  ['* without May'],
  ['Izradila: M. M.'],
  ['Përgatiti: A. B.'],
])('%j holds a note', (text) => {
  expect(isNote(row(text), 8)).toBe(true)
})

test('a signature beside a date is a note, and one beside a number is not', () => {
  expect(isNote(row('Sastavio: M. M.', '', '', 'Datum: 4.4.2022'), 8)).toBe(true)
  expect(isNote(row('Napomena', '', '', '7'), 8)).toBe(false)
})

test.each([
  [['zenda']],
  [['zenda', '2022-04-04', 'Note 7']],
  [['Stranac', 'pistol']],
  [['Sourceville', 'x']],
  [['note', 'a', 'b', 'c']],
  [[]],
])('%j is no note', (cells) => {
  expect(isNote(row(...cells), 8)).toBe(false)
})

test('the headings once more are known whatever their case, and one word of them is not enough', () => {
  const headings = ['Day', 'Case number', '', 'Pieces']
  expect(isHeadingAgain(['DAY', ' case number ', '', 'pieces'], headings)).toBe(true)
  expect(isHeadingAgain(['Day', '', '', ''], headings)).toBe(false)
  expect(isHeadingAgain(['Day', 'Case number', 'x', 'Pieces'], headings)).toBe(false)
})
