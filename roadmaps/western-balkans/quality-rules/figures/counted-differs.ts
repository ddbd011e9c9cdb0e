import { defineQualityRule } from '#definition'

export const countedDiffers = defineQualityRule({
  id: 'counted-differs',
  kind: 'counted-differs',
  severity: 'error',
  name: { en: 'Reported and counted differ' },
  advice: {
    en: 'A figure was reported that the registers count as well, and the two are not the same. Both are kept. Ask for the list behind the reported figure, and look for records that are still missing.',
  },
})
