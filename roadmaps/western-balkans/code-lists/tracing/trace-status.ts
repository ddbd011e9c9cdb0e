// How far a request has come.
import { defineCodeList } from '#definition'

export const traceStatusCodes = defineCodeList({
  id: 'trace-status',
  name: { en: 'State of a request' },
  source: 'International Tracing Instrument',
  codes: {
    sent: { name: { en: 'sent' } },
    acknowledged: { name: { en: 'acknowledged' } },
    'more-asked': { name: { en: 'more information asked for' } },
    answered: { name: { en: 'answered' } },
    feedback: {
      name: { en: 'feedback given' },
      note: { en: 'Added by Waymark: target 2.6 makes it mandatory.' },
    },
    refused: { name: { en: 'refused' } },
    closed: { name: { en: 'closed' } },
  },
})
