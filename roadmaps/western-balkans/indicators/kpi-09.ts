import { defineIndicator, percentUnit, share, sum } from '#definition'
import { intelligenceCases } from '../data-elements/cooperation.ts'
import { kpiTexts } from '../kpi-texts.ts'
import { cases } from '../units.ts'

const row = (source: string, value: number) => ({
  jurisdiction: 'sarajevo',
  period: '2023',
  element: 'intelligence-cases',
  codes: { 'intelligence-source': source },
  value,
})

export const kpi9 = defineIndicator({
  id: 'kpi-9',
  code: 'KPI 9',
  text: kpiTexts['9'],
  name: { en: 'Cases from intelligence' },
  elements: ['2.4', '2.6', '3.4'],
  directionOfGood: 'up',
  region: 'sum of parts',
  regions: ['western-balkans'],
  frequency: 'year',
  measures: {
    cases: sum(intelligenceCases),
    ballistic: sum(intelligenceCases, { where: { 'intelligence-source': 'ballistic' } }),
  },
  headline: { show: 'cases' },
  breakdowns: ['partner', 'intelligence-source'],
  shows: (terms) => ({
    cases: { name: { en: 'Cooperation cases from intelligence' }, formula: terms.cases, unit: cases },
    ballistic: {
      name: { en: 'of them from ballistic intelligence' },
      formula: terms.ballistic,
      unit: cases,
      breakdowns: ['partner'],
    },
    ballisticShare: {
      name: { en: 'Share from ballistic intelligence' },
      formula: share(terms.ballistic, terms.cases, { notReported: 'inside' }),
      unit: percentUnit,
      breakdowns: ['partner'],
    },
  }),
  method: {
    en: 'A case counts once, under the partner with whom it began. Cases in which two jurisdictions of the region worked together are reported by each; the region’s sum counts them on both sides.',
  },
  workedExample: {
    narrative: {
      en: 'Sarajevo works 6 cases from ballistic intelligence and 18 from other: 24 in all, a quarter of them ballistic.',
    },
    observations: [row('ballistic', 6), row('other', 18)],
    expects: [
      { show: 'cases', jurisdiction: 'sarajevo', period: '2023', is: '24' },
      { show: 'ballisticShare', jurisdiction: 'sarajevo', period: '2023', is: '25' },
      { show: 'cases', jurisdiction: 'western-balkans', period: '2023', is: 'at least 24' },
      { show: 'cases', jurisdiction: 'belgrade', period: '2023', is: 'not reported' },
    ],
  },
})
