// How sure those are who judge a risk.
import { defineCodeList } from '#definition'

export const confidenceCodes = defineCodeList({
  id: 'confidence',
  name: { en: 'Confidence' },
  source: 'Method of the platform, as assessments of intelligence word it',
  codes: {
    'confidence-high': { name: { en: 'high: several sources that do not depend on each other agree' } },
    'confidence-moderate': { name: { en: 'moderate: sources are credible, and something is missing' } },
    'confidence-low': { name: { en: 'low: few sources, or sources that contradict each other' } },
  },
})
