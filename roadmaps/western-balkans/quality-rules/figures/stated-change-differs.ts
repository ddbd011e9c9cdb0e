import { defineQualityRule } from '#definition'

export const statedChangeDiffers = defineQualityRule({
  id: 'stated-change-differs',
  kind: 'stated-change-differs',
  severity: 'warning',
  name: { en: 'A stated change does not follow from the figures' },
  advice: {
    en: 'The earlier figure was probably revised after it was published. Ask for the revised one and keep both vintages.',
  },
})
