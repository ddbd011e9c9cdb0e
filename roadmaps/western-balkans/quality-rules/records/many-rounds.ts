import { defineRecordRule, recordRule } from '#definition'

export const manyRounds = defineRecordRule(recordRule.range, {
  id: 'many-rounds',
  rows: 'items',
  where: { 'item-class': ['ammunition'] },
  severity: 'question',
  name: { en: 'More rounds than plausible' },
  why: { en: 'A number like this is usually a whole stock, or rounds counted in boxes.' },
  mend: { en: 'Check the number of rounds.' },
  settings: { field: 'quantity', most: '250000' },
})
