import { defineIndicator, sum, type Term } from '#definition'
import {
  chainCases,
  chainItems,
  chainMass,
  chainPersons,
  personsSuspected,
  personsTargeted,
} from '../data-elements/justice-chain.ts'
import { seizureCases } from '../data-elements/seizures.ts'
import { kpiTexts } from '../kpi-texts.ts'
import { cases, items, kilograms, persons } from '../units.ts'
import { compared, followedFrom, ofCohort, ofPeriod, shown } from './justice-chain-shows.ts'

const inPeriod = { 'chain-view': 'period' } as const
const fromSeizure = { 'chain-view': 'cohort' } as const
const chain = (jurisdiction: string, view: string, stage: string, value: number) => ({
  jurisdiction,
  period: '2023',
  element: 'chain-cases',
  codes: { 'chain-view': view, stage },
  value,
})

const caseMeasures = {
  seizures: sum(seizureCases),
  casesReported: sum(chainCases, { where: { ...inPeriod, stage: 'reported' } }),
  casesProsecuted: sum(chainCases, { where: { ...inPeriod, stage: 'prosecuted' } }),
  casesAdjudicated: sum(chainCases, { where: { ...inPeriod, stage: 'adjudicated' } }),
  cohortReported: sum(chainCases, { where: { ...fromSeizure, stage: 'reported' } }),
  cohortProsecuted: sum(chainCases, { where: { ...fromSeizure, stage: 'prosecuted' } }),
  cohortAdjudicated: sum(chainCases, { where: { ...fromSeizure, stage: 'adjudicated' } }),
  cohortOpen: sum(chainCases, { where: { ...fromSeizure, stage: 'open' } }),
}
const personMeasures = {
  personsReported: sum(chainPersons, { where: { ...inPeriod, stage: 'reported' } }),
  personsProsecuted: sum(chainPersons, { where: { ...inPeriod, stage: 'prosecuted' } }),
  personsAdjudicated: sum(chainPersons, { where: { ...inPeriod, stage: 'adjudicated' } }),
  personsCohortReported: sum(chainPersons, { where: { ...fromSeizure, stage: 'reported' } }),
  personsCohortProsecuted: sum(chainPersons, { where: { ...fromSeizure, stage: 'prosecuted' } }),
  personsCohortAdjudicated: sum(chainPersons, { where: { ...fromSeizure, stage: 'adjudicated' } }),
  personsCohortOpen: sum(chainPersons, { where: { ...fromSeizure, stage: 'open' } }),
}
const itemMeasures = {
  itemsReported: sum(chainItems, { where: { ...inPeriod, stage: 'reported' } }),
  itemsProsecuted: sum(chainItems, { where: { ...inPeriod, stage: 'prosecuted' } }),
  itemsAdjudicated: sum(chainItems, { where: { ...inPeriod, stage: 'adjudicated' } }),
  itemsCohortReported: sum(chainItems, { where: { ...fromSeizure, stage: 'reported' } }),
  itemsCohortProsecuted: sum(chainItems, { where: { ...fromSeizure, stage: 'prosecuted' } }),
  itemsCohortAdjudicated: sum(chainItems, { where: { ...fromSeizure, stage: 'adjudicated' } }),
  itemsCohortOpen: sum(chainItems, { where: { ...fromSeizure, stage: 'open' } }),
}
/** What is weighed is never added to what is counted. */
const massMeasures = {
  massReported: sum(chainMass, { where: { ...inPeriod, stage: 'reported' } }),
  massProsecuted: sum(chainMass, { where: { ...inPeriod, stage: 'prosecuted' } }),
  massAdjudicated: sum(chainMass, { where: { ...inPeriod, stage: 'adjudicated' } }),
  massCohortReported: sum(chainMass, { where: { ...fromSeizure, stage: 'reported' } }),
  massCohortOpen: sum(chainMass, { where: { ...fromSeizure, stage: 'open' } }),
}
type CaseTerm = keyof typeof caseMeasures
type PersonTerm = keyof typeof personMeasures
type ItemTerm = keyof typeof itemMeasures
type MassTerm = keyof typeof massMeasures

