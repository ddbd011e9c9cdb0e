// Kinds of policy documents.
import { defineCodeList } from '#definition'

export const policyTypeCodes = defineCodeList({
  id: 'policy-type',
  name: { en: 'Type of policy document' },
  source: 'Method of the platform',
  codes: {
    strategy: { name: { en: 'strategy' } },
    'action-plan': { name: { en: 'action plan' } },
    programme: { name: { en: 'programme' } },
    other: { name: { en: 'other' } },
  },
})
