import { defineRecordRule, recordRule } from '#definition'

export const validAfterAssessment = defineRecordRule(recordRule.inOrder, {
  id: 'valid-after-assessment',
  registers: ['storage-assessments'],
  severity: 'error',
  name: { en: 'No longer valid when it was made' },
  why: { en: 'An assessment holds from its day on.' },
  mend: { en: 'Correct the wrong one of the two days.' },
  settings: { first: 'day', later: 'valid-until' },
})
