import { defineRecordRule, recordRule } from '#definition'

export const dayInTheFuture = defineRecordRule(recordRule.notInFuture, {
  id: 'day-in-the-future',
  registers: [
    'seizures',
    'incidents',
    'collection',
    'lost-and-stolen',
    'trace-requests',
    'export-checks',
    'storage-assessments',
    'cooperation',
    'intelligence',
  ],
  severity: 'error',
  name: { en: 'A day in the future' },
  why: { en: 'What has not happened yet would be counted as a fact.' },
  mend: { en: 'Check day, month and year.' },
  settings: { field: 'day' },
})
