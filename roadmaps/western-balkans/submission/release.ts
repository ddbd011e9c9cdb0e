// What was accepted is shown to everybody, and its period is closed. A document stays with those who work with the reports.
import { defineSubmissionStep } from '#definition'

export const release = defineSubmissionStep({
  id: 'release',
  name: { en: 'Release to the public' },
  nameOfDocument: { en: 'Release to all who work with it' },
  done: { en: 'released' },
  right: 'submission:accept',
  from: ['accepted'],
  to: 'released',
  effect: 'releases',
})
