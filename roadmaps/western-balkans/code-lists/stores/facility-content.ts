// What a storage facility holds.
import { defineCodeList } from '#definition'

export const facilityContentCodes = defineCodeList({
  id: 'facility-content',
  name: { en: 'What is stored' },
  source: 'Method of the platform, after MOSAIC 05.20 and the International Ammunition Technical Guidelines',
  codes: {
    weapons: { name: { en: 'weapons' } },
    ammunition: { name: { en: 'ammunition' } },
    explosives: { name: { en: 'explosives' } },
    evidence: { name: { en: 'evidence of criminal cases' } },
  },
})
