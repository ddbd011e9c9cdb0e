// What every kind of quality rule finds, and what it leaves alone.
import { describe, expect, test } from 'vitest'
import { ruritania } from '../../../roadmaps/ruritania/index.ts'
import type { Observation } from '../roadmap/observation.ts'
import { countsOf, type MonthCell } from '../testing/counts-of.ts'
import { calls, cause, pulledOut, row, trips, type Said } from '../testing/river-figures.ts'
import { findFindings } from './find-findings.ts'
import { ruleKinds } from './rule-kinds.ts'

const litter = (itemClass: string, value: string, more: Partial<Said> = {}) =>
  row({ element: 'litter-collected', itemClass, value, ...more })
const soFar = (end: string, value: string, more: Partial<Said> = {}) =>
  calls({ start: '2020-01-01', end, value, accumulation: 'cumulative', ...more })
const change = (value: string) => row({ element: 'calls-change', value })
const drowned = (sex: string, value: string) =>
  row({ element: 'rescued-persons', codes: { outcome: 'drowned', sex }, value, breakdown: 'sex' })

const fished = (stage: string, value: string) => row({ element: 'fishing-cases', codes: { stage }, value })
const yearly = (...values: readonly string[]) =>
  values.map((value, at) => calls({ period: String(2010 + at), value }))
interface Case {
  readonly kind: string
  readonly what: string
  readonly found: readonly Observation[]
  readonly fine: readonly Observation[]
  /** What registers count beside it. */
  readonly counted?: readonly MonthCell[]
}

