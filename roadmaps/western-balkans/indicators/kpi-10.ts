import { defineIndicator, percentUnit, share, sum } from '#definition'
import {
  firearmIncidents,
  firearmSuicides,
  incidentPerpetrators,
  incidentVictims,
} from '../data-elements/incidents.ts'
import { kpiTexts } from '../kpi-texts.ts'
import { incidents, persons } from '../units.ts'

const victims = (sex: string, value: number) => ({
  jurisdiction: 'see-7',
  period: '2023',
  element: 'incident-victims',
  codes: { 'victim-outcome': 'killed', sex },
  value,
})
const people = ['sex', 'age-band', 'incident-type', 'weapon-used']

export const kpi10 = defineIndicator({
  id: 'kpi-10',
  code: 'KPI 10',
  text: kpiTexts['10'],
  name: { en: 'Firearm incidents and victims' },
  elements: ['2.1', '4.5', '4.6', '4.7'],
  directionOfGood: 'down',
  region: 'sum of parts',
  regions: ['western-balkans', 'see-7'],
  frequency: 'year',
  measures: {
    incidents: sum(firearmIncidents),
    victims: sum(incidentVictims),
    killed: sum(incidentVictims, { where: { 'victim-outcome': 'killed' } }),
    injured: sum(incidentVictims, { where: { 'victim-outcome': 'injured' } }),
    killedWomen: sum(incidentVictims, { where: { 'victim-outcome': 'killed', sex: 'female' } }),
    killedUnknown: sum(incidentVictims, { where: { 'victim-outcome': 'killed', sex: 'not-reported' } }),
    suicides: sum(firearmSuicides, { where: { 'victim-outcome': 'killed' } }),
    perpetrators: sum(incidentPerpetrators),
    perpetratorsKnown: sum(incidentPerpetrators, { where: { sex: ['female', 'male'] } }),
    perpetratorsMen: sum(incidentPerpetrators, { where: { sex: 'male' } }),
    seizures: sum(firearmIncidents, { where: { 'incident-type': 'seizure' } }),
  },
  headline: { show: 'killed' },
  breakdowns: [...people, 'victim-outcome', 'legality'],
  shows: (terms) => ({
    incidents: {
      name: { en: 'Firearm incidents' },
      formula: terms.incidents,
      unit: incidents,
      breakdowns: ['incident-type', 'weapon-used', 'legality'],
    },
    victims: {
      name: { en: 'Victims' },
      formula: terms.victims,
      unit: persons,
      breakdowns: [...people, 'victim-outcome'],
    },
    killed: { name: { en: 'Persons killed' }, formula: terms.killed, unit: persons, breakdowns: people },
    injured: { name: { en: 'Persons injured' }, formula: terms.injured, unit: persons, breakdowns: people },
    suicides: {
      name: { en: 'Persons who died by suicide, not among the killed' },
      formula: terms.suicides,
      unit: persons,
      breakdowns: ['sex', 'age-band'],
    },
    womenKilled: {
      name: { en: 'Women among the killed, “not reported” inside the base' },
      formula: share(terms.killedWomen, terms.killed, { notReported: 'inside' }),
      unit: percentUnit,
      breakdowns: [],
    },
    womenKilledKnown: {
      name: { en: 'Women among the killed whose sex is known' },
      formula: share(terms.killedWomen, terms.killed, { notReported: { outside: terms.killedUnknown } }),
      unit: percentUnit,
      breakdowns: [],
    },
    seizureShare: {
      name: { en: 'Share of seizures among incidents' },
      formula: share(terms.seizures, terms.incidents, { notReported: 'inside' }),
      unit: percentUnit,
      breakdowns: [],
    },
    perpetrators: {
      name: { en: 'Perpetrators known' },
      formula: terms.perpetrators,
      unit: persons,
      breakdowns: ['sex', 'age-band', 'incident-type'],
    },
    perpetratorsSexKnown: {
      name: { en: 'Perpetrators whose sex is known' },
      formula: share(terms.perpetratorsKnown, terms.perpetrators, { notReported: 'inside' }),
      unit: percentUnit,
      breakdowns: [],
    },
    menAmongPerpetrators: {
      name: { en: 'Men among perpetrators whose sex is known' },
      formula: share(terms.perpetratorsMen, terms.perpetratorsKnown, { notReported: 'inside' }),
      unit: percentUnit,
      breakdowns: [],
    },
  }),
  method: {
    en: 'Incidents and persons are two counts. An incident counts once; every person in it once, under the gravest outcome. Suicides are a figure of their own and are not among the killed. Sex and age “not reported” are categories that are stored and shown: a percentage says whether they are in its base. Figures are published for six jurisdictions and, with Chisinau, for seven; the two scopes are never mixed or charted as one series.',
  },
  workedExample: {
    narrative: {
      en: 'For the seven jurisdictions 151 persons were published as killed in 2023: 115 men, 35 women, and one whose sex is not reported. Women are 35 of 151, 23.2 %, or 35 of the 150 whose sex is known, 23.3 %. Nothing of that was published for the six.',
    },
    observations: [victims('male', 115), victims('female', 35), victims('not-reported', 1)],
    expects: [
      { show: 'killed', jurisdiction: 'see-7', period: '2023', is: '151' },
      { show: 'killed', jurisdiction: 'see-7', period: '2023', codes: { sex: 'not-reported' }, is: '1' },
      { show: 'womenKilled', jurisdiction: 'see-7', period: '2023', is: '23.2' },
      { show: 'womenKilledKnown', jurisdiction: 'see-7', period: '2023', is: '23.3' },
      { show: 'killed', jurisdiction: 'western-balkans', period: '2023', is: 'not reported' },
      { show: 'victims', jurisdiction: 'see-7', period: '2023', is: 'at least 151' },
    ],
  },
})
