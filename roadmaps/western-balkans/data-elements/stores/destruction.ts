// What was destroyed (KPI 12).
import { defineDataElement } from '#definition'
import { firearmType, origin, part } from '../../terms/dimensions.ts'
import { countedClasses, weighedClasses } from '../../code-lists/item-classes.ts'
import { destructionEventsUnit, items, kilograms } from '../../terms/units.ts'

export const itemsDestroyed = defineDataElement({
  id: 'items-destroyed',
  name: { en: 'Items destroyed' },
  definition: {
    en: 'Pieces destroyed in the period under the supervision of an authority; what was announced is kept apart as planned.',
  },
  unit: items,
  dimensions: [origin, firearmType, part],
  accumulation: 'period',
  alsoPublishedAs: ['cumulative', 'undated'],
  itemClasses: countedClasses,
})

export const massDestroyed = defineDataElement({
  id: 'mass-destroyed',
  name: { en: 'Ammunition and explosives destroyed, by weight' },
  definition: { en: 'Kilograms destroyed in the period under the supervision of an authority.' },
  unit: kilograms,
  dimensions: [origin, part],
  accumulation: 'period',
  itemClasses: weighedClasses,
})

export const itemsDestroyedInPublic = defineDataElement({
  id: 'items-destroyed-in-public',
  name: { en: 'Items destroyed in public' },
  definition: { en: 'Pieces destroyed in the period at events that were open to the public.' },
  unit: items,
  dimensions: [origin, firearmType, part],
  accumulation: 'period',
  itemClasses: countedClasses,
})

export const itemsDestroyedCertified = defineDataElement({
  id: 'items-destroyed-certified',
  name: { en: 'Items destroyed with a certificate' },
  definition: { en: 'Pieces destroyed in the period for which a certificate of destruction was issued.' },
  unit: items,
  dimensions: [origin, firearmType, part],
  accumulation: 'period',
  itemClasses: countedClasses,
})

export const destructionEvents = defineDataElement({
  id: 'destruction-events',
  name: { en: 'Destruction events' },
  definition: {
    en: 'Events carried out in the period at which something was destroyed; announcements are not counted.',
  },
  unit: destructionEventsUnit,
  accumulation: 'period',
})
