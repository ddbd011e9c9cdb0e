import { defineIndicator, ratio, ratioUnit, sum, type Term } from '#definition'
import {
  itemsSeized,
  massSeized,
  monitoredSeizurePerpetrators,
  monitoredSeizures,
  seizureCases,
} from '../../data-elements/justice/seizures.ts'
import { kpiTexts } from '../../texts/kpi-texts.ts'
import { cases, items, kilograms, persons } from '../../terms/units.ts'

const seized = (jurisdiction: string, setting: string, value: number) => ({
  jurisdiction,
  period: '2023',
  element: 'items-seized',
  itemClass: 'firearm',
  codes: { setting },
  value,
})
const caught = (jurisdiction: string, setting: string, value: number) => ({
  jurisdiction,
  period: '2023',
  element: 'seizure-cases',
  codes: { setting },
  value,
})
const firearms = { 'item-class': 'firearm' }

type Weighed = Record<'mass' | 'massInland' | 'massBorder', Term<'kg'>>
type Cases = Record<'cases' | 'casesInland' | 'casesBorder' | 'monitored', Term<'cases'>>

/** What is weighed is never added to what is counted. */
const byWeight = (terms: Readonly<Weighed>) => ({
  mass: {
    name: { en: 'Seized by weight, inland and at borders' },
    formula: terms.mass,
    unit: kilograms,
    breakdowns: ['setting', 'part'],
  },
  massInland: {
    name: { en: 'Seized inland by weight' },
    formula: terms.massInland,
    unit: kilograms,
    breakdowns: [],
  },
  massBorder: {
    name: { en: 'Seized at borders by weight' },
    formula: terms.massBorder,
    unit: kilograms,
    breakdowns: ['setting'],
  },
  massInlandPerBorder: {
    name: { en: 'Kilograms seized inland for each kilogram seized at a border' },
    formula: ratio(terms.massInland, terms.massBorder),
    unit: ratioUnit,
    breakdowns: [],
  },
})

const inCases = (terms: Readonly<Cases>) => ({
  casesInlandPerBorder: {
    name: { en: 'Cases inland for each case at a border' },
    formula: ratio(terms.casesInland, terms.casesBorder),
    unit: ratioUnit,
    breakdowns: [],
  },
  casesInland: {
    name: { en: 'Cases of seizure inland' },
    formula: terms.casesInland,
    unit: cases,
    breakdowns: ['authority', 'offence', 'surrounding'],
  },
  casesBorder: {
    name: { en: 'Cases of seizure at borders' },
    formula: terms.casesBorder,
    unit: cases,
    breakdowns: ['setting', 'authority', 'offence'],
  },
  cases: {
    name: { en: 'Cases of seizure, inland and at borders' },
    formula: terms.cases,
    unit: cases,
    breakdowns: ['setting', 'authority', 'offence', 'surrounding'],
  },
  monitored: {
    name: { en: 'Seizures monitored in media and police reports' },
    formula: terms.monitored,
    unit: cases,
    breakdowns: ['weapon-used', 'surrounding'],
  },
})

