import { defineRequestKind } from '#definition'

export const figureQuestion = defineRequestKind({
  id: 'figure-question',
  name: { en: 'Questions about figures' },
  singular: { en: 'question about figures' },
  definition: {
    en: 'Asks the institution that keeps the records or gave the figure whether it is right, where quality rules have found that figures do not fit together.',
  },
  register: 'requests',
  where: { field: 'kind', is: 'figure-question' },
  isAboutFindings: true,
  dueDays: 10,
  isInWorkingDays: true,
  escalatesAfter: 7,
})
