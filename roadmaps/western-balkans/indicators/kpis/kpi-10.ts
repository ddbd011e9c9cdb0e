import { defineIndicator, percentUnit, share, sum, type Term } from '#definition'
import {
  firearmIncidents,
  firearmSuicides,
  incidentPerpetrators,
  incidentVictims,
} from '../../data-elements/justice/incidents.ts'
import { kpiTexts } from '../../texts/kpi-texts.ts'
import { incidents, persons } from '../../terms/units.ts'
import { shown } from './justice-chain-shows.ts'

const victims = (sex: string, value: number) => ({
  jurisdiction: 'see-7',
  period: '2023',
  element: 'incident-victims',
  codes: { 'victim-outcome': 'killed', sex },
  value,
})
/** Everything that a monitor calls an incident, but for seizures. */
const withoutSeizures = [
  'criminal',
  'domestic-violence',
  'public-dispute',
  'celebratory',
  'accidental',
  'suicide',
  'legal-intervention',
  'undetermined',
  'other',
] as const
const people = ['sex', 'age-band', 'incident-type', 'weapon-used']

const inSkopje = (element: string, codes: Readonly<Record<string, string>>, value: number) => ({
  jurisdiction: 'skopje',
  period: '2022',
  element,
  codes,
  value,
})
const invented = [
  inSkopje('firearm-incidents', {}, 40),
  inSkopje('firearm-incidents', { 'incident-type': 'seizure' }, 18),
  ...withoutSeizures.map((type) =>
    inSkopje(
      'firearm-incidents',
      { 'incident-type': type },
      { criminal: 10, celebratory: 12 }[type as string] ?? 0,
    ),
  ),
  inSkopje('incident-victims', { 'victim-outcome': 'killed' }, 3),
  inSkopje('incident-victims', { 'victim-outcome': 'killed', 'age-band': '0-18' }, 1),
  inSkopje('incident-victims', { 'victim-outcome': 'killed', 'age-band': '36-60' }, 2),
]

