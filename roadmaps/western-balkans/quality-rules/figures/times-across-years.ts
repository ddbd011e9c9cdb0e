import { defineQualityRule } from '#definition'

export const timesAcrossYears = defineQualityRule({
  id: 'times-across-years',
  kind: 'times-across-disagree',
  severity: 'error',
  name: { en: 'A time across two periods does not fit what is said of them' },
  advice: {
    en: 'What happened from one December to the next January lies in the two years: it cannot be more than in both of them, nor less than in the days of it that are told. One of them was probably counted differently.',
  },
})
