// The jurisdiction to which an item was traced.
import { defineCodeList } from '#definition'

export const originJurisdictionCodes = defineCodeList({
  id: 'origin-jurisdiction',
  name: { en: 'Traced to' },
  source: 'Jurisdictions of the Roadmap, by the seats of their authorities',
  codes: {
    belgrade: { name: { en: 'Belgrade' } },
    podgorica: { name: { en: 'Podgorica' } },
    pristina: { name: { en: 'Pristina' } },
    sarajevo: { name: { en: 'Sarajevo' } },
    skopje: { name: { en: 'Skopje' } },
    tirana: { name: { en: 'Tirana' } },
    chisinau: { name: { en: 'Chisinau' } },
    'not-reported': { name: { en: 'not reported' }, notReported: true },
  },
})
