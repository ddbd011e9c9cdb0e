// Who pays in, where a source names one.
import { defineCodeList } from '#definition'

export const donorCodes = defineCodeList({
  id: 'donor',
  name: { en: 'Donor' },
  source: 'UN Multi-Partner Trust Fund Office and SEESAC publications',
  codes: {
    germany: { name: { en: 'Germany' } },
    'united-kingdom': { name: { en: 'United Kingdom' } },
  },
})
