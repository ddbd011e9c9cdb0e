import { defineRecordRule, recordRule } from '#definition'

export const reportedInTheFuture = defineRecordRule(recordRule.notInFuture, {
  id: 'reported-in-the-future',
  registers: ['criminal-cases'],
  severity: 'error',
  name: { en: 'Reported in the future' },
  why: { en: 'A case that nobody has reported yet cannot be counted.' },
  mend: { en: 'Check day, month and year.' },
  settings: { field: 'reported-on' },
})
