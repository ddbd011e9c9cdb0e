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
    'round-the-clock-contact': { name: { en: 'can be reached round the clock' } },
    'traces-every-recovery': { name: { en: 'every recovered firearm is traced' } },
    'ballistic-link': { name: { en: 'ballistic comparisons are linked up' } },
    procedures: { name: { en: 'procedures agreed between the institutions' } },
    'annual-statistics': { name: { en: 'yearly statistics' } },
    'analytical-products': { name: { en: 'produces strategic and tactical analysis' } },
  },
})
