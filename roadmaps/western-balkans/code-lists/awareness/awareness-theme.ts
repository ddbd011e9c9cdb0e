// What an awareness activity speaks of.
import { defineCodeList } from '#definition'

export const awarenessThemeCodes = defineCodeList({
  id: 'awareness-theme',
  name: { en: 'Theme' },
  source: 'Goals 4 and 5 of the Roadmap',
  codes: {
    danger: { name: { en: 'dangers of misuse' } },
    'illicit-possession': { name: { en: 'illicit possession and trafficking' } },
    surrender: { name: { en: 'surrender and legalisation' } },
    'domestic-violence': { name: { en: 'firearms in domestic violence' } },
    celebratory: { name: { en: 'celebratory shooting' } },
    'safe-storage': { name: { en: 'safe storage at home' } },
    other: { name: { en: 'other' } },
  },
})
