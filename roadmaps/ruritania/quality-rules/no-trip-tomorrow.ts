import { defineRecordRule, recordRule } from '#definition'

export const noTripTomorrow = defineRecordRule(recordRule.notInFuture, {
  id: 'no-trip-tomorrow',
  severity: 'error',
  name: { en: 'A trip to come' },
  why: { en: 'The log holds trips that were made.' },
  mend: { en: 'Correct the day.' },
  settings: { field: 'day' },
})
