// The crime behind a seizure.
import { defineCodeList } from '#definition'

export const criminalContextCodes = defineCodeList({
  id: 'criminal-context',
  name: { en: 'Criminal context' },
  source:
    'IAFQ (UNODC), legal and criminal context of a seizure; codes from general knowledge of the field, to be checked',
  codes: {
    'none-known': { name: { en: 'none known' } },
    'organised-crime': { name: { en: 'organised crime' } },
    'drug-offences': { name: { en: 'drug offences' } },
    'violent-crime': { name: { en: 'violent crime' } },
    'domestic-violence': { name: { en: 'domestic violence' } },
    terrorism: { name: { en: 'terrorism' } },
    smuggling: { name: { en: 'smuggling of other goods' } },
    poaching: { name: { en: 'poaching' } },
    other: { name: { en: 'other' } },
    'not-reported': { name: { en: 'not reported' }, notReported: true },
  },
})
