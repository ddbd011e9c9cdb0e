// How arms were made or changed.
import { defineCodeList } from '#definition'

export const conditionCodes = defineCodeList({
  id: 'condition',
  name: { en: 'Condition' },
  source: 'IAFQ (UNODC), condition of arms',
  codes: {
    industrial: {
      name: { en: 'industrially manufactured' },
      mappings: { iafq: 'Industrially manufactured arms' },
    },
    assembled: { name: { en: 'assembled' }, mappings: { iafq: 'Assembled arms' } },
    converted: { name: { en: 'converted' }, mappings: { iafq: 'Converted arms' } },
    modified: { name: { en: 'modified' }, mappings: { iafq: 'Modified arms' } },
    reactivated: { name: { en: 'reactivated' }, mappings: { iafq: 'Reactivated arms' } },
    'otherwise-illicit': {
      name: { en: 'otherwise illicitly manufactured' },
      mappings: { iafq: 'otherwise illicitly manufactured' },
    },
    'not-reported': { name: { en: 'not reported' }, notReported: true },
  },
})
