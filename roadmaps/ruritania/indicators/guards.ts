import { checklist, criteriaMet, criteriaMissed, defineIndicator, latest } from '#definition'
import { lifeguards, persons, provinces, ruleJudgement, rules } from '../data-elements.ts'

const byRule = { over: 'rule', judgement: 'judgement', met: ['met'] } as const

export const guards = defineIndicator({
  id: 'guards',
  code: 'M5',
  text: { en: 'Lifeguards on duty, and provinces that keep every river rule.' },
  name: { en: 'Lifeguards' },
  elements: ['A.1.a'],
  directionOfGood: 'up',
  region: 'sum of parts',
  regions: ['river-provinces'],
  frequency: 'year',
  measures: {
    guards: latest(lifeguards),
    lawful: checklist(ruleJudgement, byRule),
    rulesMet: criteriaMet(ruleJudgement, byRule),
    rulesMissed: criteriaMissed(ruleJudgement, byRule),
  },
  headline: { show: 'guards' },
  chart: { kind: 'dot' },
  breakdowns: ['sex', 'rule'],
  shows: (terms) => ({
    guards: { name: { en: 'Lifeguards on duty' }, formula: terms.guards, unit: persons },
    lawful: {
      name: { en: 'Provinces that keep every rule' },
      formula: terms.lawful,
      unit: provinces,
      breakdowns: [],
    },
    rulesMet: { name: { en: 'Rules kept' }, formula: terms.rulesMet, unit: rules, breakdowns: ['rule'] },
    rulesMissed: {
      name: { en: 'Rules not kept' },
      formula: terms.rulesMissed,
      unit: rules,
      breakdowns: ['rule'],
    },
  }),
  method: { en: 'A stock is never added up over time: the last day of the period counts.' },
  workedExample: {
    narrative: {
      en: 'Zenda has 5 guards in June and 8 in December; both rules are met. Strelsau misses one rule.',
    },
    observations: [
      { jurisdiction: 'zenda', period: '2023-06', element: 'lifeguards', value: 5 },
      { jurisdiction: 'zenda', period: '2023-12', element: 'lifeguards', value: 8 },
      {
        jurisdiction: 'zenda',
        period: '2022',
        element: 'rule-judgement',
        codes: { rule: 'life-vests', judgement: 'met' },
        value: 1,
      },
      {
        jurisdiction: 'zenda',
        period: '2023',
        element: 'rule-judgement',
        codes: { rule: 'bridge-lights', judgement: 'met' },
        value: 1,
      },
      {
        jurisdiction: 'strelsau',
        period: '2023',
        element: 'rule-judgement',
        codes: { rule: 'bridge-lights', judgement: 'not-met' },
        value: 1,
      },
    ],
    expects: [
      { show: 'guards', jurisdiction: 'zenda', period: '2023', is: '8' },
      { show: 'lawful', jurisdiction: 'zenda', period: '2022', is: '0 to 1' },
      { show: 'lawful', jurisdiction: 'zenda', period: '2023', is: '1' },
      { show: 'rulesMet', jurisdiction: 'zenda', period: '2022', is: '1 to 2' },
      { show: 'rulesMet', jurisdiction: 'zenda', period: '2023', is: '2' },
      { show: 'rulesMissed', jurisdiction: 'zenda', period: '2023', is: '0' },
      { show: 'rulesMissed', jurisdiction: 'strelsau', period: '2023', is: '1 to 2' },
      {
        show: 'rulesMissed',
        jurisdiction: 'strelsau',
        period: '2023',
        codes: { rule: 'bridge-lights' },
        is: '1',
      },
      { show: 'lawful', jurisdiction: 'strelsau', period: '2023', is: '0' },
      { show: 'lawful', jurisdiction: 'hofbau', period: '2023', is: 'not reported' },
      { show: 'lawful', jurisdiction: 'river-provinces', period: '2023', is: 'at least 1' },
    ],
  },
})
