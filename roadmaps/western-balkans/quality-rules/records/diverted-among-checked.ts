import { defineRecordRule, recordRule } from '#definition'

export const divertedAmongChecked = defineRecordRule(recordRule.notMoreThan, {
  id: 'diverted-among-checked',
  registers: ['export-checks'],
  rows: 'items',
  severity: 'error',
  name: { en: 'More diverted than checked' },
  why: { en: 'What was diverted was found among what was checked.' },
  mend: { en: 'Correct the wrong one of the two numbers.' },
  settings: { part: 'diverted', whole: 'checked' },
})
