// How much an emerging issue matters to the jurisdiction.
import { defineCodeList } from '#definition'

export const relevanceCodes = defineCodeList({
  id: 'relevance',
  name: { en: 'Relevance' },
  source: 'Method of the platform',
  codes: {
    'relevance-high': { name: { en: 'high: seen in the jurisdiction' } },
    'relevance-moderate': { name: { en: 'moderate: seen in the region' } },
    'relevance-low': { name: { en: 'low: seen elsewhere' } },
    'not-reported': { name: { en: 'not judged yet' }, notReported: true },
  },
})
