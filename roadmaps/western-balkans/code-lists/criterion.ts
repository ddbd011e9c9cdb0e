// What a Firearms Focal Point needs to be established and operational.
import { defineCodeList } from '#definition'

export const criterionCodes = defineCodeList({
  id: 'criterion',
  name: { en: 'Criterion' },
  source:
    'Criteria of the platform for an operational Firearms Focal Point, after the practice of the region’s Focal Points',
  codes: {
    'legal-basis': { name: { en: 'established by a legal act' } },
    staffing: { name: { en: 'standing staff with an analyst' } },
    'register-access': { name: { en: 'direct access to registers and case data' } },
    'international-databases': { name: { en: 'access to iARMS, SIENA and tracing systems' } },
    'mandatory-notification': { name: { en: 'notified of every recovered firearm' } },
    'analytical-products': { name: { en: 'produces strategic and tactical analysis' } },
  },
})
