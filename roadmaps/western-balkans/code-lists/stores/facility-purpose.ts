// What a storage facility is for.
import { defineCodeList } from '#definition'

export const facilityPurposeCodes = defineCodeList({
  id: 'facility-purpose',
  name: { en: 'Purpose' },
  source: 'Storage facility record after MOSAIC 05.20 and the International Ammunition Technical Guidelines',
  codes: {
    depot: { name: { en: 'depot' } },
    'police-store': { name: { en: 'police store' } },
    'evidence-room': { name: { en: 'evidence room' } },
    'customs-store': { name: { en: 'customs store' } },
    'court-depot': { name: { en: 'court depot' } },
    laboratory: { name: { en: 'forensic laboratory' } },
    dealer: { name: { en: 'dealer or gunsmith' } },
    range: { name: { en: 'shooting range' } },
    other: { name: { en: 'other' } },
  },
})
