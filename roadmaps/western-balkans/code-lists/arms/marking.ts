// How arms are marked.
import { defineCodeList } from '#definition'

export const markingCodes = defineCodeList({
  id: 'marking',
  name: { en: 'Marking' },
  source: 'IAFQ (UNODC), marking status',
  codes: {
    unique: { name: { en: 'uniquely marked' }, mappings: { iafq: 'uniquely marked' } },
    altered: { name: { en: 'altered marking' }, mappings: { iafq: 'altered marking' } },
    none: { name: { en: 'no marking' }, mappings: { iafq: 'no marking' } },
    'not-reported': {
      name: { en: 'not reported' },
      notReported: true,
      mappings: { iafq: 'unknown Status On Marking' },
    },
  },
})
