import { defineRecordRule, recordRule } from '#definition'

export const destroyedInTheFuture = defineRecordRule(recordRule.notInFuture, {
  id: 'destroyed-in-the-future',
  registers: ['destruction'],
  where: { basis: ['actual'] },
  severity: 'error',
  name: { en: 'Destroyed in the future' },
  why: { en: 'An event to come is a plan; only what happened is counted.' },
  mend: { en: 'Correct the day, or record it as a plan.' },
  settings: { field: 'day' },
})
