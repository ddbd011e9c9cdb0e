import { defineIndicator, percentUnit, share, sum } from '#definition'
import { euBorderCases, euBorderItems, euCases, euItems } from '../../data-elements/justice/eu-seizures.ts'
import { kpiTexts } from '../../texts/kpi-texts.ts'
import { cases, items } from '../../terms/units.ts'

const row = (element: string, value: number, itemClass?: string) => ({
  jurisdiction: 'western-balkans',
  period: '2023',
  element,
  ...(itemClass ? { itemClass } : {}),
  value,
})
const firearms = { 'item-class': 'firearm' }

export const kpi5 = defineIndicator({
  id: 'kpi-5',
  code: 'KPI 5',
  text: kpiTexts['5'],
  name: { en: 'EU seizures traced to the region' },
  elements: ['2.4', '2.7', '3.4'],
  directionOfGood: 'neither',
  region: 'not aggregated',
  regions: ['western-balkans'],
  frequency: 'year',
  measures: {
    borderCases: sum(euBorderCases),
    allCases: sum(euCases),
    borderItems: sum(euBorderItems),
    allItems: sum(euItems),
  },
  headline: {
    show: 'casesShare',
    codes: firearms,
    beside: ['borderCases', 'allCases', 'itemsShare'],
    besideOnPage: ['borderItems', 'allItems'],
  },
  chart: { kind: 'split', shows: ['borderCases', 'allCases'] },
  always: ['item-class'],
  shows: (terms) => ({
    casesShare: {
      name: { en: 'Cases at EU borders among all cases across the EU' },
      formula: share(terms.borderCases, terms.allCases, { notReported: 'inside', isPart: true }),
      unit: percentUnit,
    },
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
    itemsShare: {
      name: { en: 'Items at EU borders among all items across the EU' },
      formula: share(terms.borderItems, terms.allItems, { notReported: 'inside', isPart: true }),
      unit: percentUnit,
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
  }),
  method: {
    en: 'Both sides are known to the European Union alone: member states, Europol and Frontex. No jurisdiction of the region can report them, and none is asked. A figure is given for the region as a whole, or for one jurisdiction as origin; figures by origin are not added up to the region.\n\nThe sentence compares cases at the borders with items across the Union. Unlike things are not compared here: cases are compared with cases and items with items of one class, each as the share that was met at a border. That is an interpretation of this platform. Seizures at the borders are among those across the Union. What was diverted from the region and not traced counts across the Union alone, as the sentence says. Fewer cases are better; the share says how many of them the borders stop, and is neither good nor bad without the number.',
  },
  workedExample: {
    narrative: {
      en: 'The EU side reports 12 cases at its borders and 48 across the Union for the region in 2023, 25 in a hundred; and 30 of 150 firearms, 20 in a hundred.',
    },
    observations: [
      row('eu-border-cases', 12),
      row('eu-cases', 48),
      row('eu-border-items', 30, 'firearm'),
      row('eu-items', 150, 'firearm'),
    ],
    expects: [
      { show: 'borderCases', jurisdiction: 'western-balkans', period: '2023', is: '12' },
      { show: 'casesShare', jurisdiction: 'western-balkans', period: '2023', is: '25' },
      { show: 'itemsShare', jurisdiction: 'western-balkans', period: '2023', codes: firearms, is: '20' },
      { show: 'casesShare', jurisdiction: 'belgrade', period: '2023', is: 'not reported' },
    ],
  },
})
