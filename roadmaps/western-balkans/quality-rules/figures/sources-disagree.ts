import { defineQualityRule } from '#definition'

export const sourcesDisagree = defineQualityRule({
  id: 'sources-disagree',
  kind: 'sources-disagree',
  severity: 'error',
  name: { en: 'Two sources disagree' },
  advice: {
    en: 'Both values are kept and the figure is shown as a range. Ask both sources for the count they rest on.',
  },
})
