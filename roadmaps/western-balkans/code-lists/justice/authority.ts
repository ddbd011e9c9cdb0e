// Who made a seizure or took an item in.
import { defineCodeList } from '#definition'

export const authorityCodes = defineCodeList({
  id: 'authority',
  name: { en: 'Authority' },
  source: 'KPI 4 of the Roadmap; institution kinds of the platform',
  codes: {
    police: { name: { en: 'police' } },
    'border-police': { name: { en: 'border police' } },
    customs: { name: { en: 'customs' } },
    other: { name: { en: 'other' } },
    'not-reported': { name: { en: 'not reported' }, notReported: true },
  },
})
