import { defineRequestKind } from '#definition'

export const mandatoryFeedback = defineRequestKind({
  id: 'mandatory-feedback',
  name: { en: 'Feedback on what was received' },
  singular: { en: 'request for feedback' },
  definition: {
    en: 'Whoever shared information, or took part in a joint action, asks what became of it; feedback is mandatory by target 2.6.',
  },
  register: 'requests',
  where: { field: 'kind', is: 'mandatory-feedback' },
  dueDays: 30,
  escalatesAfter: 14,
})
