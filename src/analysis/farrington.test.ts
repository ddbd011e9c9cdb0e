// What is marked where nothing happened, and what is found where something did: by invented months of known kinds.
import { describe, expect, test } from 'vitest'
import { countQuantile } from './count-quantile.ts'
import { nominalRate, simulatedRates, thresholdOf } from './farrington.ts'
import { newLots } from './testing/lots.ts'
import { watchMonths, type MonthCount } from './watch-months.ts'

interface Kind {
  readonly mean: number
  readonly dispersion: number
  /** Ups and downs of a year, and the trend of one, both in the logarithm. */
  readonly season: number
  readonly trend: number
  readonly months: number
}

const kinds: readonly Kind[] = [5, 200].flatMap((mean) =>
  [1, 3].flatMap((dispersion) =>
    [
      { season: 0, trend: 0 },
      { season: 0.5, trend: 0.1 },
    ].flatMap((own) => [30, 63].map((months) => ({ mean, dispersion, ...own, months }))),
  ),
)

/** The shares of last months that are marked: where they are as usual, and where so many times as much happened in them. */
function marked(kind: Kind, tries: number, times: number) {
  const { mean, dispersion, season, trend, months } = kind
  const lots = newLots(mean * 1000 + dispersion * 100 + months)
  const found = { usual: 0, more: 0 }
  for (let turn = 0; turn < tries; turn += 1) {
    const start = Math.floor(lots.chance() * 12)
    const usual = (at: number) =>
      mean * Math.exp(season * Math.sin((2 * Math.PI * (at + start)) / 12) + (trend * (at - months)) / 12)
    const all = Array.from({ length: months }, (_, at) => ({ at, count: lots.count(usual(at), dispersion) }))
    const limit = thresholdOf(all, months)?.threshold ?? Infinity
    if (lots.count(usual(months), dispersion) > limit) found.usual += 1
    if (lots.count(usual(months) * times, dispersion) > limit) found.more += 1
  }
  return { usual: found.usual / tries, more: found.more / tries }
}

describe('months in which nothing happened', () => {
  test.each(kinds)('are marked as seldom as the page says: $mean a month, variance × $dispersion', (kind) => {
    const { usual } = marked(kind, 300, 2)
    expect(usual).toBeLessThanOrEqual(kind.months > 60 ? simulatedRates.long : simulatedRates.short)
  })

  test('are marked about as often as was wanted, all kinds together', () => {
    const shares = kinds.map((kind) => marked(kind, 100, 2).usual)
    const share = shares.reduce((sum, one) => sum + one, 0) / shares.length
    expect(share).toBeGreaterThan(nominalRate / 4)
    expect(share).toBeLessThan(nominalRate * 2)
  })
})

test.each(kinds.filter(({ mean, months }) => mean > 5 && months > 60))(
  'three times the usual is found: $mean a month, variance × $dispersion, season $season',
  (kind) => {
    expect(marked(kind, 100, 3).more).toBeGreaterThan(0.8)
  },
)

describe('the most that is usual', () => {
  test.each([
    [4, 1, 9],
    [0.1, 1, 1],
    // With a size of 4, at most k has the probability of at least 4 heads in k + 4 throws: 0.9894 for 12, 0.9936 for 13.
    [4, 2, 13],
    [0, 1, 0],
  ])('of a mean of %d and a dispersion of %d is %d', (mean, dispersion, most) => {
    expect(countQuantile(mean, dispersion, 0.99)).toBe(most)
  })

  test('is told of means whose zero is too improbable for a number', () => {
    expect(countQuantile(2000, 1, 0.99)).toBeGreaterThan(2090)
    expect(countQuantile(2000, 1, 0.99)).toBeLessThan(2120)
  })
})

/** Months from January 2020 on with these counts. */
const monthsOf = (counts: readonly (number | null)[]): MonthCount[] =>
  counts.map((count, at) => ({
    ...{ month: `${2020 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`, count },
  }))
const steady = (months: number, count: number) => Array.from({ length: months }, (_, at) => count + (at % 3))

describe('a row of months', () => {
  test('marks the month with far more than usual, and no other', () => {
    const judged = watchMonths(monthsOf([...steady(40, 9), 40, 10, 9]), 6)
    expect(judged.map(({ isSignal }) => isSignal)).toEqual([false, false, false, true, false, false])
    expect(judged[3]).toMatchObject({ month: '2023-05', count: 40, state: 'judged' })
    expect(judged[3]?.expected).toBeGreaterThan(9)
    expect(judged[3]?.expected).toBeLessThan(11)
  })

  test('says nothing where too few months are known, and counts none as 0 that is not', () => {
    expect(watchMonths(monthsOf(steady(20, 9)), 1)).toMatchObject([{ state: 'too short', threshold: null }])
    const gaps = steady(50, 9).map((count, at) => (at % 2 === 0 && at < 40 ? null : count))
    expect(watchMonths(monthsOf(gaps), 1)).toMatchObject([{ state: 'judged', isSignal: false }])
    expect(watchMonths(monthsOf([...steady(40, 9), null]), 1)).toMatchObject([
      { state: 'not known', count: null, isSignal: false },
    ])
  })

  test('says nothing below one case a month', () => {
    const rare = Array.from({ length: 50 }, (_, at) => (at % 5 === 0 ? 1 : 0))
    expect(watchMonths(monthsOf([...rare, 4]), 1)).toMatchObject([{ state: 'too few', isSignal: false }])
    expect(watchMonths(monthsOf([...steady(50, 0).map(() => 0), 4]), 1)).toMatchObject([{ state: 'too few' }])
  })

  test('is judged by the months before it alone', () => {
    const [before] = watchMonths(monthsOf(steady(40, 9)), 1)
    const after = watchMonths(monthsOf([...steady(40, 9), 500, 500]), 3)
    expect(after[0]).toEqual(before)
  })
})
