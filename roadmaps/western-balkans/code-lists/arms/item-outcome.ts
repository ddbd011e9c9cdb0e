// What became of the items of a case.
import { defineCodeList } from '#definition'

export const itemOutcomeCodes = defineCodeList({
  id: 'item-outcome',
  name: { en: 'What became of it' },
  source: 'Method of the platform',
  codes: {
    kept: { name: { en: 'kept as evidence' } },
    confiscated: { name: { en: 'confiscated' } },
    destroyed: { name: { en: 'destroyed' } },
    returned: { name: { en: 'returned to its holder' } },
    'handed-over': { name: { en: 'handed over to another authority' } },
    'not-reported': { name: { en: 'not reported' }, notReported: true },
  },
})
