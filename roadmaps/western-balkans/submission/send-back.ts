// The secretariat gives it back, with reasons; the institutions and the Commission go through it once more.
import { defineSubmissionStep } from '#definition'

export const sendBack = defineSubmissionStep({
  id: 'send-back',
  name: { en: 'Send back to the jurisdiction' },
  done: { en: 'sent back' },
  right: 'submission:accept',
  from: ['approved', 'accepted'],
  to: 'draft',
  effect: 'returns',
})
