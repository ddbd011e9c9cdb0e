import { defineQualityRule } from '#definition'

export const quoteDiffers = defineQualityRule({
  id: 'quote-differs',
  kind: 'quote-differs',
  severity: 'warning',
  name: { en: 'The number read does not stand in the source' },
  advice: {
    en: 'Compare with the source. Machine translations split numbers (“1,000 and 473” was 1,473).',
  },
})
