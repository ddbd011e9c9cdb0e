// Numbers as other programs and keyboards write them, and what of them is no number that can be read for certain.
import { expect, test } from 'vitest'
import { isShortened, plainNumber } from './plain-number.ts'

test.each([
  ['2 480', '2480', 'thousands parted by a blank'],
  ['2\u00A0480', '2480', 'by a blank that does not break'],
  ['2\u202F480,75', '2480,75', 'by a narrow blank, with a decimal comma'],
  ["3'107", '3107', 'by an apostrophe'],
  ['3’107’940.5', '3107940.5', 'by a typeset apostrophe'],
  ['\u221217', '-17', 'a minus sign'],
  ['\u201317', '-17', 'a dash for a minus'],
  ['+8', '8', 'a plus sign'],
  ['٣٤٠', '340', 'Arabic digits'],
  ['４７', '47', 'full-width digits'],
  ['.75', '0.75', 'no zero before the point, as SAS writes it'],
  ['7.', '7', 'a point with nothing behind it'],
  ['3e+05', '300000', 'all digits of a statistics program'],
  ['2.5e-3', '0.0025', 'a small number of one'],
  ["'64", '64', 'the apostrophe of a spreadsheet program'],
  ['31\u00A0%', '31 %', 'a percentage'],
])('%j is %s: %s', (text, number) => {
  expect(plainNumber(text)).toBe(number)
})

test.each([
  '2 48',
  '1 2345',
  '5-6',
  '½',
  '1/2',
  '~5',
  '5 kg',
  '2.4E+05',
  'O7',
  '(5)',
  '5 (five)',
  "2'48",
  '+',
  '- 5',
])('%j stays as it is written, to be refused', (text) => {
  expect(plainNumber(text)).toBe(text)
})

test.each([
  ['2.4E+05', true],
  ['2,4E+05', true],
  ['−1.1E-07', true],
  ['2.4e+05', false],
  ['E+05', false],
])('%j was shortened by a spreadsheet program: %s', (text, isOne) => {
  expect(isShortened(text)).toBe(isOne)
})
