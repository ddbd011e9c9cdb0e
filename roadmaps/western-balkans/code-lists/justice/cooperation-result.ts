// What came of working together.
import { defineCodeList } from '#definition'

export const cooperationResultCodes = defineCodeList({
  id: 'cooperation-result',
  name: { en: 'Result' },
  source: 'Method of the platform, after KPI 8 and 9 of the Roadmap',
  codes: {
    'none-yet': { name: { en: 'none yet' } },
    information: { name: { en: 'information exchanged' } },
    seizure: { name: { en: 'seizure' } },
    arrest: { name: { en: 'arrest' } },
    charges: { name: { en: 'charges' } },
    judgment: { name: { en: 'judgment' } },
  },
})
