import { defineRecordRule, recordRule } from '#definition'

export const manyFirearms = defineRecordRule(recordRule.range, {
  id: 'many-firearms',
  registers: ['seizures', 'criminal-cases', 'lost-and-stolen'],
  rows: 'items',
  where: { 'item-class': ['firearm'] },
  severity: 'question',
  name: { en: 'More firearms in one record than plausible' },
  why: { en: 'A number like this is usually the total of a year, typed as one record.' },
  mend: { en: 'Check the number; record each seizure, entry or event by itself.' },
  settings: { field: 'quantity', most: '1000' },
})
