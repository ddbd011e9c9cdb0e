import { defineRecordRule, recordRule } from '#definition'

export const heavyExplosives = defineRecordRule(recordRule.range, {
  id: 'heavy-explosives',
  rows: 'items',
  where: { 'item-class': ['explosive', 'precursor'] },
  severity: 'question',
  name: { en: 'More explosives than plausible' },
  why: { en: 'A mass like this is usually grams typed as kilograms.' },
  mend: { en: 'Check the unit: the mass is in kilograms.' },
  settings: { field: 'mass', most: '1000' },
})
