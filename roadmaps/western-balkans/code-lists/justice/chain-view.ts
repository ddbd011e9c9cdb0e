// Whether cases are counted when something happens, or followed from the year of their seizure.
import { defineCodeList } from '#definition'

export const chainViewCodes = defineCodeList({
  id: 'chain-view',
  name: { en: 'View of the justice chain' },
  source: 'Method of the platform',
  codes: {
    period: { name: { en: 'events of the period' } },
    cohort: { name: { en: 'followed from the year of the seizure' } },
  },
})
