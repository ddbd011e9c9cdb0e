// Periods, intervals and report numbers.
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { periodOfReport } from './cycle.ts'
import { addDays, daysIn, isDate, isOverlapping, isWithin } from './interval.ts'
import {
  findInterval,
  frequencies,
  frequencyOf,
  getInterval,
  periodOf,
  periodsBetween,
  periodsPer,
  shiftPeriod,
} from './period.ts'

describe('periods', () => {
  test.each([
    ['2023', '2023-01-01', '2023-12-31'],
    ['2023-H1', '2023-01-01', '2023-06-30'],
    ['2023-H2', '2023-07-01', '2023-12-31'],
    ['2024-Q1', '2024-01-01', '2024-03-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
  ])('%s runs from %s to %s', (period, start, end) => {
    expect(findInterval(period)).toEqual({ start, end })
  })

  test.each(['', '23', '2023-H3', '2023-Q5', '2023-13', '2023-00', '2023-1', 'last year'])(
    '“%s” is no period',
    (text) => {
      expect(findInterval(text)).toBeUndefined()
      expect(() => getInterval(text)).toThrow(/no period/)
    },
  )

  const days = fc.integer({ min: 0, max: 50_000 }).map((days) => addDays('1950-01-01', days))

  test('every day lies in exactly one period of each frequency, and the period finds back to itself', () => {
    fc.assert(
      fc.property(days, fc.constantFrom(...frequencies), (day, frequency) => {
        const period = periodOf(day, frequency)
        const interval = getInterval(period)
        expect(isWithin({ start: day, end: day }, interval)).toBe(true)
        expect(frequencyOf(interval)).toBe(frequency)
        expect(periodOf(interval.end, frequency)).toBe(period)
        expect(periodOf(addDays(interval.end, 1), frequency)).not.toBe(period)
      }),
    )
  })

  test('shifting there and back is no shift, and one step is the next period', () => {
    fc.assert(
      fc.property(
        days,
        fc.constantFrom(...frequencies),
        fc.integer({ min: -60, max: 60 }),
        (day, frequency, steps) => {
          const period = periodOf(day, frequency)
          expect(shiftPeriod(shiftPeriod(period, steps), -steps)).toBe(period)
          expect(getInterval(shiftPeriod(period, 1)).start).toBe(addDays(getInterval(period).end, 1))
        },
      ),
    )
  })

  test('periods of an interval follow each other without gap', () => {
    expect(periodsBetween({ start: '2022-11-05', end: '2023-02-01' }, 'month')).toEqual([
      '2022-11',
      '2022-12',
      '2023-01',
      '2023-02',
    ])
    expect(periodsBetween(getInterval('2023'), 'half-year')).toEqual(['2023-H1', '2023-H2'])
  })

  test('twelve months make a year; a year makes no month', () => {
    expect([
      periodsPer('year', 'month'),
      periodsPer('half-year', 'quarter'),
      periodsPer('month', 'year'),
    ]).toEqual([12, 2, 0])
  })

  test.each([
    ['seven months', '2024-01-01', '2024-07-31'],
    ['a year that begins in spring', '2023-04-01', '2024-03-31'],
    ['three months across two quarters', '2024-02-01', '2024-04-30'],
    ['a month without its last day', '2024-02-01', '2024-02-28'],
    ['a month without its first day', '2024-02-02', '2024-02-29'],
    ['two years', '2023-01-01', '2024-12-31'],
  ])('%s are no named period', (_what, start, end) => {
    expect(frequencyOf({ start, end })).toBe('other')
  })
})

describe('intervals', () => {
  test('a day that does not exist is no day', () => {
    expect(['2023-02-29', '2024-02-29', '2023-2-1', 'yesterday'].map(isDate)).toEqual([
      false,
      true,
      false,
      false,
    ])
  })

  test('one day is one day long, a leap year 366', () => {
    expect(daysIn({ start: '2024-01-01', end: '2024-01-01' })).toBe(1)
    expect(daysIn(getInterval('2024'))).toBe(366)
  })

  test('touching intervals overlap only when they share a day', () => {
    const june = getInterval('2023-06')
    expect(isOverlapping(june, { start: '2023-06-30', end: '2023-07-04' })).toBe(true)
    expect(isOverlapping(june, getInterval('2023-07'))).toBe(false)
  })
})

describe('reports', () => {
  const rule = {
    first: '2018',
    second: '2019-H1',
    products: [
      { id: 'kpi', name: { en: 'KPI' }, exceptions: { 13: '2024' } },
      { id: 'story', name: { en: 'Story' } },
    ],
    source: 'invented',
  }

  test.each([
    [1, '2018'],
    [2, '2019-H1'],
    [3, '2019-H2'],
    [13, '2024-H2'],
    [14, '2025-H1'],
  ])('report %i covers %s', (report, period) => {
    expect(periodOfReport(rule, report, 'story')).toBe(period)
  })

  test('two products of one cycle may cover different periods', () => {
    expect(periodOfReport(rule, 13, 'kpi')).toBe('2024')
  })

  test('there is no report 0 and no unknown product', () => {
    expect(() => periodOfReport(rule, 0, 'kpi')).toThrow(/numbered from 1/)
    expect(() => periodOfReport(rule, 1, 'poem')).toThrow(/no product/)
  })
})
