// Why an inspection is made.
import { defineCodeList } from '#definition'

export const inspectionKindCodes = defineCodeList({
  id: 'inspection-kind',
  name: { en: 'Kind of inspection' },
  source: 'Method of the platform',
  codes: {
    regular: { name: { en: 'regular' } },
    unannounced: { name: { en: 'unannounced' } },
    'follow-up': { name: { en: 'follow-up of a deficiency' } },
    licence: { name: { en: 'before a licence' } },
  },
})
