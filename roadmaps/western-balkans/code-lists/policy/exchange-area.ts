// The areas defined in the Roadmap: the chapters of its seven goals.
import { defineCodeList } from '#definition'

export const exchangeAreaCodes = defineCodeList({
  id: 'exchange-area',
  name: { en: 'Area of the Roadmap' },
  source: 'The seven goals of the Roadmap, in short',
  codes: {
    legislation: { name: { en: 'legislation and standards (goal 1)' } },
    evidence: { name: { en: 'evidence, analysis and intelligence (goal 2)' } },
    'illicit-flows': { name: { en: 'borders and arms exports (goal 3)' } },
    awareness: { name: { en: 'awareness and outreach (goal 4)' } },
    collection: { name: { en: 'collection and legalisation (goal 5)' } },
    destruction: { name: { en: 'destruction (goal 6)' } },
    stockpiles: { name: { en: 'stockpile management (goal 7)' } },
    'several-areas': { name: { en: 'several of them' } },
  },
})
