import { defineIndicator, ratio, ratioUnit, sum } from '#definition'
import {
  chainCases,
  chainItems,
  chainPersons,
  personsSuspected,
  personsTargeted,
} from '../data-elements/justice-chain.ts'
import { kpiTexts } from '../kpi-texts.ts'
import { cases, items, persons } from '../units.ts'

const inPeriod = { 'chain-view': 'period' } as const
const followed = { 'chain-view': 'cohort' } as const
const chain = (jurisdiction: string, view: string, stage: string, value: number) => ({
  jurisdiction,
  period: '2023',
  element: 'chain-cases',
  codes: { 'chain-view': view, stage },
  value,
})

export const kpi3 = defineIndicator({
  id: 'kpi-3',
  code: 'KPI 3',
  text: kpiTexts['3'],
  name: { en: 'From seizure to judgment' },
  elements: ['2.5', '3.1', '3.2'],
  directionOfGood: 'up',
  region: 'sum of parts',
  regions: ['western-balkans'],
  frequency: 'year',
  measures: {
    casesReported: sum(chainCases, { where: { ...inPeriod, stage: 'reported' } }),
    casesProsecuted: sum(chainCases, { where: { ...inPeriod, stage: 'prosecuted' } }),
    casesAdjudicated: sum(chainCases, { where: { ...inPeriod, stage: 'adjudicated' } }),
    cohortReported: sum(chainCases, { where: { ...followed, stage: 'reported' } }),
    cohortProsecuted: sum(chainCases, { where: { ...followed, stage: 'prosecuted' } }),
    cohortAdjudicated: sum(chainCases, { where: { ...followed, stage: 'adjudicated' } }),
    personsReported: sum(chainPersons, { where: { ...inPeriod, stage: 'reported' } }),
    personsProsecuted: sum(chainPersons, { where: { ...inPeriod, stage: 'prosecuted' } }),
    personsAdjudicated: sum(chainPersons, { where: { ...inPeriod, stage: 'adjudicated' } }),
    itemsReported: sum(chainItems, { where: { ...inPeriod, stage: 'reported' } }),
    itemsAdjudicated: sum(chainItems, { where: { ...inPeriod, stage: 'adjudicated' } }),
    suspected: sum(personsSuspected),
    targeted: sum(personsTargeted),
  },
  headline: 'casesReported',
  always: ['item-class'],
  breakdowns: ['offence', 'verdict', 'sex', 'age-band'],
  shows: (terms) => ({
    casesReported: {
      name: { en: 'Cases reported by law enforcement' },
      formula: terms.casesReported,
      unit: cases,
      breakdowns: ['offence'],
    },
    casesProsecuted: {
      name: { en: 'Cases prosecuted' },
      formula: terms.casesProsecuted,
      unit: cases,
      breakdowns: ['offence'],
    },
    casesAdjudicated: {
      name: { en: 'Cases adjudicated' },
      formula: terms.casesAdjudicated,
      unit: cases,
      breakdowns: ['offence', 'verdict'],
    },
    prosecutedPerReported: {
      name: { en: 'Cases prosecuted per case reported, events of the period' },
      formula: ratio(terms.casesProsecuted, terms.casesReported),
      unit: ratioUnit,
      breakdowns: ['offence'],
    },
    adjudicatedPerReported: {
      name: { en: 'Cases adjudicated per case reported, events of the period' },
      formula: ratio(terms.casesAdjudicated, terms.casesReported),
      unit: ratioUnit,
      breakdowns: ['offence'],
    },
    cohortProsecuted: {
      name: { en: 'Cases prosecuted so far per case reported, followed from the year of the seizure' },
      formula: ratio(terms.cohortProsecuted, terms.cohortReported),
      unit: ratioUnit,
      breakdowns: ['offence'],
    },
    cohortAdjudicated: {
      name: { en: 'Cases adjudicated so far per case reported, followed from the year of the seizure' },
      formula: ratio(terms.cohortAdjudicated, terms.cohortReported),
      unit: ratioUnit,
      breakdowns: ['offence'],
    },
    personsReported: {
      name: { en: 'Persons reported' },
      formula: terms.personsReported,
      unit: persons,
      breakdowns: ['offence', 'sex', 'age-band'],
    },
    personsProsecuted: {
      name: { en: 'Persons prosecuted' },
      formula: terms.personsProsecuted,
      unit: persons,
      breakdowns: ['offence', 'sex', 'age-band'],
    },
    personsAdjudicated: {
      name: { en: 'Persons adjudicated' },
      formula: terms.personsAdjudicated,
      unit: persons,
      breakdowns: ['offence', 'verdict', 'sex', 'age-band'],
    },
    personsPerReported: {
      name: { en: 'Persons adjudicated per person reported, events of the period' },
      formula: ratio(terms.personsAdjudicated, terms.personsReported),
      unit: ratioUnit,
      breakdowns: ['offence', 'sex', 'age-band'],
    },
    itemsReported: {
      name: { en: 'Items in cases reported' },
      formula: terms.itemsReported,
      unit: items,
      breakdowns: ['offence'],
    },
    itemsAdjudicated: {
      name: { en: 'Items in cases adjudicated' },
      formula: terms.itemsAdjudicated,
      unit: items,
      breakdowns: ['offence'],
    },
    itemsPerReported: {
      name: { en: 'Items adjudicated per item reported, events of the period' },
      formula: ratio(terms.itemsAdjudicated, terms.itemsReported),
      unit: ratioUnit,
      breakdowns: ['offence'],
    },
    suspected: {
      name: { en: 'Persons arrested or suspected of trafficking (UN questionnaire)' },
      formula: terms.suspected,
      unit: persons,
      breakdowns: ['sex'],
    },
    targeted: {
      name: { en: 'Persons targeted for trafficking (UN questionnaire)' },
      formula: terms.targeted,
      unit: persons,
      breakdowns: [],
    },
  }),
  method: {
    en: 'Cases, persons and items are three counts and are never mixed. A stage is a count of its own: an adjudicated case was also prosecuted and reported, so that stages are compared and never added up. The period view counts what happened in the period; numerator and denominator then speak of different cases. The cohort view follows the cases of one year of seizure; cases still open count below the line only. Every figure says which view it is. The region’s ratio is the ratio of sums over the jurisdictions that reported both sides.',
  },
  workedExample: {
    narrative: {
      en: 'In 2023 Skopje reports 200 cases, prosecutes 120 and adjudicates 90. Tirana reports 50, prosecutes 40 and adjudicates 10. The region’s ratio is 100 adjudicated of 250 reported, 0.4, and not the mean of 0.45 and 0.2. Of the 200 cases that Skopje seized in 2023, 60 have been adjudicated so far. Pristina reports no case at all, so that nothing can be compared.',
    },
    observations: [
      chain('skopje', 'period', 'reported', 200),
      chain('skopje', 'period', 'prosecuted', 120),
      chain('skopje', 'period', 'adjudicated', 90),
      chain('tirana', 'period', 'reported', 50),
      chain('tirana', 'period', 'prosecuted', 40),
      chain('tirana', 'period', 'adjudicated', 10),
      chain('pristina', 'period', 'reported', 0),
      chain('pristina', 'period', 'adjudicated', 0),
      chain('skopje', 'cohort', 'reported', 200),
      chain('skopje', 'cohort', 'adjudicated', 60),
    ],
    expects: [
      { show: 'casesReported', jurisdiction: 'skopje', period: '2023', is: '200' },
      { show: 'prosecutedPerReported', jurisdiction: 'skopje', period: '2023', is: '0.6' },
      { show: 'adjudicatedPerReported', jurisdiction: 'western-balkans', period: '2023', is: '0.4' },
      { show: 'cohortAdjudicated', jurisdiction: 'skopje', period: '2023', is: '0.3' },
      { show: 'adjudicatedPerReported', jurisdiction: 'pristina', period: '2023', is: 'not computable' },
      { show: 'casesReported', jurisdiction: 'western-balkans', period: '2023', is: 'at least 250' },
    ],
  },
})
