// With whom a case was worked.
import { defineCodeList } from '#definition'

export const partnerCodes = defineCodeList({
  id: 'partner',
  name: { en: 'Partner' },
  source: 'KPI 9 of the Roadmap',
  codes: {
    region: { name: { en: 'authorities in the region' } },
    'eu-member-state': { name: { en: 'EU member states' } },
    'eu-agency': { name: { en: 'EU agencies' } },
    international: { name: { en: 'international law enforcement agencies' } },
  },
})
