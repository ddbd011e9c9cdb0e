import { defineIndicator, sum } from '#definition'
import { oilSkimmed } from '../data-elements.ts'

export const oil = defineIndicator({
  id: 'oil',
  code: 'M3',
  text: { en: 'Oil taken from the surface.' },
  name: { en: 'Oil' },
  elements: ['B.1'],
  directionOfGood: 'neither',
  region: 'sum of parts',
  regions: ['river-provinces'],
  frequency: 'year',
  measures: { skimmed: sum(oilSkimmed, { itemClass: 'oil' }) },
  headline: { show: 'skimmed' },
  shows: (terms) => ({
    skimmed: { name: { en: 'Oil skimmed' }, formula: terms.skimmed, unit: oilSkimmed.unit },
  }),
  method: { en: 'Litres, to the millilitre.' },
  workedExample: {
    narrative: { en: '1.5 and 0.25 litres in two quarters, and nothing known of the other two.' },
    observations: [
      { jurisdiction: 'zenda', period: '2023-Q1', element: 'oil-skimmed', itemClass: 'oil', value: '1.5' },
      { jurisdiction: 'zenda', period: '2023-Q2', element: 'oil-skimmed', itemClass: 'oil', value: '0.25' },
    ],
    expects: [{ show: 'skimmed', jurisdiction: 'zenda', period: '2023', is: 'at least 1.75' }],
  },
})
