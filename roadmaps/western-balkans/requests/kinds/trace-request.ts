import { defineRequestKind } from '#definition'

/** Sixty days are Waymark's: the instrument asks for an answer within a reasonable time. */
export const traceRequest = defineRequestKind({
  id: 'trace-request',
  name: { en: 'Trace requests' },
  singular: { en: 'trace request' },
  definition: {
    en: 'Asks where a recovered firearm left legal hands (target 2.7). One request for one firearm.',
  },
  register: 'trace-requests',
  dueDays: 60,
  escalatesAfter: 14,
})
