// Cells as they are meant, by the kind of their column: what is read, what is said of it, and what is asked.
import { expect, test } from 'vitest'
import type { ReadColumn } from './read-columns.ts'
import { understandRow } from './understand-cells.ts'

const column: ReadColumn = {
  ...{ at: 0, heading: 'it', kind: 'other', isSaid: false, isKey: false, hasDateOrder: false },
}

async function understood(text: string, more: Partial<ReadColumn>, mark?: '.' | ',', isDownload = false) {
  const context = {
    columns: [{ ...column, ...more }],
    markOf: () => Promise.resolve(mark),
    zoneOf: () => 'Europe/Tirane',
    isDownload,
  }
  const row = await understandRow({ line: 2, cells: [text] }, context)
  return [
    row.cells[0],
    ...(row.notes ?? []).map(({ code }) => code),
    ...(row.problems ?? []).map(({ code }) => code),
  ]
}

test.each([
  ['2 480', 'number', ['2480', 'numbers-made-plain']],
  ['1.2E+05', 'number', ['1.2E+05', 'number-shortened']],
  ['2.480', 'number', ['2.480', 'number-two-readings']],
  ['2.480.000', 'number', ['2.480.000', 'number-two-readings']],
  ['7\u200B', 'number', ['7', 'signs-unseen']],
  ['7\u200D', 'number', ['7', 'signs-unseen']],
  ['12\u00A0%', 'percent', ['12 %', 'numbers-made-plain']],
  ['4. april 2022', 'day', ['2022-04-04', 'days-made-plain']],
  ['4 studenog 2022', 'day', ['2022-11-04', 'days-made-plain']],
  ['4. април 2022.', 'day', ['2022-04-04', 'days-made-plain']],
  ['4 prill 2022', 'day', ['2022-04-04', 'days-made-plain']],
  ['4 aprilie 2022', 'day', ['2022-04-04', 'days-made-plain']],
  ['04APR2022', 'day', ['2022-04-04', 'days-made-plain']],
  ['4.IV.2022.', 'day', ['2022-04-04', 'days-made-plain']],
  ['2022–04–04', 'day', ['2022-04-04']],
  ['2022-04-04 09:15:00', 'day', ['2022-04-04', 'times-left-out']],
  ['2022-04-04 24:00', 'day', ['2022-04-04', 'times-left-out']],
  ['2022-04-04 24:30', 'day', ['2022-04-04 24:30']],
  ['2022-04-04T22:30:00Z', 'day', ['2022-04-05', 'days-of-place']],
  ['2022-04-04 23:30+0100', 'day', ['2022-04-05', 'days-of-place']],
  ['апр 2022', 'day', ['апр 2022']],
  ['4/5/2022 12:00 AM', 'day', ['4/5/2022']],
  ['31.6.2022 09:15', 'day', ['31.6.2022']],
  ['Monday, April 4, 2022', 'day', ['2022-04-04', 'days-made-plain']],
  ['пон 04.04.2022', 'day', ['2022-04-04', 'days-made-plain']],
  ['e hënë, 4 prill 2022', 'day', ['2022-04-04', 'days-made-plain']],
  ['уторак, 4. април 2022.', 'day', ['уторак, 4. април 2022.']],
  ['2001/02', 'period', ['2001/02']],
  ['K3 2022', 'period', ['K3 2022']],
  ['Q3 2022', 'period', ['2022-Q3', 'periods-made-plain']],
  ['po\u00ADlice', 'code', ['police', 'signs-unseen']],
  ["'-x", 'other', ["'-x"]],
] as const)('%j in a column of kind “%s” is %j', async (text, kind, expected) => {
  expect(await understood(text, { kind })).toEqual(expected)
})

test('a comma parts thousands where other cells of the column have a decimal point', async () => {
  expect(await understood('2,480', { kind: 'number' }, '.')).toEqual(['2480', 'column-decided'])
  expect(await understood('2,480', { kind: 'number' }, ',')).toEqual(['2.4800', 'column-decided-comma'])
  expect(await understood('2.480', { kind: 'number' }, ',')).toEqual(['2480', 'column-decided-comma'])
  expect(await understood('2.480,5', { kind: 'number' }, ',')).toEqual(['2480.5', 'column-decided-comma'])
  expect(await understood('17,5 %', { kind: 'percent' }, ',')).toEqual(['17.5 %', 'column-decided-comma'])
  expect(await understood('1.2,3', { kind: 'number' }, ',')).toEqual(['1.2,3'])
  expect(await understood('2,480.5', { kind: 'number' }, '.')).toEqual(['2480.5', 'column-decided'])
  expect(await understood('2,480', { kind: 'number' })).toEqual(['2,480'])
})

test.each(['Sep-19', '19-Sep', '12-дек', 'maj-23'])(
  'the number %s of a record was made a date, and is asked',
  async (text) => {
    expect(await understood(text, { kind: 'name', isKey: true })).toEqual([text, 'name-like-date'])
    expect(await understood(text, { kind: 'name' })).toEqual([text])
  },
)

test.each(['KU-19', 'Sep 2019/3', 'S-19', '19/2023', 'Sepa-19'])('%s names a record', async (text) => {
  expect(await understood(text, { kind: 'name', isKey: true })).toEqual([text])
})

test('guards against formulas are taken off in our own download alone', async () => {
  expect(await understood("'-x", {}, undefined, true)).toEqual(['-x'])
  expect(await understood("'-x", {})).toEqual(["'-x"])
})
