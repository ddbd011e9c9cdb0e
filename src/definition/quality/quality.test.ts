// What every kind of quality rule finds, and what it leaves alone.
import { describe, expect, test } from 'vitest'
import { ruritania } from '../../../roadmaps/ruritania/index.ts'
import { observationOf } from '../../storage/testing/observation-of.ts'
import type { Observation } from '../observation.ts'
import { findFindings } from './find-findings.ts'
import { ruleKinds } from './rule-kinds.ts'

type Said = Parameters<typeof observationOf>[1]
const row = (said: Said) => observationOf(ruritania, said)
const calls = (said: Omit<Said, 'element'>) => row({ element: 'rescue-calls', ...said })
const cause = (code: string, value: string, more: Partial<Said> = {}) =>
  calls({ codes: { 'call-cause': code }, value, ...more })
const litter = (itemClass: string, value: string, more: Partial<Said> = {}) =>
  row({ element: 'litter-collected', itemClass, value, ...more })
const soFar = (end: string, value: string, more: Partial<Said> = {}) =>
  calls({ start: '2020-01-01', end, value, accumulation: 'cumulative', ...more })
const change = (value: string) => row({ element: 'calls-change', value })
const drowned = (sex: string, value: string) =>
  row({ element: 'rescued-persons', codes: { outcome: 'drowned', sex }, value, breakdown: 'sex' })

interface Case {
  readonly kind: string
  readonly what: string
  readonly found: readonly Observation[]
  readonly fine: readonly Observation[]
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
]

describe('quality rules', () => {
  test.each(cases)('$kind finds $what', ({ kind, found, fine }) => {
    const hits = findFindings(ruritania, found).filter(({ rule }) => rule === kind)
    expect(hits).toHaveLength(1)
    expect(hits[0]?.sentence.en).not.toMatch(/\{\w+\}|undefined/)
    expect(hits[0]?.observations.length).toBeGreaterThan(0)
    expect(findFindings(ruritania, fine).filter(({ rule }) => rule === kind)).toEqual([])
  })

  test('every kind of rule is tried here', () => {
    expect(new Set(cases.map(({ kind }) => kind))).toEqual(new Set(ruleKinds.map(({ id }) => id)))
  })

  test('nothing is found where nothing is stored', () => {
    expect(findFindings(ruritania, [])).toEqual([])
  })
})
