// From the report to the judgment (KPI 3).
import { defineDataElement } from '#definition'
import {
  ageBand,
  belowMinimum,
  chainView,
  offence,
  sentence,
  sex,
  stage,
  verdict,
} from '../../terms/dimensions.ts'
import { countedClasses, weighedClasses } from '../../code-lists/item-classes.ts'
import { cases, items, kilograms, persons } from '../../terms/units.ts'

export const chainCases = defineDataElement({
  id: 'chain-cases',
  name: { en: 'Cases along the justice chain' },
  definition: {
    en: 'Cases of firearms, ammunition and explosives by how far they came; a prosecuted case is also a reported one, so that stages are never added up. In the events of a period the offence is the one of that stage: of the report, of the indictment, of the judgment. Followed from the year of the seizure it is the one of the report.',
  },
  unit: cases,
  dimensions: [stage, chainView, offence, verdict],
  accumulation: 'period',
})

export const chainPersons = defineDataElement({
  id: 'chain-persons',
  name: { en: 'Persons along the justice chain' },
  definition: {
    en: 'Persons in these cases by how far their case came; the offence is told as for cases.',
  },
  unit: persons,
  dimensions: [stage, chainView, offence, verdict, sex, ageBand],
  accumulation: 'period',
})

export const chainItems = defineDataElement({
  id: 'chain-items',
  name: { en: 'Items along the justice chain' },
  definition: {
    en: 'Items in these cases by how far the case came; the offence is told as for cases.',
  },
  unit: items,
  dimensions: [stage, chainView, offence],
  accumulation: 'period',
  itemClasses: countedClasses,
})

export const chainMass = defineDataElement({
  id: 'chain-mass',
  name: { en: 'Explosives along the justice chain, by weight' },
  definition: {
    en: 'Kilograms in these cases by how far the case came; the offence is told as for cases.',
  },
  unit: kilograms,
  dimensions: [stage, chainView, offence],
  accumulation: 'period',
  itemClasses: weighedClasses,
})

export const traffickingFollowed = defineDataElement({
  id: 'trafficking-followed',
  name: { en: 'Cases reported as trafficking, by what became of the offence' },
  definition: {
    en: 'Cases that law enforcement reported as trafficking and that were indicted or judged in the period, by the offence of the indictment or of the judgment.',
  },
  unit: cases,
  dimensions: [stage, offence],
  accumulation: 'period',
})

export const personsSentenced = defineDataElement({
  id: 'persons-sentenced',
  name: { en: 'Persons convicted, by sentence' },
  definition: {
    en: 'Persons convicted in first instance in the period, by the gravest sentence of each and by whether it lies below the minimum of the law. The offence is the one of the judgment.',
  },
  unit: persons,
  dimensions: [offence, sentence, belowMinimum, sex],
  accumulation: 'period',
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
