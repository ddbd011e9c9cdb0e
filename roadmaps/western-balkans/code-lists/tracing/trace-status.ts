// How far a request to trace has come.
import { defineCodeList } from '#definition'

export const traceStatusCodes = defineCodeList({
  id: 'trace-status',
  name: { en: 'State of a trace request' },
  source: 'International Tracing Instrument',
  codes: {
    sent: { name: { en: 'sent' } },
    acknowledged: { name: { en: 'acknowledged' } },
    'more-asked': { name: { en: 'more information asked for' } },
    answered: { name: { en: 'answered' } },
    refused: { name: { en: 'refused' } },
    closed: { name: { en: 'closed' } },
  },
})
