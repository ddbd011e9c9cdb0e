// How victim and perpetrator stand to each other.
import { defineCodeList } from '#definition'

export const relationshipCodes = defineCodeList({
  id: 'relationship',
  name: { en: 'Relationship' },
  source:
    'Armed Violence Monitoring Platform (SEESAC), field “relationship”; codes from general knowledge of the field, to be checked',
  codes: {
    partner: { name: { en: 'spouse or partner' } },
    'former-partner': { name: { en: 'former spouse or partner' } },
    parent: { name: { en: 'parent' } },
    child: { name: { en: 'son or daughter' } },
    'other-family': { name: { en: 'other family member' } },
    acquaintance: { name: { en: 'friend or acquaintance' } },
    neighbour: { name: { en: 'neighbour' } },
    colleague: { name: { en: 'colleague' } },
    stranger: { name: { en: 'no relationship' } },
    'not-reported': { name: { en: 'not reported' }, notReported: true },
  },
})
