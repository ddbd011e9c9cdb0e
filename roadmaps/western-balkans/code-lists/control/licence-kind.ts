// What a licence permits.
import { defineCodeList } from '#definition'

export const licenceKindCodes = defineCodeList({
  id: 'licence-kind',
  name: { en: 'Kind of licence' },
  source: 'Council Common Position 2008/944/CFSP; codes from general knowledge of the field, to be checked',
  codes: {
    export: { name: { en: 'export' } },
    import: { name: { en: 'import' } },
    transit: { name: { en: 'transit' } },
    brokering: { name: { en: 'brokering' } },
  },
})
