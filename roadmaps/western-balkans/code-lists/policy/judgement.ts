// What was judged of a criterion, a document or a facility.
import { defineCodeList } from '#definition'

export const judgementCodes = defineCodeList({
  id: 'judgement',
  name: { en: 'Judgement' },
  source: 'Method of the platform',
  codes: {
    met: { name: { en: 'met' } },
    'partly-met': { name: { en: 'partly met' } },
    'not-met': { name: { en: 'not met' } },
    'not-reported': { name: { en: 'not assessed, or no longer' }, notReported: true },
  },
})
