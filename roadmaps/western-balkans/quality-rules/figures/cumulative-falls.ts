import { defineQualityRule } from '#definition'

export const cumulativeFalls = defineQualityRule({
  id: 'cumulative-falls',
  kind: 'falling-cumulative',
  severity: 'error',
  name: { en: 'A cumulative figure falls or does not reconcile' },
  advice: {
    en: 'What has added up since a start cannot become less. Ask since when, and of what, each of the two counts.',
  },
})
