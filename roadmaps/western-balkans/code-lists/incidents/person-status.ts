// Whether a person carries arms by profession.
import { defineCodeList } from '#definition'

export const personStatusCodes = defineCodeList({
  id: 'person-status',
  name: { en: 'Status of the person' },
  source:
    'Armed Violence Monitoring Platform (SEESAC), police or official status; codes from general knowledge of the field, to be checked',
  codes: {
    civilian: { name: { en: 'civilian' } },
    police: { name: { en: 'police officer' } },
    military: { name: { en: 'member of the armed forces' } },
    security: { name: { en: 'private security guard' } },
    'other-official': { name: { en: 'other official' } },
    'not-reported': { name: { en: 'not reported' }, notReported: true },
  },
})
