// By whose hand somebody was hurt in an accident.
import { defineCodeList } from '#definition'

export const accidentHandCodes = defineCodeList({
  id: 'accident-hand',
  name: { en: 'By whose hand' },
  source: 'Armed Violence Monitoring Platform (SEESAC)',
  codes: {
    self: { name: { en: 'self-inflicted' } },
    'other-person': { name: { en: 'by another person' } },
    'not-reported': { name: { en: 'not reported' }, notReported: true },
  },
})