export const kpi4 = defineIndicator({
  id: 'kpi-4',
  code: 'KPI 4',
  text: kpiTexts['4'],
  name: { en: 'Seizures inland and at borders' },
  elements: ['2.1', '3.2', '5.1'],
  directionOfGood: 'neither',
  region: 'sum of parts',
  regions: ['western-balkans', 'see-7'],
  frequency: 'year',
  measures: {
    all: sum(itemsSeized),
    inland: sum(itemsSeized, { where: { setting: 'inland' } }),
    border: sum(itemsSeized, { where: { setting: 'border' } }),
    mass: sum(massSeized),
    massInland: sum(massSeized, { where: { setting: 'inland' } }),
    massBorder: sum(massSeized, { where: { setting: 'border' } }),
    cases: sum(seizureCases),
    casesInland: sum(seizureCases, { where: { setting: 'inland' } }),
    casesBorder: sum(seizureCases, { where: { setting: 'border' } }),
    monitored: sum(monitoredSeizures),
    monitoredPerpetrators: sum(monitoredSeizurePerpetrators),
  },
  headline: [
    {
      show: 'casesInlandPerBorder',
      codes: firearms,
      beside: ['casesInland', 'casesBorder', 'inlandPerBorder'],
      besideOnPage: ['inland', 'border'],
    },
    { show: 'inland', codes: firearms, beside: ['border', 'cases'] },
  ],
  chart: { kind: 'split', shows: ['casesInland', 'casesBorder'] },
  always: ['item-class'],
  breakdowns: [
    'setting',
    'authority',
    'firearm-type',
    'part',
    'offence',
    'marking',
    'condition',
    'trace-outcome',
    'legality',
    'legal-ground',
    'weapon-used',
    'surrounding',
    'sex',
    'age-band',
  ],
  shows: (terms) => ({
    ...inCases(terms),
    inlandPerBorder: {
      name: { en: 'Items seized inland for each item seized at a border' },
      formula: ratio(terms.inland, terms.border),
      unit: ratioUnit,
      breakdowns: [],
    },
    inland: {
      name: { en: 'Items seized inland' },
      formula: terms.inland,
      unit: items,
      breakdowns: ['firearm-type'],
    },
    border: {
      name: { en: 'Items seized at borders' },
      formula: terms.border,
      unit: items,
      breakdowns: ['setting', 'firearm-type', 'authority'],
    },
    all: {
      name: { en: 'Items seized, inland and at borders' },
      formula: terms.all,
      unit: items,
      breakdowns: [
        'setting',
        'authority',
        'firearm-type',
        'part',
        'offence',
        'marking',
        'condition',
        'trace-outcome',
        'legality',
        'legal-ground',
      ],
    },
    ...byWeight(terms),
    monitoredPerpetrators: {
      name: { en: 'Perpetrators in monitored seizures' },
      formula: terms.monitoredPerpetrators,
      unit: persons,
      breakdowns: ['sex', 'age-band'],
    },
  }),
  method: {
    en: 'Inland is compared with the borders as the sentence says, in cases and in items: so many inland for each one at a border. That a comparison is a ratio is an interpretation of this platform; both sides are shown beside it. More seized is what target 5.1 asks for; the ratio itself is neither good nor bad. Items are counted by class; classes are never added up, and explosives that are weighed are a figure of their own in kilograms. A seizure is at a border when it was made at a land border, an airport or a harbour. Most publications do not say where; those count in the total and in neither side. A ratio with nothing seized at a border is not computable. Pieces found or surrendered are no seizures.\n\nCases are those that police, border police, customs and other authorities count themselves. What the Armed Violence Monitoring Platform finds in media and public police reports is another figure, shown apart and never added; a rule of quality compares it, and the seizures among the incidents of KPI 10, with the cases here.',
  },
  workedExample: {
    narrative: {
      en: 'In 2023 Belgrade seizes 30 firearms at land borders, 10 at airports, none at harbours, and 160 inland. Skopje seizes 20 at borders and 40 inland. Together 200 inland against 60 at borders: 3.33 inland for each one at a border. Belgrade has 90 cases inland and 30 at borders, three for one.',
    },
    observations: [
      seized('belgrade', 'land-border', 30),
      seized('belgrade', 'airport', 10),
      seized('belgrade', 'harbour', 0),
      seized('belgrade', 'inland', 160),
      seized('skopje', 'border', 20),
      seized('skopje', 'inland', 40),
      caught('belgrade', 'inland', 90),
      caught('belgrade', 'border', 30),
    ],
    expects: [
      { show: 'border', jurisdiction: 'belgrade', period: '2023', codes: firearms, is: '40' },
      { show: 'inlandPerBorder', jurisdiction: 'belgrade', period: '2023', codes: firearms, is: '4' },
      {
        show: 'inlandPerBorder',
        jurisdiction: 'western-balkans',
        period: '2023',
        codes: firearms,
        is: '3.33',
      },
      { show: 'casesInlandPerBorder', jurisdiction: 'belgrade', period: '2023', is: '3' },
      { show: 'casesInlandPerBorder', jurisdiction: 'skopje', period: '2023', is: 'not reported' },
      { show: 'all', jurisdiction: 'skopje', period: '2023', codes: firearms, is: 'at least 60' },
      { show: 'all', jurisdiction: 'tirana', period: '2023', codes: firearms, is: 'not reported' },
    ],
  },
})
