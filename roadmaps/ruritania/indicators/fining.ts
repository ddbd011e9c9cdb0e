import { defineIndicator, ratio, ratioUnit, sum } from '#definition'
import { cases, fishingCases } from '../data-elements.ts'

export const fining = defineIndicator({
  id: 'fining',
  code: 'M4',
  text: { en: 'Fined cases of unlawful fishing in comparison to those reported.' },
  name: { en: 'Fines' },
  elements: ['B.1'],
  directionOfGood: 'up',
  region: 'sum of parts',
  regions: ['river-provinces'],
  frequency: 'year',
  measures: {
    reported: sum(fishingCases, { where: { stage: 'reported' } }),
    fined: sum(fishingCases, { where: { stage: 'fined' } }),
  },
  headline: { show: 'fined', beside: ['reported'] },
  shows: (terms) => ({
    fined: {
      name: { en: 'Fined per reported case' },
      formula: ratio(terms.fined, terms.reported),
      unit: ratioUnit,
    },
    finedSoFar: {
      name: { en: 'Fined so far per reported case' },
      formula: ratio(terms.fined, terms.reported),
      unit: ratioUnit,
      ripens: { shownAfter: 24, settledAfter: 36 },
    },
    reported: { name: { en: 'Reported cases' }, formula: terms.reported, unit: cases },
  }),
  method: { en: 'A region’s ratio is the ratio of sums.' },
  workedExample: {
    narrative: { en: 'Zenda fines 1 of 2, Strelsau 9 of 90, Hofbau had no case at all.' },
    observations: [
      {
        jurisdiction: 'zenda',
        period: '2023',
        element: 'fishing-cases',
        codes: { stage: 'reported' },
        value: 2,
      },
      {
        jurisdiction: 'zenda',
        period: '2023',
        element: 'fishing-cases',
        codes: { stage: 'fined' },
        value: 1,
      },
      {
        jurisdiction: 'strelsau',
        period: '2023',
        element: 'fishing-cases',
        codes: { stage: 'reported' },
        value: 90,
      },
      {
        jurisdiction: 'strelsau',
        period: '2023',
        element: 'fishing-cases',
        codes: { stage: 'fined' },
        value: 9,
      },
      {
        jurisdiction: 'hofbau',
        period: '2023',
        element: 'fishing-cases',
        codes: { stage: 'reported' },
        value: 0,
      },
      {
        jurisdiction: 'hofbau',
        period: '2023',
        element: 'fishing-cases',
        codes: { stage: 'fined' },
        value: 0,
      },
    ],
    expects: [
      { show: 'fined', jurisdiction: 'zenda', period: '2023', is: '0.5' },
      { show: 'fined', jurisdiction: 'hofbau', period: '2023', is: 'not computable' },
      { show: 'fined', jurisdiction: 'river-provinces', period: '2023', is: '0.109' },
    ],
  },
})
