// How an accidental shooting came about.
import { defineCodeList } from '#definition'

export const accidentCauseCodes = defineCodeList({
  id: 'accident-cause',
  name: { en: 'Cause of the accident' },
  source: 'Armed Violence Monitoring Platform (SEESAC)',
  codes: {
    handling: { name: { en: 'handling' } },
    maintenance: { name: { en: 'cleaning or maintenance' } },
    hunting: { name: { en: 'hunting' } },
    malfunction: { name: { en: 'malfunction' } },
    ricochet: { name: { en: 'ricochet' } },
    other: { name: { en: 'other' } },
    'not-reported': { name: { en: 'not reported' }, notReported: true },
  },
})
