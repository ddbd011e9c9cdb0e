// Where destroyed items came from.
import { defineCodeList } from '#definition'

export const originCodes = defineCodeList({
  id: 'origin',
  name: { en: 'Origin of what is destroyed' },
  source: 'KPI 12 of the Roadmap; UN Programme of Action report',
  codes: {
    confiscated: { name: { en: 'confiscated' } },
    surplus: { name: { en: 'surplus' } },
    surrendered: { name: { en: 'surrendered' } },
    found: { name: { en: 'found' } },
    'not-reported': { name: { en: 'not reported' }, notReported: true },
  },
})
