// The Commission approves what others prepared: never who wrote any of it or signed it.
import { defineSubmissionStep } from '#definition'

export const approve = defineSubmissionStep({
  id: 'approve',
  name: { en: 'Approve for the Commission' },
  done: { en: 'approved' },
  right: 'submission:approve',
  from: ['signed'],
  to: 'approved',
  notBy: ['writers', 'sign'],
})
