// Levels of risk reduction in ammunition storage.
import { defineCodeList } from '#definition'

export const riskLevelCodes = defineCodeList({
  id: 'risk-level',
  name: { en: 'Risk reduction level' },
  source: 'International Ammunition Technical Guidelines, risk reduction process levels',
  codes: {
    none: { name: { en: 'below level 1' } },
    'level-1': { name: { en: 'level 1, basic' } },
    'level-2': { name: { en: 'level 2, intermediate' } },
    'level-3': { name: { en: 'level 3, advanced' } },
    'not-reported': { name: { en: 'not assessed' }, notReported: true },
  },
})
