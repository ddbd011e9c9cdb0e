// From the report to the judgment (KPI 3).
import { defineDataElement } from '#definition'
import { ageBand, chainView, offence, sex, stage, verdict } from '../dimensions.ts'
import { countedClasses, weighedClasses } from '../item-classes.ts'
import { cases, items, kilograms, persons } from '../units.ts'

export const chainCases = defineDataElement({
  id: 'chain-cases',
  name: { en: 'Cases along the justice chain' },
  definition: {
    en: 'Cases of misuse or trafficking by how far they came; a prosecuted case is also a reported one, so that stages are never added up.',
  },
  unit: cases,
  dimensions: [stage, chainView, offence, verdict],
  accumulation: 'period',
})

export const chainPersons = defineDataElement({
  id: 'chain-persons',
  name: { en: 'Persons along the justice chain' },
  definition: { en: 'Persons in cases of misuse or trafficking by how far their case came.' },
  unit: persons,
  dimensions: [stage, chainView, offence, verdict, sex, ageBand],
  accumulation: 'period',
})

export const chainItems = defineDataElement({
  id: 'chain-items',
  name: { en: 'Items along the justice chain' },
  definition: { en: 'Items in cases of misuse or trafficking by how far the case came.' },
  unit: items,
  dimensions: [stage, chainView, offence],
  accumulation: 'period',
  itemClasses: countedClasses,
})

export const chainMass = defineDataElement({
  id: 'chain-mass',
  name: { en: 'Explosives along the justice chain, by weight' },
  definition: { en: 'Kilograms in cases of misuse or trafficking by how far the case came.' },
  unit: kilograms,
  dimensions: [stage, chainView, offence],
  accumulation: 'period',
  itemClasses: weighedClasses,
})

export const personsSuspected = defineDataElement({
  id: 'persons-suspected',
  name: { en: 'Persons arrested or suspected' },
  definition: {
    en: 'Persons arrested or suspected of trafficking in the period, as answered to the UNODC questionnaire; context for KPI 3.',
  },
  unit: persons,
  dimensions: [sex],
  accumulation: 'period',
  expectedBy: [],
})

export const personsTargeted = defineDataElement({
  id: 'persons-targeted',
  name: { en: 'Persons targeted by the criminal justice system' },
  definition: {
    en: 'Persons arrested, prosecuted or convicted for trafficking, as answered to the UNODC questionnaire; context for KPI 3.',
  },
  unit: persons,
  accumulation: 'period',
  expectedBy: [],
})
