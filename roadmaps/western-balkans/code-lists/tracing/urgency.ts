// How soon an answer is needed.
import { defineCodeList } from '#definition'

export const urgencyCodes = defineCodeList({
  id: 'urgency',
  name: { en: 'Urgency' },
  source: 'International Tracing Instrument; codes from general knowledge of the field, to be checked',
  codes: {
    routine: { name: { en: 'routine' } },
    urgent: { name: { en: 'urgent' } },
  },
})
