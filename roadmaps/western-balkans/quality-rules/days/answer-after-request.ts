import { defineRecordRule, recordRule } from '#definition'

export const answerAfterRequest = defineRecordRule(recordRule.inOrder, {
  id: 'answer-after-request',
  registers: ['trace-requests'],
  severity: 'error',
  name: { en: 'Answered before it was sent' },
  why: { en: 'An answer follows its request.' },
  mend: { en: 'Correct the wrong one of the two days.' },
  settings: { first: 'day', later: 'answered-on' },
})
