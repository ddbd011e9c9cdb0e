import { defineIndicator, latest } from '#definition'
import { percent, trustInWatch } from '../data-elements.ts'

export const trust = defineIndicator({
  id: 'trust',
  code: 'M6',
  text: { en: 'Trust in the river watch.' },
  name: { en: 'Trust' },
  elements: ['A'],
  directionOfGood: 'up',
  region: 'not aggregated',
  regions: ['river-provinces'],
  frequency: 'year',
  measures: { trust: latest(trustInWatch) },
  headline: { show: 'trust' },
  shows: (terms) => ({
    trust: { name: { en: 'People who trust the watch' }, formula: terms.trust, unit: percent },
  }),
  method: { en: 'Percentages of provinces are not added up; the region is asked itself.' },
  workedExample: {
    narrative: { en: 'The survey asked the region as a whole.' },
    observations: [
      { jurisdiction: 'river-provinces', period: '2023', element: 'trust-in-watch', value: '61.5' },
      { jurisdiction: 'zenda', period: '2023', element: 'trust-in-watch', value: '70' },
    ],
    expects: [
      { show: 'trust', jurisdiction: 'zenda', period: '2023', is: '70' },
      { show: 'trust', jurisdiction: 'river-provinces', period: '2023', is: '61.5' },
    ],
  },
})
