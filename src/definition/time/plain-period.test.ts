// Periods and months as officers and programs write them, in the languages of the readers.
import { expect, test } from 'vitest'
import { findMonth, findRomanMonth } from './month-names.ts'
import { plainPeriod } from './plain-period.ts'

test.each([
  ['June 2022', '2022-06'],
  ['јун 2022', '2022-06'],
  ['qershor 2022', '2022-06'],
  ['iunie 2022', '2022-06'],
  ['lipanj 2022.', '2022-06'],
  ['јуни 2022 година', '2022-06'],
  ['06/2022', '2022-06'],
  ['6.2022.', '2022-06'],
  ['2022/06', '2022-06'],
  ['202206', '2022-06'],
  ['Q3 2022', '2022-Q3'],
  ['2022Q3', '2022-Q3'],
  ['3Q 2022', '2022-Q3'],
  ['III kvartal 2022', '2022-Q3'],
  ['3. тромесечје 2022', '2022-Q3'],
  ['tremujori III 2022', '2022-Q3'],
  ['2022S1', '2022-H1'],
  ['I polugodište 2022', '2022-H1'],
  ['2022-h1', '2022-H1'],
  ['2022.', '2022'],
  ['２０２２–０６', '2022-06'],
])('%j is %s', (text, period) => {
  expect(plainPeriod(text)).toBe(period)
})

test.each([
  'Jun-22',
  'III/2022',
  '2022-I',
  '13/2022',
  'Q5 2022',
  '2022-2023',
  '3',
  '1.6.2022',
  'all of 2022',
])('%j could be several or none, and stays to be refused', (text) => {
  expect(plainPeriod(text)).toBe(text)
})

test('no name of a month means two of them, in whatever language', () => {
  const names = ['sq', 'bs', 'hr', 'mk', 'sr', 'sr-Latn', 'ro', 'en'].flatMap((language) =>
    Array.from({ length: 12 }, (_none, at) => {
      const name = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' })
      return [name.format(Date.UTC(2023, at, 1)), at + 1] as const
    }),
  )
  for (const [name, number] of names) expect([name, findMonth(name)]).toEqual([name, number])
})

test('Roman months are capitals: “i” is a word', () => {
  expect([findRomanMonth('IX'), findRomanMonth('i'), findRomanMonth('XIII')]).toEqual([
    9,
    undefined,
    undefined,
  ])
})
