// What a court imposed.
import { defineCodeList } from '#definition'

export const sentenceKindCodes = defineCodeList({
  id: 'sentence-kind',
  name: { en: 'Kind of sentence' },
  source:
    'Method of the platform, after the European Sourcebook of Crime and Criminal Justice; codes from general knowledge of the field, to be checked',
  codes: {
    prison: { name: { en: 'prison' } },
    suspended: { name: { en: 'suspended prison sentence' } },
    'house-arrest': { name: { en: 'house arrest' } },
    fine: { name: { en: 'fine' } },
    'community-service': { name: { en: 'community service' } },
    warning: { name: { en: 'judicial warning' } },
    'educational-measure': { name: { en: 'educational measure' } },
    none: { name: { en: 'no sanction' } },
    'not-reported': { name: { en: 'not reported' }, notReported: true },
  },
})
