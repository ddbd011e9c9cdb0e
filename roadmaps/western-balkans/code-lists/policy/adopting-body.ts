// Who adopted a document.
import { defineCodeList } from '#definition'

export const adoptingBodyCodes = defineCodeList({
  id: 'adopting-body',
  name: { en: 'Adopted by' },
  source: 'Method of the platform',
  codes: {
    parliament: { name: { en: 'parliament' } },
    government: { name: { en: 'government' } },
    ministry: { name: { en: 'ministry' } },
    commission: { name: { en: 'SALW Commission' } },
    other: { name: { en: 'other' } },
  },
})
