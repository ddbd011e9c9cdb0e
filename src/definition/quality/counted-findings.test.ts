// What quality rules find in what registers count, and beside what is reported.
import { describe, expect, test } from 'vitest'
import { ruritania } from '../../../roadmaps/ruritania/index.ts'
import type { Observation } from '../roadmap/observation.ts'
import { countsOf, type MonthCell } from '../testing/counts-of.ts'
import { calls, cause, pulledOut, trips } from '../testing/river-figures.ts'
import { findFindings } from './find-findings.ts'

const today = '2024-06-30'

const sentencesOf = (cells: readonly MonthCell[], rule: string, reported: readonly Observation[] = []) =>
  findFindings(ruritania, reported, { counts: countsOf(cells), today })
    .filter((one) => one.rule === rule)
    .map(({ sentence }) => sentence.en)

describe('what registers count', () => {
  test('is questioned like what is reported: too much “not reported”, nobody of a sex, out of order, unlike before', () => {
    expect(
      sentencesOf([pulledOut('not-reported', '2'), pulledOut('male', '8')], 'not-reported-share'),
    ).toEqual([
      '2023: 2 of 10 (20 %) are in the category “not reported”.',
      '2023 (drowned): 2 of 10 (20 %) are in the category “not reported”.',
    ])
    expect(sentencesOf([pulledOut('male', '8')], 'none-of-them')).toEqual([
      '2023 (drowned): 8 in all, and none of them is “women”.',
    ])
    expect(sentencesOf([pulledOut('male', '8'), pulledOut('female', '1')], 'none-of-them')).toEqual([])
    const years = [100, 104, 97, 110, 95, 210].map((value, at) =>
      trips(`${2012 + at}-03-01`, 'wind', String(value)),
    )
    expect(sentencesOf(years, 'unlike-its-history')).toHaveLength(1)
  })

  test('is not asked for its parts where a record names only their sum', () => {
    const cells = ['storm', 'wind', 'flood'].map((code) => trips('2023-02-01', code, '3'))
    expect(sentencesOf(cells, 'parts-do-not-sum')).toEqual([])
    const reported = [cause('storm', '9'), cause('wind', '3'), cause('flood', '3')]
    expect(sentencesOf(cells, 'parts-do-not-sum', reported)).toHaveLength(1)
  })

  test('is open upwards while its period runs, and stands beside a reported figure with the difference', () => {
    const running = [trips('2024-02-01', 'wind', '30')]
    expect(sentencesOf(running, 'counted-differs', [calls({ period: '2024', value: '90' })])).toEqual([])
    expect(sentencesOf(running, 'counted-differs', [calls({ period: '2024', value: '20' })])).toEqual([
      '2024: 20 according to Yearbook, but the registers count 30, 10 more (records in 1 month).',
    ])
  })

  test('is compared over any whole months, and says in how many of them there are records', () => {
    const months = ['2023-01-01', '2023-02-01', '2023-02-01', '2023-07-01']
    const counted = months.map((begins, at) => trips(begins, at === 0 ? 'flood' : 'wind', '3'))
    const said = [calls({ period: '2023-H1', value: '90' }), calls({ start: '2022-01-01', value: '99' })]
    expect(sentencesOf(counted, 'counted-differs', said)).toEqual([
      '2023-H1: 90 according to Yearbook, but the registers count 9, 81 fewer (records in 2 months).',
      '2022-01-01 to 2023-12-31: 99 according to Yearbook, but the registers count 12, 87 fewer (records in 3 months).',
    ])
    expect(sentencesOf(counted, 'counted-differs', [calls({ end: '2023-07-15', value: '99' })])).toEqual([])
  })

  test('of all members makes the figure of their group, and of some of them does not', () => {
    const of = (jurisdiction: string) => ({ ...trips('2023-02-01', 'wind', '10'), jurisdiction })
    const group = [calls({ jurisdiction: 'river-provinces', value: '31' })]
    const two = ['strelsau', 'zenda'].map(of)
    expect(sentencesOf(two, 'counted-differs', group)).toEqual([])
    expect(sentencesOf([...two, of('hofbau')], 'counted-differs', group)).toHaveLength(1)
  })
})
