import { defineRecordRule, recordRule } from '#definition'

export const feedbackAfterAnswer = defineRecordRule(recordRule.inOrder, {
  id: 'feedback-after-answer',
  registers: ['trace-requests'],
  severity: 'error',
  name: { en: 'Feedback before the answer' },
  why: { en: 'Feedback says what became of an answer.' },
  mend: { en: 'Correct the wrong one of the two days.' },
  settings: { first: 'answered-on', later: 'feedback-on' },
})
