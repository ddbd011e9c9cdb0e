// Types of firearm incidents.
import { defineCodeList } from '#definition'

export const incidentTypeCodes = defineCodeList({
  id: 'incident-type',
  name: { en: 'Type of incident' },
  source: 'Armed Violence Monitoring Platform (SEESAC)',
  codes: {
    criminal: {
      name: { en: 'in a criminal context' },
      of: ['organised-crime', 'armed-robbery', 'other-criminal'],
    },
    'organised-crime': { name: { en: 'organised crime' } },
    'armed-robbery': { name: { en: 'armed robbery' } },
    'other-criminal': { name: { en: 'other criminal context' } },
    'domestic-violence': {
      name: { en: 'domestic violence' },
      of: ['intimate-partner', 'other-domestic'],
    },
    'intimate-partner': { name: { en: 'violence between intimate partners' } },
    'other-domestic': { name: { en: 'other domestic violence' } },
    'public-dispute': { name: { en: 'public dispute' } },
    celebratory: { name: { en: 'celebratory shooting' } },
    accidental: { name: { en: 'accidental shooting' } },
    suicide: { name: { en: 'suicide' } },
    seizure: { name: { en: 'seizure of weapons' } },
    'pyrotechnic-seizure': { name: { en: 'seizure of pyrotechnics' } },
    'legal-intervention': { name: { en: 'legal intervention' } },
    undetermined: { name: { en: 'undetermined shooting' } },
    other: { name: { en: 'other' } },
  },
})
