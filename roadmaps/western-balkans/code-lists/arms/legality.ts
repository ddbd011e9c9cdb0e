// Whether a firearm was held lawfully.
import { defineCodeList } from '#definition'

export const legalityCodes = defineCodeList({
  id: 'legality',
  name: { en: 'Legality of possession' },
  source: 'Armed Violence Monitoring Platform (SEESAC); Small Arms Survey',
  codes: {
    legal: { name: { en: 'legally held' } },
    illegal: { name: { en: 'illegally held' } },
    'not-reported': { name: { en: 'not reported' }, notReported: true },
  },
})