const cases: readonly Case[] = [
  {
    kind: 'parts-do-not-sum',
    what: 'complete parts that do not come to the whole',
    found: [calls({ value: '120' }), cause('wind', '70'), cause('flood', '30'), cause('carelessness', '19')],
    fine: [calls({ value: '120' }), cause('wind', '70'), cause('flood', '30'), cause('carelessness', '20')],
  },
  {
    kind: 'parts-do-not-sum',
    what: 'some parts that already exceed the whole',
    found: [calls({ value: '60' }), cause('wind', '70')],
    fine: [calls({ value: '80' }), cause('wind', '70')],
  },
  {
    kind: 'parts-do-not-sum',
    what: 'item classes that do not come to the mixed class they make up',
    found: [litter('mixed-litter', '10'), litter('bottle', '4'), litter('tyre', '5')],
    fine: [litter('mixed-litter', '9'), litter('bottle', '4'), litter('tyre', '5')],
  },
  {
    kind: 'mixed-class',
    what: 'unlike items counted together',
    found: [litter('mixed-litter', '10')],
    fine: [litter('bottle', '10')],
  },
  {
    kind: 'falling-cumulative',
    what: 'what has added up becoming less',
    found: [soFar('2023-06-30', '2929'), soFar('2023-12-31', '2871', { source: 'Gazette' })],
    fine: [soFar('2023-06-30', '2871'), soFar('2023-12-31', '2929')],
  },
  {
    kind: 'falling-cumulative',
    what: 'a sum that does not grow by what was added in between',
    found: [soFar('2022-12-31', '2871'), calls({ value: '4179' }), soFar('2023-12-31', '7300')],
    fine: [soFar('2022-12-31', '2871'), calls({ value: '4179' }), soFar('2023-12-31', '7050')],
  },
  {
    kind: 'sub-period-exceeds-period',
    what: 'a part of the year above the whole year',
    found: [calls({ start: '2023-01-01', end: '2023-04-30', lower: '1800' }), calls({ value: '1756' })],
    fine: [calls({ start: '2023-01-01', end: '2023-04-30', lower: '1700' }), calls({ value: '1756' })],
  },
  {
    kind: 'times-across-disagree',
    what: 'a winter with more than the two years in which it lies, whoever speaks of them',
    found: [
      calls({ start: '2022-12-01', end: '2023-01-31', lower: '5' }),
      ...[calls({ period: '2022', value: '1' }), calls({ value: '3', source: 'Gazette' })],
    ],
    fine: [
      calls({ start: '2022-12-01', end: '2023-01-31', lower: '5' }),
      ...[calls({ period: '2022', value: '2' }), calls({ value: '3', source: 'Gazette' })],
    ],
  },
  {
    kind: 'times-across-disagree',
    what: 'a school year with fewer than its two halves',
    found: [
      calls({ start: '2022-07-01', end: '2023-06-30', upper: '6' }),
      ...[calls({ period: '2022-H2', value: '4' }), calls({ period: '2023-H1', lower: '3' })],
      ...[calls({ period: '2022', value: '4' }), calls({ value: '9' })],
    ],
    fine: [
      calls({ start: '2022-07-01', end: '2023-06-30', upper: '7' }),
      ...[calls({ period: '2022-H2', value: '4' }), calls({ period: '2023-H1', lower: '3' })],
      ...[calls({ period: '2022', value: '4' }), calls({ value: '9' })],
    ],
  },
  {
    kind: 'plan-is-not-actual',
    what: 'an announcement that came out differently',
    found: [litter('bottle', '1536', { basis: 'planned' }), litter('bottle', '1563')],
    fine: [litter('bottle', '1563', { basis: 'planned' }), litter('bottle', '1563')],
  },
  {
    kind: 'sources-disagree',
    what: 'two sources with different values',
    found: [calls({ value: '100' }), calls({ value: '101', source: 'Gazette' })],
    fine: [calls({ lower: '100' }), calls({ value: '101', source: 'Gazette' })],
  },
  {
    kind: 'stated-change-differs',
    what: 'a stated change that does not follow from the figures',
    found: [calls({ period: '2022', value: '925' }), calls({ value: '821' }), change('-12')],
    fine: [calls({ period: '2022', value: '925' }), calls({ value: '821' }), change('-11')],
  },
  {
    kind: 'not-reported-share',
    what: 'too much in the category “not reported”',
    found: [
      row({ element: 'rescued-persons', codes: { outcome: 'drowned' }, value: '100' }),
      drowned('not-reported', '11'),
    ],
    fine: [
      row({ element: 'rescued-persons', codes: { outcome: 'drowned' }, value: '100' }),
      drowned('not-reported', '10'),
      // of two people a share says nothing
      row({ element: 'rescued-persons', codes: { outcome: 'hurt' }, value: '2' }),
      row({ element: 'rescued-persons', codes: { outcome: 'hurt', sex: 'not-reported' }, value: '1' }),
    ],
  },
  {
    kind: 'quote-differs',
    what: 'a number that does not stand in the words it was read from',
    found: [calls({ value: '1000', quote: '1,473 calls' })],
    fine: [
      calls({ value: '1473', quote: '1.473 calls' }),
      calls({ period: '2022', value: '5', quote: 'five calls' }),
    ],
  },
  {
    kind: 'members-do-not-sum',
    what: 'a group that does not equal its members',
    found: ['strelsau', 'zenda', 'hofbau', 'river-provinces'].map((jurisdiction) =>
      calls({ jurisdiction, value: '5' }),
    ),
    fine: [
      ...['strelsau', 'zenda', 'hofbau'].map((jurisdiction) => calls({ jurisdiction, value: '5' })),
      calls({ jurisdiction: 'river-provinces', value: '15' }),
    ],
  },
  {
    kind: 'overlapping-groups',
    what: 'figures of two groups that share members',
    found: [
      calls({ jurisdiction: 'river-provinces', value: '5' }),
      calls({ jurisdiction: 'river-basin', value: '6' }),
    ],
    fine: [calls({ jurisdiction: 'river-provinces', value: '5' })],
  },
  {
    kind: 'counted-differs',
    what: 'a year that the registers count otherwise',
    counted: [trips('2023-02-01', 'wind', '60'), trips('2023-11-01', 'flood', '59')],
    found: [calls({ value: '120' })],
    fine: [calls({ value: '119' })],
  },
  {
    kind: 'counted-differs',
    what: 'a code made of others that the registers count otherwise, in a quarter',
    counted: [
      trips('2023-02-01', 'wind', '60'),
      trips('2023-03-01', 'flood', '59'),
      trips('2023-03-01', 'carelessness', '1'),
    ],
    found: [cause('storm', '118', { period: '2023-Q1' })],
    fine: [
      cause('storm', '119', { period: '2023-Q1' }),
      // nobody knows what half a month holds, and a register that was not kept says nothing
      calls({ start: '2023-01-15', end: '2023-03-31', value: '5' }),
      calls({ jurisdiction: 'zenda', value: '5' }),
      calls({ jurisdiction: 'river-provinces', period: '2023-Q1', value: '7' }),
    ],
  },
  {
    kind: 'counted-differs',
    what: 'less than the registers count at least, where some records name only the sum',
    counted: [trips('2023-02-01', 'wind', '7'), trips('2023-03-01', 'storm', '3')],
    found: [cause('wind', '6')],
    // each of the three storms may have been wind or flood
    fine: [cause('wind', '9'), cause('storm', '10'), calls({ value: '10' })],
  },
  {
    kind: 'in-descending-order',
    what: 'more of a later step than of an earlier one',
    found: [fished('reported', '9'), fished('fined', '10')],
    fine: [fished('reported', '10'), fished('fined', '10')],
  },
  {
    kind: 'unlike-its-history',
    what: 'a count far outside what came before',
    found: yearly('100', '104', '97', '110', '95', '210'),
    fine: [...yearly('100', '104', '97', '110', '95', '121'), ...yearly('4', '3', '5', '2')],
  },
  {
    kind: 'decimal-slip',
    what: 'a figure ten times the ones beside it',
    found: yearly('120', '1310', '133'),
    fine: [...yearly('120', '133', '150'), litter('tyre', '2'), litter('tyre', '20', { period: '2022' })],
  },
  {
    kind: 'impossible-share',
    what: 'a share of more than everything',
    found: [row({ element: 'trust-in-watch', value: '104' })],
    fine: [row({ element: 'trust-in-watch', value: '100' }), change('140')],
  },
  {
    kind: 'not-broken-down',
    what: 'persons whose sex nobody gives',
    found: [row({ element: 'lifeguards', value: '12' })],
    fine: [
      row({ element: 'lifeguards', value: '12' }),
      row({ element: 'lifeguards', codes: { sex: 'female' }, value: '5' }),
      row({ element: 'lifeguards', jurisdiction: 'zenda', value: '9' }),
    ],
  },
  {
    kind: 'none-of-them',
    what: 'not one woman among many',
    found: [
      row({ element: 'rescued-persons', codes: { outcome: 'drowned' }, value: '6' }),
      drowned('male', '6'),
    ],
    fine: [
      row({ element: 'rescued-persons', codes: { outcome: 'drowned' }, value: '6' }),
      drowned('male', '5'),
      row({ element: 'rescued-persons', jurisdiction: 'zenda', codes: { outcome: 'drowned' }, value: '4' }),
    ],
  },
  {
    kind: 'two-ways',
    what: 'one thing of which two elements tell otherwise, both reported',
    found: [
      fished('fined', '5'),
      row({ element: 'rescued-persons', codes: { outcome: 'drowned' }, value: '6' }),
    ],
    fine: [
      fished('fined', '5'),
      fished('reported', '9'),
      row({ element: 'rescued-persons', codes: { outcome: 'drowned' }, value: '5' }),
      row({ element: 'rescued-persons', codes: { outcome: 'hurt' }, value: '7' }),
      row({ element: 'rescued-persons', jurisdiction: 'zenda', codes: { outcome: 'drowned' }, value: '6' }),
    ],
  },
  {
    kind: 'two-ways',
    what: 'what is reported of one side and counted of the other',
    found: [fished('fined', '5')],
    fine: [fished('fined', '2')],
    counted: [pulledOut('male', '1'), pulledOut('female', '1')],
  },
]

const today = '2024-06-30'

describe('quality rules', () => {
  test.each(cases)('$kind finds $what', ({ kind, found, fine, counted = [] }) => {
    const look = (observations: readonly Observation[]) =>
      findFindings(ruritania, observations, { counts: countsOf(counted), today }).filter(
        ({ rule }) => rule === kind,
      )
    const hits = look(found)
    expect(hits).toHaveLength(1)
    expect(hits[0]?.sentence.en).not.toMatch(/\{\w+\}|undefined/)
    expect(hits[0]?.observations.length).toBeGreaterThan(0)
    expect(look(fine)).toEqual([])
  })

  test('every kind of rule is tried here', () => {
    expect(new Set(cases.map(({ kind }) => kind))).toEqual(new Set(ruleKinds.map(({ id }) => id)))
  })
})
