// Firearms in the hands of civilians, armed forces and police: stocks on a day.
import { defineDataElement } from '#definition'
import { legality, part } from '../../terms/dimensions.ts'
import { applications, items, perHundred, persons } from '../../terms/units.ts'

export const civilianFirearms = defineDataElement({
  id: 'civilian-firearms',
  name: { en: 'Firearms in civilian hands, estimated' },
  definition: {
    en: 'Firearms held by civilians on that day as estimated by the Small Arms Survey; context for goal 5.',
  },
  unit: items,
  dimensions: [legality],
  accumulation: 'stock',
  itemClasses: ['firearm'],
})

export const militaryFirearms = defineDataElement({
  id: 'military-firearms',
  name: { en: 'Firearms of the armed forces, estimated' },
  definition: {
    en: 'Firearms held by armed forces on that day as estimated by the Small Arms Survey; context for goal 6.',
  },
  unit: items,
  accumulation: 'stock',
  itemClasses: ['firearm'],
})

export const policeFirearms = defineDataElement({
  id: 'police-firearms',
  name: { en: 'Firearms of the police, estimated' },
  definition: {
    en: 'Firearms held by law enforcement on that day as estimated by the Small Arms Survey; context for goal 6.',
  },
  unit: items,
  accumulation: 'stock',
  itemClasses: ['firearm'],
})

export const civilianFirearmsRate = defineDataElement({
  id: 'civilian-firearms-rate',
  name: { en: 'Firearms in civilian hands per 100 persons, as published' },
  definition: {
    en: 'Rate that the source prints; context for goal 5. A mean of such rates is not the rate of the region.',
  },
  unit: perHundred,
  accumulation: 'stock',
})

export const registeredFirearms = defineDataElement({
  id: 'registered-firearms',
  name: { en: 'Registered firearms' },
  definition: { en: 'Firearms registered to civilians on that day, as officials said; context for goal 5.' },
  unit: items,
  dimensions: [part],
  accumulation: 'stock',
  itemClasses: ['firearm'],
})

export const illicitFirearmsEstimate = defineDataElement({
  id: 'illicit-firearms-estimate',
  name: { en: 'Illicit firearms, as officials estimate' },
  definition: {
    en: 'Firearms in illicit possession on that day, as officials or strategies estimate; context for goal 5.',
  },
  unit: items,
  accumulation: 'stock',
  itemClasses: ['firearm'],
})

export const firearmHolders = defineDataElement({
  id: 'firearm-holders',
  name: { en: 'Holders of registered firearms' },
  definition: { en: 'Persons holding a registered firearm on that day; context for goal 5.' },
  unit: persons,
  accumulation: 'stock',
})

export const permitsApproved = defineDataElement({
  id: 'permits-approved',
  name: { en: 'Approvals to acquire a weapon' },
  definition: { en: 'Approvals to acquire a weapon given in the period; context for goal 5.' },
  unit: applications,
  accumulation: 'period',
})