const people = ['sex', 'age-band']
const shownOfCases = (terms: Readonly<Record<CaseTerm, Term<'cases'>>>) => {
  const followed = followedFrom(
    ['Cases', 'case'],
    cases,
    {
      reported: terms.cohortReported,
      prosecuted: terms.cohortProsecuted,
      adjudicated: terms.cohortAdjudicated,
      open: terms.cohortOpen,
    },
    ['offence'],
  )
  const perSeizure = (step: string, view: string, term: Term<'cases'>) => ({
    ...compared(`Cases ${step} per seizure report`, view, term, terms.seizures),
    breakdowns: [],
  })
  return {
    casesReported: shown('Cases reported by law enforcement', cases, terms.casesReported, ['offence']),
    casesProsecuted: shown('Cases prosecuted', cases, terms.casesProsecuted, ['offence']),
    casesAdjudicated: shown('Cases adjudicated', cases, terms.casesAdjudicated, ['offence', 'verdict']),
    prosecutedPerReported: compared(
      'Cases prosecuted per case reported',
      ofPeriod,
      terms.casesProsecuted,
      terms.casesReported,
    ),
    adjudicatedPerReported: compared(
      'Cases adjudicated per case reported',
      ofPeriod,
      terms.casesAdjudicated,
      terms.casesReported,
    ),
    prosecutedPerSeizure: perSeizure('prosecuted', ofPeriod, terms.casesProsecuted),
    adjudicatedPerSeizure: perSeizure('adjudicated', ofPeriod, terms.casesAdjudicated),
    cohortReported: followed.reported,
    cohortProsecuted: followed.prosecuted,
    cohortAdjudicated: followed.adjudicated,
    cohortOpen: followed.open,
    openPerReported: followed.openPerReported,
    cohortProsecutedPerSeizure: perSeizure('prosecuted so far', ofCohort, terms.cohortProsecuted),
    cohortAdjudicatedPerSeizure: perSeizure('adjudicated so far', ofCohort, terms.cohortAdjudicated),
  }
}

const shownOfPersons = (terms: Readonly<Record<PersonTerm, Term<'persons'>>>) => {
  const followed = followedFrom(
    ['Persons', 'person'],
    persons,
    {
      reported: terms.personsCohortReported,
      prosecuted: terms.personsCohortProsecuted,
      adjudicated: terms.personsCohortAdjudicated,
      open: terms.personsCohortOpen,
    },
    ['offence', ...people],
  )
  return {
    personsReported: shown('Persons reported', persons, terms.personsReported, ['offence', ...people]),
    personsProsecuted: shown('Persons prosecuted', persons, terms.personsProsecuted, ['offence', ...people]),
    personsAdjudicated: shown('Persons adjudicated', persons, terms.personsAdjudicated, [
      'offence',
      'verdict',
      ...people,
    ]),
    personsProsecutedPerReported: compared(
      'Persons prosecuted per person reported',
      ofPeriod,
      terms.personsProsecuted,
      terms.personsReported,
    ),
    personsPerReported: compared(
      'Persons adjudicated per person reported',
      ofPeriod,
      terms.personsAdjudicated,
      terms.personsReported,
    ),
    personsCohortReported: followed.reported,
    personsCohortProsecuted: followed.prosecuted,
    personsCohortAdjudicated: followed.adjudicated,
    personsCohortOpen: followed.open,
    personsOpenPerReported: followed.openPerReported,
  }
}

const shownOfItems = (terms: Readonly<Record<ItemTerm, Term<'items'>>>) => {
  const followed = followedFrom(
    ['Items', 'item'],
    items,
    {
      reported: terms.itemsCohortReported,
      prosecuted: terms.itemsCohortProsecuted,
      adjudicated: terms.itemsCohortAdjudicated,
      open: terms.itemsCohortOpen,
    },
    ['offence'],
  )
  return {
    itemsReported: shown('Items in cases reported', items, terms.itemsReported, ['offence']),
    itemsProsecuted: shown('Items in cases prosecuted', items, terms.itemsProsecuted, ['offence']),
    itemsAdjudicated: shown('Items in cases adjudicated', items, terms.itemsAdjudicated, ['offence']),
    itemsProsecutedPerReported: compared(
      'Items prosecuted per item reported',
      ofPeriod,
      terms.itemsProsecuted,
      terms.itemsReported,
    ),
    itemsPerReported: compared(
      'Items adjudicated per item reported',
      ofPeriod,
      terms.itemsAdjudicated,
      terms.itemsReported,
    ),
    itemsCohortReported: followed.reported,
    itemsCohortProsecuted: followed.prosecuted,
    itemsCohortAdjudicated: followed.adjudicated,
    itemsCohortOpen: followed.open,
    itemsOpenPerReported: followed.openPerReported,
  }
}

