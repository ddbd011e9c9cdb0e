// Who held a firearm.
import { defineCodeList } from '#definition'

export const holderKindCodes = defineCodeList({
  id: 'holder-kind',
  name: { en: 'Kind of holder' },
  source: 'Method of the platform; codes from general knowledge of the field, to be checked',
  codes: {
    'private-person': { name: { en: 'private person' } },
    'hunter-or-sport-shooter': { name: { en: 'hunter or sport shooter' } },
    dealer: { name: { en: 'dealer or gunsmith' } },
    manufacturer: { name: { en: 'manufacturer' } },
    'security-company': { name: { en: 'security company' } },
    police: { name: { en: 'police' } },
    'armed-forces': { name: { en: 'armed forces' } },
    other: { name: { en: 'other' } },
    'not-reported': { name: { en: 'not reported' }, notReported: true },
  },
})
