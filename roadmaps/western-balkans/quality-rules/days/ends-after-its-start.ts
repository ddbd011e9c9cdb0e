import { defineRecordRule, recordRule } from '#definition'

export const endsAfterItsStart = defineRecordRule(recordRule.inOrder, {
  id: 'ends-after-its-start',
  registers: ['awareness-activities', 'exchanges'],
  severity: 'error',
  name: { en: 'Ends before it starts' },
  why: { en: 'The last day follows the first.' },
  mend: { en: 'Correct the wrong one of the two days.' },
  settings: { first: 'day', later: 'last-day' },
})
