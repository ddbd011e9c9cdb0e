// How a case ended.
import { defineCodeList } from '#definition'

export const verdictCodes = defineCodeList({
  id: 'verdict',
  name: { en: 'Verdict' },
  source: 'Method of the platform, after CEPEJ categories of outcome',
  codes: {
    convicted: { name: { en: 'convicted' } },
    acquitted: { name: { en: 'acquitted' } },
    other: { name: { en: 'other outcome' } },
    'not-reported': { name: { en: 'not reported' }, notReported: true },
  },
})
