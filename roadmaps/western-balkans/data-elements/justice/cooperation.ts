// Cooperation at operational level (KPI 8 and 9).
import { defineDataElement } from '#definition'
import { intelligenceSource, partner, phase } from '../../terms/dimensions.ts'
import { cases } from '../../terms/units.ts'

export const cooperationCases = defineDataElement({
  id: 'cooperation-cases',
  name: { en: 'Inter-institutional cases begun' },
  definition: {
    en: 'Cases that began in the period, in which institutions of one jurisdiction work together at operational level, by the phase in which they began.',
  },
  unit: cases,
  dimensions: [phase],
  accumulation: 'period',
})

export const cooperationEnded = defineDataElement({
  id: 'cooperation-ended',
  name: { en: 'Inter-institutional cases ended' },
  definition: { en: 'Cases in which institutions ceased to work together in the period.' },
  unit: cases,
  accumulation: 'period',
})

export const cooperationRunning = defineDataElement({
  id: 'cooperation-running',
  name: { en: 'Inter-institutional cases running' },
  definition: {
    en: 'Cases in which institutions of one jurisdiction work together on that day, in whatever phase: begun by then, and not ended.',
  },
  unit: cases,
  accumulation: 'stock',
})

export const cooperationReached = defineDataElement({
  id: 'cooperation-reached',
  name: { en: 'Inter-institutional cases that came to a phase' },
  definition: {
    en: 'Cases in which institutions began to work together in that phase in the period, the phase in which a case began among them. A case counts once in every phase it comes to, so that the phases are never added up.',
  },
  unit: cases,
  dimensions: [phase],
  accumulation: 'period',
})

export const cooperationInPhase = defineDataElement({
  id: 'cooperation-in-phase',
  name: { en: 'Inter-institutional cases running in a phase' },
  definition: {
    en: 'Cases in which institutions work together in that phase on that day. Two phases may run at once, so that the phases are never added up.',
  },
  unit: cases,
  dimensions: [phase],
  accumulation: 'stock',
})

export const intelligenceCases = defineDataElement({
  id: 'intelligence-cases',
  name: { en: 'Cooperation cases from intelligence, taken part in' },
  definition: {
    en: 'Cases of the period in which authorities worked with others abroad on the basis of intelligence, by the partner with whom the case began; joint cases with another jurisdiction of the region too, whoever opened them.',
  },
  unit: cases,
  dimensions: [partner, intelligenceSource],
  accumulation: 'period',
})

export const intelligenceCasesOnce = defineDataElement({
  id: 'intelligence-cases-once',
  name: { en: 'Cooperation cases from intelligence, joint ones counted once' },
  definition: {
    en: 'The same, without joint cases that another jurisdiction of the region opened, which counts them: added up over jurisdictions, every case counts once.',
  },
  unit: cases,
  dimensions: [partner, intelligenceSource],
  accumulation: 'period',
})
