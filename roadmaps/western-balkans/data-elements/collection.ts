// What was handed in, legalised or deactivated (KPI 11).
import { defineDataElement } from '#definition'
import { firearmType, marking, part, traceOutcome } from '../dimensions.ts'
import { countedClasses, weighedClasses } from '../item-classes.ts'
import { applications, items, kilograms } from '../units.ts'

export const itemsSurrendered = defineDataElement({
  id: 'items-surrendered',
  name: { en: 'Items voluntarily surrendered' },
  definition: { en: 'Pieces handed in by their holders in the period, within a campaign or outside of one.' },
  unit: items,
  dimensions: [firearmType, part, marking, traceOutcome],
  accumulation: 'period',
  alsoPublishedAs: ['cumulative'],
  itemClasses: countedClasses,
})

export const massSurrendered = defineDataElement({
  id: 'mass-surrendered',
  name: { en: 'Explosives voluntarily surrendered, by weight' },
  definition: { en: 'Kilograms handed in by their holders in the period.' },
  unit: kilograms,
  dimensions: [part],
  accumulation: 'period',
  alsoPublishedAs: ['cumulative'],
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
  alsoPublishedAs: ['cumulative'],
  itemClasses: countedClasses,
})

export const legalisationApplications = defineDataElement({
  id: 'legalisation-applications',
  name: { en: 'Applications for legalisation' },
  definition: { en: 'Requests to legalise a firearm made in the period; context for KPI 11.' },
  unit: applications,
  accumulation: 'period',
})
