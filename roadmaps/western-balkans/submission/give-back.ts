// The Commission gives it back, with reasons.
import { defineSubmissionStep } from '#definition'

export const giveBack = defineSubmissionStep({
  id: 'return',
  name: { en: 'Return to the institutions' },
  done: { en: 'returned' },
  right: 'submission:approve',
  from: ['signed'],
  to: 'draft',
  effect: 'returns',
})
