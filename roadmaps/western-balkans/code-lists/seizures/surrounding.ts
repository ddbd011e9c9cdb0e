// Surroundings of a seizure.
import { defineCodeList } from '#definition'

export const surroundingCodes = defineCodeList({
  id: 'surrounding',
  name: { en: 'Surroundings' },
  source: 'Armed Violence Monitoring Platform (SEESAC)',
  codes: {
    urban: { name: { en: 'urban area' } },
    rural: { name: { en: 'rural area' } },
    'not-reported': { name: { en: 'not reported' }, notReported: true },
  },
})
