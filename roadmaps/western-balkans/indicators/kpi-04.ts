import { defineIndicator, ratio, ratioUnit, sum, type Term } from '#definition'
import { itemsSeized, massSeized, seizureCases } from '../data-elements/seizures.ts'
import { kpiTexts } from '../kpi-texts.ts'
import { cases, items, kilograms } from '../units.ts'

const seized = (jurisdiction: string, setting: string, value: number) => ({
  jurisdiction,
  period: '2023',
  element: 'items-seized',
  itemClass: 'firearm',
  codes: { setting },
  value,
})
const firearms = { 'item-class': 'firearm' }

type Weighed = Record<'mass' | 'massInland' | 'massBorder', Term<'kg'>>

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
})

export const kpi4 = defineIndicator({
  id: 'kpi-4',
  code: 'KPI 4',
  text: kpiTexts['4'],
  name: { en: 'Seizures inland and at borders' },
  elements: ['2.1', '3.2', '5.1'],
  directionOfGood: 'up',
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
  },
  headline: { show: 'all', codes: { 'item-class': 'firearm' } },
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
    'weapon-used',
    'surrounding',
  ],
  shows: (terms) => ({
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
      ],
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
      breakdowns: ['firearm-type', 'setting', 'authority'],
    },
    borderPerInland: {
      name: { en: 'Items seized at borders per item seized inland' },
      formula: ratio(terms.border, terms.inland),
      unit: ratioUnit,
      breakdowns: [],
    },
    ...byWeight(terms),
    cases: {
      name: { en: 'Seizure cases' },
      formula: terms.cases,
      unit: cases,
      breakdowns: ['setting', 'authority', 'weapon-used', 'surrounding'],
    },
    casesBorderPerInland: {
      name: { en: 'Cases at borders per case inland' },
      formula: ratio(terms.casesBorder, terms.casesInland),
      unit: ratioUnit,
      breakdowns: [],
    },
  }),
  method: {
    en: 'Items are counted by class; classes are never added up, and explosives that are weighed are a figure of their own in kilograms. A seizure is at a border when it was made at a land border, an airport or a harbour. Most publications do not say where; those count in the total and in neither side. A ratio with nothing seized inland is not computable. Pieces found or surrendered are no seizures.',
  },
  workedExample: {
    narrative: {
      en: 'In 2023 Belgrade seizes 30 firearms at land borders, 10 at airports, none at harbours, and 160 inland. Skopje seizes 20 at borders and 40 inland. Together 60 at borders against 200 inland: 0.3.',
    },
    observations: [
      seized('belgrade', 'land-border', 30),
      seized('belgrade', 'airport', 10),
      seized('belgrade', 'harbour', 0),
      seized('belgrade', 'inland', 160),
      seized('skopje', 'border', 20),
      seized('skopje', 'inland', 40),
    ],
    expects: [
      { show: 'border', jurisdiction: 'belgrade', period: '2023', codes: firearms, is: '40' },
      { show: 'borderPerInland', jurisdiction: 'belgrade', period: '2023', codes: firearms, is: '0.25' },
      {
        show: 'borderPerInland',
        jurisdiction: 'western-balkans',
        period: '2023',
        codes: firearms,
        is: '0.3',
      },
      { show: 'all', jurisdiction: 'skopje', period: '2023', codes: firearms, is: 'at least 60' },
      { show: 'all', jurisdiction: 'tirana', period: '2023', codes: firearms, is: 'not reported' },
    ],
  },
})
