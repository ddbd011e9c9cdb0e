import { defineIndicator, sum } from '#definition'
import { litterCollected } from '../data-elements.ts'

export const litter = defineIndicator({
  id: 'litter',
  code: 'M2',
  text: { en: 'What is taken out of the river.' },
  name: { en: 'Litter' },
  elements: ['B.1'],
  directionOfGood: 'up',
  region: 'sum of parts',
  regions: ['river-provinces'],
  frequency: 'year',
  measures: { collected: sum(litterCollected) },
  headline: { show: 'collected', codes: { 'item-class': 'bottle' } },
  chart: { kind: 'trend', baseline: '2018' },
  always: ['item-class'],
  shows: (terms) => ({
    collected: { name: { en: 'Litter collected' }, formula: terms.collected, unit: litterCollected.unit },
  }),
  method: { en: 'Bottles and tyres are never added up.' },
  workedExample: {
    narrative: { en: 'Zenda collects 100 bottles in the first half of the year and 20 in the second.' },
    observations: [
      {
        jurisdiction: 'zenda',
        period: '2023-H1',
        element: 'litter-collected',
        itemClass: 'bottle',
        value: 100,
      },
      {
        jurisdiction: 'zenda',
        period: '2023-H2',
        element: 'litter-collected',
        itemClass: 'bottle',
        value: 20,
      },
      { jurisdiction: 'zenda', period: '2023', element: 'litter-collected', itemClass: 'tyre', value: 3 },
    ],
    expects: [
      {
        show: 'collected',
        jurisdiction: 'zenda',
        period: '2023',
        codes: { 'item-class': 'bottle' },
        is: '120',
      },
      { show: 'collected', jurisdiction: 'zenda', period: '2023', codes: { 'item-class': 'tyre' }, is: '3' },
    ],
  },
})
