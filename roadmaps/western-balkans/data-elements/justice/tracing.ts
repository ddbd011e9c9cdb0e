// Tracing, as reported for SDG indicator 16.4.2.
import { defineDataElement } from '#definition'
import { percent } from '../../terms/units.ts'

export const tracingRate = defineDataElement({
  id: 'tracing-rate',
  name: { en: 'Traced share of arms (SDG 16.4.2)' },
  definition: {
    en: 'Percentage of seized, found or surrendered arms whose illicit origin or context was traced, as published for SDG indicator 16.4.2; context for target 2.7.',
  },
  unit: percent,
  accumulation: 'period',
})
