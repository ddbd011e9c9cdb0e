// A closed period is opened again, with a reason. What was released stays public until the next release.
import { defineSubmissionStep } from '#definition'

export const reopen = defineSubmissionStep({
  id: 'reopen',
  name: { en: 'Open the period again' },
  done: { en: 'opened again' },
  right: 'submission:accept',
  from: ['released'],
  to: 'draft',
  effect: 'returns',
})
