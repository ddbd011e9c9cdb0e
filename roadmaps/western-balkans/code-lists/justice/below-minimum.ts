// Whether a sentence lies below the minimum of the law.
import { defineCodeList } from '#definition'

export const belowMinimumCodes = defineCodeList({
  id: 'below-minimum',
  name: { en: 'Below the legal minimum' },
  source: 'Baseline of target 3.1 of the Roadmap: “sentencing below legal minimum”',
  codes: {
    yes: { name: { en: 'below the legal minimum' } },
    no: { name: { en: 'not below it' } },
    'not-reported': { name: { en: 'not reported' }, notReported: true },
  },
})