const shownByWeight = (terms: Readonly<Record<MassTerm, Term<'kg'>>>) => {
  const weighed = (en: string, term: Term<'kg'>) => shown(`Explosives ${en}`, kilograms, term, ['offence'])
  return {
    massReported: weighed('in cases reported, by weight', terms.massReported),
    massProsecuted: weighed('in cases prosecuted, by weight', terms.massProsecuted),
    massAdjudicated: weighed('in cases adjudicated, by weight', terms.massAdjudicated),
    massCohortReported: weighed(`reported by weight, ${ofCohort}`, terms.massCohortReported),
    massCohortOpen: weighed(`in cases still open by weight, ${ofCohort}`, terms.massCohortOpen),
  }
}

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
    ...caseMeasures,
    ...personMeasures,
    ...itemMeasures,
    ...massMeasures,
    suspected: sum(personsSuspected),
    targeted: sum(personsTargeted),
  },
  headline: { show: 'casesReported' },
  always: ['item-class'],
  breakdowns: ['offence', 'verdict', 'sex', 'age-band'],
  shows: (terms) => ({
    ...shownOfCases(terms),
    ...shownOfPersons(terms),
    ...shownOfItems(terms),
    ...shownByWeight(terms),
    suspected: shown(
      'Persons arrested or suspected of trafficking (UN questionnaire)',
      persons,
      terms.suspected,
      ['sex'],
    ),
    targeted: shown('Persons targeted for trafficking (UN questionnaire)', persons, terms.targeted, []),
  }),
  method: {
    en: 'Cases, persons and items are three counts and are never mixed. A stage is a count of its own: an adjudicated case was also prosecuted and reported, so that stages are compared and never added up. The period view counts what happened in the period; numerator and denominator then speak of different cases. The cohort view follows the cases of one year of seizure to where they have come by now. A case is open while it has neither a judgment nor another end; open cases count below the line of every stage they have not reached, and are shown as a figure of their own, in cases, persons and items. Seizure reports are the seizures of law enforcement: one that no case followed counts among them and among no case. Every figure says which view it is. The region’s ratio is the ratio of sums over the jurisdictions that reported both sides.',
  },
  workedExample: {
    narrative: {
      en: 'In 2023 Skopje makes 240 seizures, reports 200 cases, prosecutes 120 and adjudicates 90: half a prosecution per seizure report, 0.6 per case. Tirana reports 50, prosecutes 40 and adjudicates 10. The region’s ratio is 100 adjudicated of 250 reported, 0.4, and not the mean of 0.45 and 0.2. Of the 200 cases that Skopje seized in 2023, 60 have been adjudicated so far, 15 ended otherwise and 125 are still open. Pristina reports no case at all, so that nothing can be compared.',
    },
    observations: [
      { jurisdiction: 'skopje', period: '2023', element: 'seizure-cases', codes: {}, value: 240 },
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
      chain('skopje', 'cohort', 'open', 125),
    ],
    expects: [
      { show: 'casesReported', jurisdiction: 'skopje', period: '2023', is: '200' },
      { show: 'prosecutedPerReported', jurisdiction: 'skopje', period: '2023', is: '0.6' },
      { show: 'prosecutedPerSeizure', jurisdiction: 'skopje', period: '2023', is: '0.5' },
      { show: 'prosecutedPerSeizure', jurisdiction: 'tirana', period: '2023', is: 'not reported' },
      { show: 'adjudicatedPerReported', jurisdiction: 'western-balkans', period: '2023', is: '0.4' },
      { show: 'cohortAdjudicated', jurisdiction: 'skopje', period: '2023', is: '0.3' },
      { show: 'cohortOpen', jurisdiction: 'skopje', period: '2023', is: '125' },
      { show: 'openPerReported', jurisdiction: 'skopje', period: '2023', is: '0.625' },
      { show: 'adjudicatedPerReported', jurisdiction: 'pristina', period: '2023', is: 'not computable' },
      { show: 'casesReported', jurisdiction: 'western-balkans', period: '2023', is: 'at least 250' },
    ],
  },
})
