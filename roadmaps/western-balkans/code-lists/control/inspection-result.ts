// What an inspection found.
import { defineCodeList } from '#definition'

export const inspectionResultCodes = defineCodeList({
  id: 'inspection-result',
  name: { en: 'Result of the inspection' },
  source: 'Method of the platform',
  codes: {
    'in-order': { name: { en: 'in order' } },
    minor: { name: { en: 'minor deficiencies' } },
    serious: { name: { en: 'serious deficiencies' } },
    suspended: { name: { en: 'licence suspended' } },
    revoked: { name: { en: 'licence revoked' } },
  },
})
