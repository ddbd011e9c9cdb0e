// Where in the European Union something was seized.
import { defineCodeList } from '#definition'

export const euPlaceCodes = defineCodeList({
  id: 'eu-place',
  name: { en: 'Place of seizure' },
  source: 'KPI 5 of the Roadmap',
  codes: {
    'external-border': { name: { en: 'at an external border' } },
    inside: { name: { en: 'inside' } },
  },
})
