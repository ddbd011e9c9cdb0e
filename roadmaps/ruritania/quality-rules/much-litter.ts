import { defineRecordRule, recordRule } from '#definition'

export const muchLitter = defineRecordRule(recordRule.range, {
  id: 'much-litter',
  rows: 'litter',
  where: { 'litter-class': ['tyre'] },
  severity: 'question',
  name: { en: 'More tyres than a boat carries' },
  why: { en: 'The boat is small.' },
  mend: { en: 'Count again.' },
  settings: { field: 'pieces', most: '400' },
})