const ofIncidents = ['weapon-used', 'legality']
const kinds = ['incident-type', 'weapon-used']
const ageless = ['sex', ...kinds]
const inPercent = (en: string, formula: Term<'percent'>) => shown(en, percentUnit, formula, [])
const inside = { notReported: 'inside' } as const

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
    withoutSeizures: sum(firearmIncidents, { where: { 'incident-type': withoutSeizures } }),
    victims: sum(incidentVictims),
    killed: sum(incidentVictims, { where: { 'victim-outcome': 'killed' } }),
    injured: sum(incidentVictims, { where: { 'victim-outcome': 'injured' } }),
    female: sum(incidentVictims, { where: { sex: 'female' } }),
    young: sum(incidentVictims, { where: { 'age-band': '0-18' } }),
    killedYoung: sum(incidentVictims, { where: { 'victim-outcome': 'killed', 'age-band': '0-18' } }),
    injuredYoung: sum(incidentVictims, { where: { 'victim-outcome': 'injured', 'age-band': '0-18' } }),
    killedFemale: sum(incidentVictims, { where: { 'victim-outcome': 'killed', sex: 'female' } }),
    killedUnknown: sum(incidentVictims, { where: { 'victim-outcome': 'killed', sex: 'not-reported' } }),
    suicides: sum(firearmSuicides, { where: { 'victim-outcome': 'killed' } }),
    perpetrators: sum(incidentPerpetrators),
    perpetratorsKnown: sum(incidentPerpetrators, { where: { sex: ['female', 'male'] } }),
    perpetratorsMen: sum(incidentPerpetrators, { where: { sex: 'male' } }),
    seizures: sum(firearmIncidents, { where: { 'incident-type': 'seizure' } }),
  },
  headline: {
    show: 'victims',
    beside: ['incidents', 'killed', 'womenAndGirls'],
    besideOnPage: ['injured', 'young'],
  },
  chart: { kind: 'stack', by: 'victim-outcome' },
  breakdowns: [...people, 'victim-outcome', 'legality'],
  shows: (terms) => ({
    incidents: shown('Firearm incidents', incidents, terms.incidents, ['incident-type', ...ofIncidents]),
    withoutSeizures: shown(
      'Firearm incidents without seizures of weapons or pyrotechnics',
      incidents,
      terms.withoutSeizures,
      ofIncidents,
    ),
    victims: shown('Victims: killed, injured, threatened or unharmed', persons, terms.victims, [
      ...people,
      'victim-outcome',
    ]),
    killed: shown('Persons killed', persons, terms.killed, people),
    injured: shown('Persons injured', persons, terms.injured, people),
    womenAndGirls: shown('Women and girls among the victims', persons, terms.female, [
      'victim-outcome',
      'age-band',
      ...kinds,
    ]),
    young: shown('Victims aged 18 or younger', persons, terms.young, ['victim-outcome', ...ageless]),
    youngKilled: shown('Killed aged 18 or younger', persons, terms.killedYoung, ageless),
    youngInjured: shown('Injured aged 18 or younger', persons, terms.injuredYoung, ageless),
    suicides: shown('Persons who died by suicide, not among the killed', persons, terms.suicides, [
      'sex',
      'age-band',
    ]),
    womenKilled: inPercent(
      'Women and girls among all who were killed, those of unknown sex included',
      share(terms.killedFemale, terms.killed, inside),
    ),
    womenKilledKnown: inPercent(
      'Women and girls among the killed whose sex is known',
      share(terms.killedFemale, terms.killed, { notReported: { outside: terms.killedUnknown } }),
    ),
    seizureShare: inPercent(
      'Share of seizures of weapons among incidents',
      share(terms.seizures, terms.incidents, inside),
    ),
    perpetrators: shown('Perpetrators known', persons, terms.perpetrators, [
      'sex',
      'age-band',
      'incident-type',
    ]),
    perpetratorsSexKnown: inPercent(
      'Perpetrators whose sex is known',
      share(terms.perpetratorsKnown, terms.perpetrators, inside),
    ),
    menAmongPerpetrators: inPercent(
      'Men and boys among perpetrators whose sex is known',
      share(terms.perpetratorsMen, terms.perpetratorsKnown, inside),
    ),
  }),
  method: {
    en: 'Incidents and persons are two counts. Incidents known from media alone are not counted from the register. An incident counts once; every person in it once, under the gravest outcome. Incidents are what the Armed Violence Monitoring Platform calls so: seizures are among them, about half of all, and incidents with gas pistols, air guns, explosives or pyrotechnics, which the breakdown by weapon tells apart. “Without seizures” leaves out seizures of weapons and seizures of pyrotechnics; the share of seizures counts those of weapons, and a seizure of pyrotechnics stays in its base. That seizures of pyrotechnics, in which no firearm need have been, are among the incidents follows the monitoring platform. “Victims affected” is read as everybody killed, injured or threatened, and those who came away unharmed where they are recorded; these readings are the platform’s. “Women and girls” are all who are female, of whatever age. Minors cannot be told apart in what is published: the youngest band that every source can give ends with 18, so that those who are 18 are in it, and it is called “18 or younger”. Suicides are among the incidents; who died so, or was injured, is a figure of its own and neither among the victims nor among the killed. Sex and age “not reported” are categories that are stored and shown: a percentage says whether they are in its base. Figures are published for six jurisdictions and, with Chisinau, for seven; the two scopes are never mixed or charted as one series.',
  },
  workedExample: {
    narrative: {
      en: 'For the seven jurisdictions 151 persons were published as killed in 2023: 115 men, 35 women, and one whose sex is not reported. Women and girls are 35 of 151, 23.2 %, or 35 of the 150 whose sex is known, 23.3 %. Nothing of that was published for the six. In an invented 2022 Skopje has 40 incidents, 18 of them seizures, and 3 killed, one of them 17 years old.',
    },
    observations: [victims('male', 115), victims('female', 35), victims('not-reported', 1), ...invented],
    expects: [
      { show: 'killed', jurisdiction: 'see-7', period: '2023', is: '151' },
      { show: 'killed', jurisdiction: 'see-7', period: '2023', codes: { sex: 'not-reported' }, is: '1' },
      { show: 'womenKilled', jurisdiction: 'see-7', period: '2023', is: '23.2' },
      { show: 'womenKilledKnown', jurisdiction: 'see-7', period: '2023', is: '23.3' },
      { show: 'killed', jurisdiction: 'western-balkans', period: '2023', is: 'not reported' },
      { show: 'victims', jurisdiction: 'see-7', period: '2023', is: 'at least 151' },
      { show: 'incidents', jurisdiction: 'skopje', period: '2022', is: '40' },
      { show: 'withoutSeizures', jurisdiction: 'skopje', period: '2022', is: '22' },
      { show: 'killed', jurisdiction: 'skopje', period: '2022', is: '3' },
      { show: 'youngKilled', jurisdiction: 'skopje', period: '2022', is: '1' },
    ],
  },
})
