import { defineQualityRule } from '#definition'

export const partsDoNotSum = defineQualityRule({
  id: 'parts-do-not-sum',
  kind: 'parts-do-not-sum',
  severity: 'error',
  name: { en: 'Parts do not add up' },
  advice: {
    en: 'Ask the source whether a part is missing, or the total was mistyped. Until then the published total is counted.',
  },
})
