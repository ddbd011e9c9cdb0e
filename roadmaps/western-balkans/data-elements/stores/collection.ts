// What was handed in, legalised or deactivated (KPI 11), and the other aspects of collection that goal 5 names.
import { defineDataElement } from '#definition'
import { firearmType, marking, part, traceOutcome } from '../../terms/dimensions.ts'
import { countedClasses, weighedClasses } from '../../code-lists/item-classes.ts'
import { applications, items, kilograms } from '../../terms/units.ts'

export const itemsSurrendered = defineDataElement({
  id: 'items-surrendered',
  name: { en: 'Items voluntarily surrendered' },
  definition: {
    en: 'Pieces handed in by their holders of their own will in the period, within a campaign or outside of one. What heirs hand in is inherited, and counted apart.',
  },
  unit: items,
  dimensions: [firearmType, part, marking, traceOutcome],
  accumulation: 'period',
  alsoPublishedAs: ['cumulative'],
  itemClasses: countedClasses,
})

export const massSurrendered = defineDataElement({
  id: 'mass-surrendered',
  name: { en: 'Explosives voluntarily surrendered, by weight' },
  definition: { en: 'Kilograms handed in by their holders of their own will in the period.' },
  unit: kilograms,
  dimensions: [part],
  accumulation: 'period',
  alsoPublishedAs: ['cumulative'],
  itemClasses: weighedClasses,
})

export const itemsInherited = defineDataElement({
  id: 'items-inherited',
  name: { en: 'Items inherited and handed in' },
  definition: {
    en: 'Pieces that came to heirs and were handed in by them in the period: one of the six aspects of goal 5, and no voluntary surrender.',
  },
  unit: items,
  dimensions: [firearmType, part, marking, traceOutcome],
  accumulation: 'period',
  itemClasses: countedClasses,
})

export const itemsConfiscated = defineDataElement({
  id: 'items-confiscated',
  name: { en: 'Items finally confiscated' },
  definition: {
    en: 'Pieces whose confiscation became final in the period, by a court or another authority; they were seized before, and are not added to what was seized.',
  },
  unit: items,
  dimensions: [firearmType, part, marking, traceOutcome],
  accumulation: 'period',
  itemClasses: countedClasses,
})

export const massConfiscated = defineDataElement({
  id: 'mass-confiscated',
  name: { en: 'Explosives finally confiscated, by weight' },
  definition: { en: 'Kilograms whose confiscation became final in the period.' },
  unit: kilograms,
  dimensions: [part],
  accumulation: 'period',
  itemClasses: weighedClasses,
})

export const massFound = defineDataElement({
  id: 'mass-found',
  name: { en: 'Explosives found, by weight' },
  definition: { en: 'Kilograms found in the period without a holder.' },
  unit: kilograms,
  dimensions: [part],
  accumulation: 'period',
  itemClasses: weighedClasses,
})

export const itemsLegalised = defineDataElement({
  id: 'items-legalised',
  name: { en: 'Firearms legalised' },
  definition: {
    en: 'Firearms that were registered in the name of their holder in the period under a legalisation.',
  },
  unit: items,
  dimensions: [firearmType, part],
  accumulation: 'period',
  alsoPublishedAs: ['cumulative'],
  itemClasses: ['firearm', 'weapon'],
})

export const itemsDeactivated = defineDataElement({
  id: 'items-deactivated',
  name: { en: 'Firearms deactivated' },
  definition: { en: 'Firearms made permanently unfit for use in the period, with a certificate.' },
  unit: items,
  dimensions: [firearmType, part],
  accumulation: 'period',
  alsoPublishedAs: ['cumulative'],
  itemClasses: ['firearm', 'weapon'],
})

export const itemsCollected = defineDataElement({
  id: 'items-collected',
  name: { en: 'Items collected, ways not separated' },
  definition: {
    en: 'Pieces that a publication counts as collected, surrendered and legalised ones together; context for KPI 11.',
  },
  unit: items,
  dimensions: [part],
  accumulation: 'period',
  expectedBy: [],
  alsoPublishedAs: ['cumulative'],
  itemClasses: countedClasses,
})

export const legalisationApplications = defineDataElement({
  id: 'legalisation-applications',
  name: { en: 'Applications for legalisation' },
  definition: { en: 'Requests to legalise a firearm made in the period; context for KPI 11.' },
  unit: applications,
  accumulation: 'period',
  expectedBy: [],
})
