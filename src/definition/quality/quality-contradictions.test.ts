// A roadmap whose quality rules contradict themselves does not start; the sentence names the rule and what is wrong in it.
import { describe, expect, test } from 'vitest'
import { ruritania } from '../../../roadmaps/ruritania/index.ts'
import { findContradictions } from '../checks/contradictions.ts'
import { defineQualityRule } from '../roadmap/quality-rule.ts'
import { ruleKinds } from './rule-kinds.ts'

const withRule = (kind: string, settings: object) => {
  const rule = defineQualityRule({
    ...{ id: 'asked', kind, severity: 'warning', settings },
    ...{ name: { en: 'Asked' }, advice: { en: 'Ask the river watch.' } },
  })
  return findContradictions({ ...ruritania, qualityRules: [rule] })
}
const step = (element: string, where = {}) => ({ name: { en: element }, element, where })
const history = { least: 5, most: 10, rate: 0.01 }
const none = {
  ...{ element: 'rescued-persons', where: { outcome: 'drowned' } },
  ...{ dimension: 'sex', code: 'female', least: 5 },
}
const broken = { elements: ['lifeguards'], dimension: 'sex', least: 10 }

const cases: readonly (readonly [what: string, kind: string, settings: object, sentence: string])[] = [
  [
    'a history too short',
    'unlike-its-history',
    { ...history, least: 3 },
    'a history of fewer than 4 periods says nothing.',
  ],
  [
    'more asked than is looked at',
    'unlike-its-history',
    { ...history, most: 4 },
    'it looks at fewer periods than it needs.',
  ],
  [
    'every figure questioned',
    'unlike-its-history',
    { ...history, rate: 0.5 },
    'a rate of false alarms lies above 0 and up to 0.1.',
  ],
  [
    'no figure questioned',
    'unlike-its-history',
    { ...history, rate: 0 },
    'a rate of false alarms lies above 0 and up to 0.1.',
  ],
  [
    'a chain of one step',
    'in-descending-order',
    { chains: [[step('fishing-cases')]] },
    'a chain has at least two steps.',
  ],
  [
    'a share above the whole',
    'not-reported-share',
    { above: 120 },
    'a share lies between 0 and 100 percent.',
  ],
  ['a share below nothing', 'not-reported-share', { above: -1 }, 'a share lies between 0 and 100 percent.'],
  [
    'slips of figures below one',
    'decimal-slip',
    { least: 0 },
    'figures of less than 1 have no decimals to slip.',
  ],
  [
    'an element that is not there',
    'none-of-them',
    { ...none, element: 'dragons' },
    'there is no data element “dragons”.',
  ],
  [
    'a code that is not there',
    'none-of-them',
    { ...none, code: 'giant' },
    '“giant” is no code of “sex” in “rescued-persons”.',
  ],
  [
    'a dimension that is not there',
    'none-of-them',
    { ...none, where: { mood: 'low' } },
    '“low” is no code of “mood” in “rescued-persons”.',
  ],
  [
    'a breakdown that is not there',
    'not-broken-down',
    { ...broken, dimension: 'mood' },
    '“lifeguards” is not broken down by “mood”.',
  ],
  [
    'a second way over an element that is not there',
    'two-ways',
    { pairs: [{ one: step('fishing-cases'), other: step('dragons') }] },
    'there is no data element “dragons”.',
  ],
  [
    'an element that is not there',
    'not-broken-down',
    { ...broken, elements: ['dragons'] },
    '“dragons” is not broken down by “sex”.',
  ],
]

describe('a quality rule', () => {
  test.each(cases)(
    'with %s (%s) stops the start, in a sentence that names it',
    (_what, kind, settings, sentence) => {
      expect(withRule(kind, settings)).toEqual([`Quality rule “asked”: ${sentence}`])
    },
  )

  test('of a chain over an element that is not there stops the start', () => {
    const [sentence, ...others] = withRule('in-descending-order', {
      chains: [[step('fishing-cases'), step('dragons')]],
    })
    expect(sentence).toMatch(/^Quality rule “asked”: .*dragons/)
    expect(others).toEqual([])
  })

  test('of every kind with settings that can contradict themselves has its case here', () => {
    const able = ruleKinds.filter(({ contradictions }) => contradictions).map(({ id }) => id)
    const here = new Set(cases.map(([, kind]) => kind))
    expect(able.filter((id) => !here.has(id))).toEqual([])
  })
})
