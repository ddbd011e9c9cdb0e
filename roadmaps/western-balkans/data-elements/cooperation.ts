// Cooperation at operational level (KPI 8 and 9).
import { defineDataElement } from '#definition'
import { intelligenceSource, partner, phase } from '../dimensions.ts'
import { cases } from '../units.ts'

export const cooperationCases = defineDataElement({
  id: 'cooperation-cases',
  name: { en: 'Inter-institutional cooperation cases' },
  definition: {
    en: 'Cases of the period in which institutions of one jurisdiction worked together at operational level.',
  },
  unit: cases,
  dimensions: [phase],
  accumulation: 'period',
})

export const intelligenceCases = defineDataElement({
  id: 'intelligence-cases',
  name: { en: 'Cooperation cases from intelligence' },
  definition: {
    en: 'Cases of the period in which authorities worked with others on the basis of intelligence.',
  },
  unit: cases,
  dimensions: [partner, intelligenceSource],
  accumulation: 'period',
})
