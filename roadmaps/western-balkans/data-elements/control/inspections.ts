// Inspections of legal entities that hold firearms, and what they found wrong (targets 7.3 and 7.4).
import { defineDataElement } from '#definition'
import { inspectionsUnit } from '../../terms/units.ts'

export const inspectionsMade = defineDataElement({
  id: 'inspections-made',
  name: { en: 'Inspections made' },
  definition: {
    en: 'Inspections of dealers, gunsmiths, security companies, shooting ranges and other legal entities made in the period; context for targets 7.3 and 7.4.',
  },
  unit: inspectionsUnit,
  accumulation: 'period',
})

export const inspectionsDeficient = defineDataElement({
  id: 'inspections-deficient',
  name: { en: 'Inspections that found deficiencies' },
  definition: {
    en: 'Those of the inspections of the period that found minor or serious deficiencies, or ended with a licence suspended or revoked; context for targets 7.3 and 7.4.',
  },
  unit: inspectionsUnit,
  accumulation: 'period',
})

export const deficienciesOpen = defineDataElement({
  id: 'deficiencies-open',
  name: { en: 'Inspections with open deficiencies' },
  definition: {
    en: 'Inspections up to that day whose deficiencies were not mended yet; on the day on which they are mended they no longer count. Context for target 7.4.',
  },
  unit: inspectionsUnit,
  accumulation: 'stock',
})

export const deficienciesOverdue = defineDataElement({
  id: 'deficiencies-overdue',
  name: { en: 'Inspections with overdue deficiencies' },
  definition: {
    en: 'Inspections whose deficiencies were not mended on the last day set for it or after it, counted from that day on; context for target 7.4.',
  },
  unit: inspectionsUnit,
  accumulation: 'stock',
})
