// On what legal ground items are taken in.
import { defineCodeList } from '#definition'

export const collectionBasisCodes = defineCodeList({
  id: 'collection-basis',
  name: { en: 'Legal basis' },
  source:
    'UN Programme of Action, section on collection; codes from general knowledge of the field, to be checked',
  codes: {
    amnesty: { name: { en: 'amnesty of a campaign' } },
    'standing-law': { name: { en: 'standing law on weapons' } },
    'court-decision': { name: { en: 'court decision' } },
    'administrative-decision': { name: { en: 'administrative decision' } },
    'not-reported': { name: { en: 'not reported' }, notReported: true },
  },
})
