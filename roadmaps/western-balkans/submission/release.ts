// What was accepted is shown to everybody, and its period is closed.
import { defineSubmissionStep } from '#definition'

export const release = defineSubmissionStep({
  id: 'release',
  name: { en: 'Release to the public' },
  done: { en: 'released' },
  right: 'submission:accept',
  from: ['accepted'],
  to: 'released',
  effect: 'releases',
})
