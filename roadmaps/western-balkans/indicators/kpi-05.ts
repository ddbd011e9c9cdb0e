import { defineIndicator, ratio, ratioUnit, sum } from '#definition'
import { euBorderCases, euBorderItems, euCases, euItems } from '../data-elements/eu-seizures.ts'
import { kpiTexts } from '../kpi-texts.ts'
import { cases, items } from '../units.ts'

const row = (element: string, value: number) => ({
  jurisdiction: 'western-balkans',
  period: '2023',
  element,
  value,
})

export const kpi5 = defineIndicator({
  id: 'kpi-5',
  code: 'KPI 5',
  text: kpiTexts['5'],
  name: { en: 'EU seizures traced to the region' },
  elements: ['2.4', '2.7', '3.4'],
  directionOfGood: 'down',
  region: 'not aggregated',
  regions: ['western-balkans'],
  frequency: 'year',
  measures: {
    borderCases: sum(euBorderCases),
    allCases: sum(euCases),
    borderItems: sum(euBorderItems),
    allItems: sum(euItems),
  },
  headline: { show: 'borderCases' },
  always: ['item-class'],
  shows: (terms) => ({
    borderCases: {
      name: { en: 'Cases at EU borders traced to the region' },
      formula: terms.borderCases,
      unit: cases,
    },
    allCases: {
      name: { en: 'Cases across the EU traced to the region or diverted from it' },
      formula: terms.allCases,
      unit: cases,
    },
    casesRatio: {
      name: { en: 'Cases at EU borders per case across the EU' },
      formula: ratio(terms.borderCases, terms.allCases),
      unit: ratioUnit,
    },
    borderItems: {
      name: { en: 'Items at EU borders traced to the region' },
      formula: terms.borderItems,
      unit: items,
    },
    allItems: {
      name: { en: 'Items across the EU traced to the region or diverted from it' },
      formula: terms.allItems,
      unit: items,
    },
    itemsRatio: {
      name: { en: 'Items at EU borders per item across the EU' },
      formula: ratio(terms.borderItems, terms.allItems),
      unit: ratioUnit,
    },
  }),
  method: {
    en: 'Both sides are known to the European Union alone: member states, Europol and Frontex. No jurisdiction of the region can report them, and none is asked. A figure is given for the region as a whole, or for one jurisdiction as origin; figures by origin are not added up to the region.',
  },
  workedExample: {
    narrative: {
      en: 'The EU side reports 12 cases at its borders and 48 across the Union for the region in 2023: 0.25.',
    },
    observations: [row('eu-border-cases', 12), row('eu-cases', 48)],
    expects: [
      { show: 'borderCases', jurisdiction: 'western-balkans', period: '2023', is: '12' },
      { show: 'casesRatio', jurisdiction: 'western-balkans', period: '2023', is: '0.25' },
      { show: 'borderCases', jurisdiction: 'belgrade', period: '2023', is: 'not reported' },
    ],
  },
})
