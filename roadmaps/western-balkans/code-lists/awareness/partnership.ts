// Whether a partner is there for one activity or for longer.
import { defineCodeList } from '#definition'

export const partnershipCodes = defineCodeList({
  id: 'partnership',
  name: { en: 'Partnership' },
  source: 'Method of the platform, after target 4.3 of the Roadmap',
  codes: {
    standing: { name: { en: 'under a standing agreement in writing' } },
    single: { name: { en: 'for this activity only' } },
    'not-reported': { name: { en: 'not reported' }, notReported: true },
  },
})
