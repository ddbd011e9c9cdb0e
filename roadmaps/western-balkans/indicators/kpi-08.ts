import { defineIndicator, sum } from '#definition'
import { cooperationCases } from '../data-elements/cooperation.ts'
import { kpiTexts } from '../kpi-texts.ts'
import { cases } from '../units.ts'

export const kpi8 = defineIndicator({
  id: 'kpi-8',
  code: 'KPI 8',
  text: kpiTexts['8'],
  name: { en: 'Inter-institutional cases' },
  elements: ['1.5', '2.2', '2.5'],
  directionOfGood: 'up',
  region: 'sum of parts',
  regions: ['western-balkans'],
  frequency: 'year',
  measures: { cases: sum(cooperationCases) },
  headline: { show: 'cases' },
  breakdowns: ['phase'],
  shows: (terms) => ({
    cases: { name: { en: 'Inter-institutional cooperation cases' }, formula: terms.cases, unit: cases },
  }),
  method: {
    en: 'A case counts once, in the phase in which the cooperation began, in the period in which it began. Half-years make a year when both are reported; one alone is a lower bound.',
  },
  workedExample: {
    narrative: {
      en: 'Tirana reports 8 cases in the first half of 2023 and 5 in the second; Pristina only 4 in the first.',
    },
    observations: [
      { jurisdiction: 'tirana', period: '2023-H1', element: 'cooperation-cases', value: 8 },
      { jurisdiction: 'tirana', period: '2023-H2', element: 'cooperation-cases', value: 5 },
      { jurisdiction: 'pristina', period: '2023-H1', element: 'cooperation-cases', value: 4 },
    ],
    expects: [
      { show: 'cases', jurisdiction: 'tirana', period: '2023', is: '13' },
      { show: 'cases', jurisdiction: 'pristina', period: '2023', is: 'at least 4' },
      { show: 'cases', jurisdiction: 'western-balkans', period: '2023', is: 'at least 17' },
      { show: 'cases', jurisdiction: 'skopje', period: '2023', is: 'not reported' },
    ],
  },
})
