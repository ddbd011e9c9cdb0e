// Whose storage facility it is.
import { defineCodeList } from '#definition'

export const facilityOwnerCodes = defineCodeList({
  id: 'facility-owner',
  name: { en: 'Owner of the facility' },
  source: 'Method of the platform',
  codes: {
    defence: { name: { en: 'ministry of defence' } },
    interior: { name: { en: 'ministry of interior and police' } },
    customs: { name: { en: 'customs' } },
    justice: { name: { en: 'courts and prosecution' } },
    'legal-entity': { name: { en: 'private and other legal entities' } },
  },
})
