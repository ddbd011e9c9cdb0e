// Who asks whom.
import { defineCodeList } from '#definition'

export const traceDirectionCodes = defineCodeList({
  id: 'trace-direction',
  name: { en: 'Direction' },
  source: 'Method of the platform',
  codes: {
    sent: { name: { en: 'sent by us' } },
    received: { name: { en: 'received by us' } },
  },
})
