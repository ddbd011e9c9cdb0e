import { defineRecordRule, recordRule } from '#definition'

export const verdictNeedsItsDay = defineRecordRule(recordRule.required, {
  id: 'verdict-needs-its-day',
  registers: ['criminal-cases'],
  where: { verdict: ['convicted', 'acquitted', 'other'] },
  severity: 'error',
  name: { en: 'A verdict without its day' },
  why: { en: 'A case counts as judged in the month of its judgment; without the day it would stay open.' },
  mend: { en: 'Fill in the day of the judgment, or empty the verdict.' },
  settings: { field: 'judged-on' },
})
