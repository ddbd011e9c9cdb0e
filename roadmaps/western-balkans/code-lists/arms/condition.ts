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
    'lower-of-two': {
      name: { en: 'lower of two numbers printed as “otherwise illicitly manufactured”' },
      note: {
        en: 'The workbook of UNODC prints this name twice in one table, and only both numbers add up to its total: one of the two belongs to a category whose name was lost. Which one is not known.',
      },
    },
    'higher-of-two': { name: { en: 'higher of two numbers printed as “otherwise illicitly manufactured”' } },
    'not-reported': { name: { en: 'not reported' }, notReported: true },
  },
})
