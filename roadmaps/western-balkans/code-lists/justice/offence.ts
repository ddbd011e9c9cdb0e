// The offence on which a seizure or case rests.
import { defineCodeList } from '#definition'

export const offenceCodes = defineCodeList({
  id: 'offence',
  name: { en: 'Offence' },
  source:
    'IAFQ (UNODC), legal justification of seizure; ICCS 0901, whose codes come from general knowledge and are to be checked',
  codes: {
    possession: {
      name: { en: 'illicit possession' },
      mappings: { iafq: 'illicit posession', iccs: '09011' },
    },
    trafficking: {
      name: { en: 'illicit trafficking' },
      mappings: { iafq: 'illicit trafficking', iccs: '09012' },
    },
    manufacture: {
      name: { en: 'illicit manufacture' },
      mappings: { iafq: 'illicit manufacture', iccs: '0901' },
    },
    misuse: { name: { en: 'illicit use' }, mappings: { iafq: 'illicit use', iccs: '0901' } },
    'altered-marking': { name: { en: 'altering of markings' }, mappings: { iafq: 'Altered markings' } },
    other: { name: { en: 'other' }, mappings: { iafq: 'other' } },
    'not-reported': { name: { en: 'not reported' }, notReported: true, mappings: { iafq: 'unknown' } },
  },
})
