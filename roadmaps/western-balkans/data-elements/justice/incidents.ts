// Firearm incidents and the people in them, as the Armed Violence Monitoring Platform counts (KPI 10).
import { defineDataElement } from '#definition'
import { ageBand, incidentType, legality, sex, victimOutcome, weaponUsed } from '../../terms/dimensions.ts'
import { incidents, percent, persons } from '../../terms/units.ts'

export const firearmIncidents = defineDataElement({
  id: 'firearm-incidents',
  name: { en: 'Firearm incidents' },
  definition: {
    en: 'Incidents involving a firearm that became known in the period, seizures among them; one incident counts once, however many victims it has.',
  },
  unit: incidents,
  dimensions: [incidentType, weaponUsed, legality],
  accumulation: 'period',
  alsoPublishedAs: ['cumulative'],
})

export const incidentVictims = defineDataElement({
  id: 'incident-victims',
  name: { en: 'Victims of firearm incidents' },
  definition: {
    en: 'Persons killed, injured or threatened in a firearm incident of the period, suicides left out: who died by suicide or tried to is counted apart.',
  },
  unit: persons,
  dimensions: [victimOutcome, sex, ageBand, incidentType, weaponUsed],
  accumulation: 'period',
})

export const firearmSuicides = defineDataElement({
  id: 'firearm-suicides',
  name: { en: 'Suicides with a firearm' },
  definition: {
    en: 'Persons who died by suicide with a firearm in the period, or were injured when they tried to. They are published apart from the victims of firearm incidents and are not among the killed.',
  },
  unit: persons,
  dimensions: [victimOutcome, sex, ageBand],
  accumulation: 'period',
})

export const incidentPerpetrators = defineDataElement({
  id: 'incident-perpetrators',
  name: { en: 'Perpetrators of firearm incidents' },
  definition: { en: 'Persons known to have carried out a firearm incident of the period.' },
  unit: persons,
  dimensions: [sex, ageBand, incidentType],
  accumulation: 'period',
})

export const incidentsWithPerpetrator = defineDataElement({
  id: 'incidents-with-perpetrator',
  name: { en: 'Firearm incidents with a known perpetrator' },
  definition: {
    en: 'Incidents of the period in which at least one perpetrator is known; context for KPI 10.',
  },
  unit: incidents,
  accumulation: 'period',
  expectedBy: [],
})

export const victimShare = defineDataElement({
  id: 'victim-share',
  name: { en: 'Share of victims, as published' },
  definition: {
    en: 'Percentage of the victims of the period that the source prints without the numbers behind it; context for KPI 10.',
  },
  unit: percent,
  dimensions: [victimOutcome, sex, ageBand, incidentType, weaponUsed],
  accumulation: 'period',
  expectedBy: [],
})

export const incidentShare = defineDataElement({
  id: 'incident-share',
  name: { en: 'Share of incidents, as published' },
  definition: {
    en: 'Percentage of the incidents of the period that the source prints without the numbers behind it; context for KPI 10.',
  },
  unit: percent,
  dimensions: [incidentType, weaponUsed, legality],
  accumulation: 'period',
  expectedBy: [],
})
