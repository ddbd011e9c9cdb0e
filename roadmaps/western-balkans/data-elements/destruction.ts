// What was destroyed (KPI 12).
import { defineDataElement } from '#definition'
import { firearmType, origin, part } from '../dimensions.ts'
import { countedClasses, weighedClasses } from '../item-classes.ts'
import { items, kilograms } from '../units.ts'

export const itemsDestroyed = defineDataElement({
  id: 'items-destroyed',
  name: { en: 'Items destroyed' },
  definition: {
    en: 'Pieces destroyed in the period under the supervision of an authority; what was announced is kept apart as planned.',
  },
  unit: items,
  dimensions: [origin, firearmType, part],
  accumulation: 'period',
  alsoPublishedAs: ['cumulative'],
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
