// With whom a case was worked.
import { defineCodeList } from '#definition'

export const partnerCodes = defineCodeList({
  id: 'partner',
  name: { en: 'Partner' },
  source: 'KPI 9 of the Roadmap; the agencies by their own names',
  codes: {
    region: { name: { en: 'authorities in the region' } },
    'eu-member-state': { name: { en: 'EU member states' } },
    'eu-agency': {
      name: { en: 'EU agencies' },
      of: ['europol', 'frontex', 'eurojust', 'other-eu-agency'],
      note: { en: 'In a record only where nobody knows which agency it was.' },
    },
    europol: { name: { en: 'Europol' } },
    frontex: { name: { en: 'Frontex' } },
    eurojust: { name: { en: 'Eurojust' } },
    'other-eu-agency': { name: { en: 'other EU agencies' } },
    international: {
      name: { en: 'international law enforcement agencies' },
      of: ['interpol', 'other-international'],
      note: { en: 'In a record only where nobody knows which agency it was.' },
    },
    interpol: { name: { en: 'INTERPOL' } },
    'other-international': { name: { en: 'other international agencies' } },
  },
})
