// The institution answers for what is submitted.
import { defineSubmissionStep } from '#definition'

export const sign = defineSubmissionStep({
  id: 'sign',
  name: { en: 'Sign for the institution' },
  done: { en: 'signed' },
  right: 'submission:sign',
  from: ['draft'],
  to: 'signed',
  effect: 'freezes',
})
