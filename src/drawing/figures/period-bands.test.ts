// Tables of many periods come in pieces: the newest first, nothing lost or doubled, parts of years cut between years.
import { expect, test } from 'vitest'
import { areLong, periodBands } from './period-bands.ts'

const years = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, at) => String(first + at))
const months = (first: number, last: string) =>
  years(first, Number(last.slice(0, 4)))
    .flatMap((year) => Array.from({ length: 12 }, (_, at) => `${year}-${String(at + 1).padStart(2, '0')}`))
    .filter((month) => month <= last)
const pieces = (periods: readonly string[]) =>
  periodBands(periods).map(({ from, to }) => [periods[from], periods[to - 1]])

test('eleven years stand in one table', () => {
  expect(pieces(years(2014, 2024))).toEqual([['2014', '2024']])
})

test('of more years the newest eleven come first, and the earlier ones after them', () => {
  expect(pieces(years(2013, 2024))).toEqual([
    ['2014', '2024'],
    ['2013', '2013'],
  ])
  expect(pieces(years(2000, 2024))).toEqual([
    ['2014', '2024'],
    ['2003', '2013'],
    ['2000', '2002'],
  ])
})

test('of long figures fewer stand beside each other', () => {
  expect(areLong(['not reported', 'at least 123,456'])).toBe(false)
  expect(areLong(['0.585', '7,131,787'])).toBe(true)
  expect(periodBands(years(2014, 2024), true)).toEqual([
    { from: 3, to: 11 },
    { from: 0, to: 3 },
  ])
})

test('months come year by year, the running year by itself', () => {
  expect(pieces(months(2023, '2025-03'))).toEqual([
    ['2025-01', '2025-03'],
    ['2024-01', '2024-12'],
    ['2023-01', '2023-12'],
  ])
})

test('quarters come by two years each', () => {
  const quarters = years(2021, 2024).flatMap((year) =>
    ['Q1', 'Q2', 'Q3', 'Q4'].map((one) => `${year}-${one}`),
  )
  expect(pieces(quarters.slice(0, -1))).toEqual([
    ['2023-Q1', '2024-Q3'],
    ['2021-Q1', '2022-Q4'],
  ])
  expect(pieces(quarters.slice(2, 10))).toEqual([['2021-Q3', '2023-Q2']])
})

const halves = years(1995, 2024).flatMap((year) => ['H1', 'H2'].map((half) => `${year}-${half}`))
test.each([
  ['year', years(1965, 2024)],
  ['half-year', halves],
  ['month', months(2020, '2024-12')],
])('no %s is lost or doubled', (_, all) => {
  for (let length = 0; length <= 60; length += 1) {
    const periods = all.slice(0, length)
    const said = periodBands(periods).flatMap(({ from, to }) => periods.slice(from, to))
    expect(said.toSorted()).toEqual(periods)
    expect(new Set(said).size).toBe(length)
  }
})
