// Who is to receive what is exported.
import { defineCodeList } from '#definition'

export const endUserKindCodes = defineCodeList({
  id: 'end-user-kind',
  name: { en: 'Kind of end user' },
  source: 'Arms Trade Treaty practice; codes from general knowledge of the field, to be checked',
  codes: {
    'armed-forces': { name: { en: 'armed forces' } },
    police: { name: { en: 'police' } },
    'other-state': { name: { en: 'other state body' } },
    dealer: { name: { en: 'dealer' } },
    'security-company': { name: { en: 'security company' } },
    'private-person': { name: { en: 'private person' } },
    other: { name: { en: 'other' } },
    'not-reported': { name: { en: 'not reported' }, notReported: true },
  },
})
