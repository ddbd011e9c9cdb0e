import { defineQualityRule } from '#definition'

export const partYearExceedsYear = defineQualityRule({
  id: 'part-year-exceeds-year',
  kind: 'sub-period-exceeds-period',
  severity: 'error',
  name: { en: 'A part of a period exceeds the whole' },
  advice: {
    en: 'What happened in some months cannot be more than in the year. One of the two was probably counted differently.',
  },
})
