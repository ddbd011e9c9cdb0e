// Periods and months as officers and programs write them, in the languages of the readers.
import { describe, expect, test } from 'vitest'
import { findMonth, findRomanMonth } from './month-names.ts'
import { namesPartOfYear, findPeriodIn, isMonthOrQuarter, plainPeriod } from './plain-period.ts'

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
  '2001/02',
  '2011 / 12',
])('%j could be several or none, and stays to be refused', (text) => {
  expect(plainPeriod(text)).toBe(text)
})

test.each([
  ['Mesec', true],
  ['Quarter of the year', true],
  ['Year', false],
  ['Godina', false],
  ['Survey year', false],
])('a column headed “%s” speaks of a part of a year: %s', (heading, is) => {
  expect(namesPartOfYear(heading)).toBe(is)
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

describe('a period is found', () => {
  test.each([
    ['2023', '2023'],
    ['2023.', '2023'],
    ['2023. godina', '2023'],
    ['Jan 2023', '2023-01'],
    ['Feb-2023', '2023-02'],
    ['Januar 2023.', '2023-01'],
    ['јануар 2023', '2023-01'],
    ['Maj 2023', '2023-05'],
    ['qershor 2023', '2023-06'],
    ['decembrie 2023', '2023-12'],
    ['01/2023', '2023-01'],
    ['2023-01', '2023-01'],
    ['2023M07', '2023-07'],
    ['VII/2023', '2023-07'],
    ['Q1 2023', '2023-Q1'],
    ['2023-Q3', '2023-Q3'],
    ['2023Q4', '2023-Q4'],
    ['I kvartal 2023', '2023-Q1'],
    ['tremujori 3 2023', '2023-Q3'],
    ['2nd quarter 2023', '2023-Q2'],
    ['H2 2023', '2023-H2'],
    ['II. polugodište 2023', '2023-H2'],
  ])('in “%s”', (text, period) => {
    expect(findPeriodIn(text)).toBe(period)
  })

  test.each([
    '',
    'Total',
    '31 Jan 2023',
    '2023-05-31',
    '2023-24',
    '13/2023',
    'Q5 2023',
    'III polugodište 2023',
    'Jan 23',
    'January',
    '2022 2023',
    'V kvartal 2023',
  ])('in “%s” is none', (text) => {
    expect(findPeriodIn(text)).toBeUndefined()
  })

  test('with a year of two figures where the century is said', () => {
    expect(findPeriodIn('Jan-23', '20')).toBe('2023-01')
  })
})

describe('a Roman number beside a year', () => {
  test.each(['I/2024', 'II/2024', '2024-III', 'iv 2024'])(
    '“%s” is a month or a quarter, and is left',
    (text) => {
      expect([findPeriodIn(text), isMonthOrQuarter(text)]).toEqual([undefined, true])
    },
  )

  test.each([
    ['V/2024', '2024-05'],
    ['2024-XII', '2024-12'],
    ['I kvartal 2024', '2024-Q1'],
    ['II mesec 2024', '2024-02'],
    ['II polugodište 2024', '2024-H2'],
  ])('“%s” can only be %s', (text, period) => {
    expect([findPeriodIn(text), isMonthOrQuarter(text)]).toEqual([period, false])
  })
})

test.each(['2022 (5)', '2022 1)', '5% 2022', '2022 +1', '5th 6th 2022'])(
  '%j is no month with a footnote',
  (text) => {
    expect(findPeriodIn(text)).toBeUndefined()
  },
)
