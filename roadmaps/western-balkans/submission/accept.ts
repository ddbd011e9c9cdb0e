// The secretariat takes it into the regional report.
import { defineSubmissionStep } from '#definition'

export const accept = defineSubmissionStep({
  id: 'accept',
  name: { en: 'Accept for the region' },
  done: { en: 'accepted' },
  right: 'submission:accept',
  from: ['approved'],
  to: 'accepted',
  notBy: ['writers', 'sign', 'approve'],
})
