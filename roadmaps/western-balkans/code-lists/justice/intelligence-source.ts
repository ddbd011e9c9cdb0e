// What a cooperation case began with.
import { defineCodeList } from '#definition'

export const intelligenceSourceCodes = defineCodeList({
  id: 'intelligence-source',
  name: { en: 'Source of the intelligence' },
  source: 'KPI 9 of the Roadmap',
  codes: {
    ballistic: { name: { en: 'ballistic intelligence' } },
    other: { name: { en: 'other intelligence' } },
  },
})
