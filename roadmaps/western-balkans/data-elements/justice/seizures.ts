// What was seized and found (KPI 3 and 4).
import { defineDataElement } from '#definition'
import {
  ageBand,
  authority,
  condition,
  firearmType,
  legalGround,
  legality,
  marking,
  offence,
  part,
  setting,
  sex,
  surrounding,
  traceOutcome,
  weaponUsed,
} from '../../terms/dimensions.ts'
import { countedClasses, weighedClasses } from '../../code-lists/item-classes.ts'
import { cases, items, kilograms, persons } from '../../terms/units.ts'

export const itemsSeized = defineDataElement({
  id: 'items-seized',
  name: { en: 'Items seized' },
  definition: {
    en: 'Pieces seized in the period by police, border police, customs or any other authority, inland or at a border; found and surrendered items are counted elsewhere.',
  },
  unit: items,
  dimensions: [
    setting,
    authority,
    firearmType,
    part,
    offence,
    marking,
    condition,
    traceOutcome,
    legality,
    legalGround,
  ],
  accumulation: 'period',
  alsoPublishedAs: ['cumulative'],
  itemClasses: countedClasses,
})

export const massSeized = defineDataElement({
  id: 'mass-seized',
  name: { en: 'Explosives seized, by weight' },
  definition: { en: 'Kilograms seized in the period; pieces of the same material are not converted.' },
  unit: kilograms,
  dimensions: [setting, part],
  accumulation: 'period',
  itemClasses: weighedClasses,
})

export const seizureCases = defineDataElement({
  id: 'seizure-cases',
  name: { en: 'Seizure cases' },
  definition: {
    en: 'Cases in which police, border police, customs or any other authority seized something in the period; one case counts once, however many items it brought. What the monitoring of media and police reports counts is another data element.',
  },
  unit: cases,
  dimensions: [setting, authority, offence, weaponUsed, surrounding],
  accumulation: 'period',
})

export const seizurePerpetrators = defineDataElement({
  id: 'seizure-perpetrators',
  name: { en: 'Perpetrators in seizure cases' },
  definition: {
    en: 'Persons from whom an authority seized something in the period, as its seizure reports name them.',
  },
  unit: persons,
  dimensions: [offence, sex, ageBand],
  accumulation: 'period',
})

export const monitoredSeizures = defineDataElement({
  id: 'monitored-seizures',
  name: { en: 'Seizures monitored in media and police reports' },
  definition: {
    en: 'Seizures of the period that the Armed Violence Monitoring Platform found in media and public police reports. Not the seizures that authorities count themselves, and never added to them.',
  },
  unit: cases,
  dimensions: [weaponUsed, surrounding],
  accumulation: 'period',
  // Those who monitor publish it for the region; no jurisdiction hands it in.
  expectedBy: [],
})

export const monitoredSeizurePerpetrators = defineDataElement({
  id: 'monitored-seizure-perpetrators',
  name: { en: 'Perpetrators in monitored seizures' },
  definition: {
    en: 'Persons from whom something was seized in the period, as the Armed Violence Monitoring Platform found them in media and public police reports.',
  },
  unit: persons,
  dimensions: [sex, ageBand],
  accumulation: 'period',
  expectedBy: [],
})

export const itemsFound = defineDataElement({
  id: 'items-found',
  name: { en: 'Items found' },
  definition: {
    en: 'Pieces found in the period without a holder: one of the six aspects of goal 5, and counted for SDG 16.4.2.',
  },
  unit: items,
  dimensions: [firearmType, marking, traceOutcome],
  accumulation: 'period',
  itemClasses: countedClasses,
})
