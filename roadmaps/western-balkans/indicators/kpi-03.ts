import { defineIndicator, ratio, ratioUnit, sum, type Term, type Unit } from '#definition'
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

const people = ['sex', 'age-band']
const ofPeriod = 'events of the period'
const ofCohort = 'followed from the year of the seizure'

const shown = (en: string, unit: Unit, formula: Term, breakdowns: readonly string[]) => ({
  name: { en },
  formula,
  unit,
  breakdowns,
})
/** A stage against the reports, in one unit and one view: the compiler refuses to compare cases with persons. */
const compared = <U extends string>(en: string, view: string, stage: Term<U>, reports: Term<NoInfer<U>>) =>
  shown(`${en}, ${view}`, ratioUnit, ratio(stage, reports), ['offence'])

type Followed = 'cohortReported' | 'cohortProsecuted' | 'cohortAdjudicated' | 'cohortOpen'

/** The cases of one year of seizure: how many there are, how far they have come, and how many are still open. */
const cohortShows = (terms: Readonly<Record<Followed, Term<'cases'>>>) => ({
  cohortReported: shown(`Cases reported, ${ofCohort}`, cases, terms.cohortReported, ['offence']),
  cohortProsecuted: compared(
    'Cases prosecuted so far per case reported',
    ofCohort,
    terms.cohortProsecuted,
    terms.cohortReported,
  ),
  cohortAdjudicated: compared(
    'Cases adjudicated so far per case reported',
    ofCohort,
    terms.cohortAdjudicated,
    terms.cohortReported,
  ),
  cohortOpen: shown(`Cases still open, ${ofCohort}`, cases, terms.cohortOpen, ['offence']),
  openPerReported: compared(
    'Cases still open per case reported',
    ofCohort,
    terms.cohortOpen,
    terms.cohortReported,
  ),
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
    cohortOpen: sum(chainCases, { where: { ...followed, stage: 'open' } }),
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
    ...cohortShows(terms),
    personsReported: shown('Persons reported', persons, terms.personsReported, ['offence', ...people]),
    personsProsecuted: shown('Persons prosecuted', persons, terms.personsProsecuted, ['offence', ...people]),
    personsAdjudicated: shown('Persons adjudicated', persons, terms.personsAdjudicated, [
      'offence',
      'verdict',
      ...people,
    ]),
    personsPerReported: compared(
      'Persons adjudicated per person reported',
      ofPeriod,
      terms.personsAdjudicated,
      terms.personsReported,
    ),
    itemsReported: shown('Items in cases reported', items, terms.itemsReported, ['offence']),
    itemsAdjudicated: shown('Items in cases adjudicated', items, terms.itemsAdjudicated, ['offence']),
    itemsPerReported: compared(
      'Items adjudicated per item reported',
      ofPeriod,
      terms.itemsAdjudicated,
      terms.itemsReported,
    ),
    suspected: shown(
      'Persons arrested or suspected of trafficking (UN questionnaire)',
      persons,
      terms.suspected,
      ['sex'],
    ),
    targeted: shown('Persons targeted for trafficking (UN questionnaire)', persons, terms.targeted, []),
  }),
  method: {
    en: 'Cases, persons and items are three counts and are never mixed. A stage is a count of its own: an adjudicated case was also prosecuted and reported, so that stages are compared and never added up. The period view counts what happened in the period; numerator and denominator then speak of different cases. The cohort view follows the cases of one year of seizure to where they have come by now. A case is open while it has neither a judgment nor another end; open cases count below the line of every stage they have not reached, and are shown as a figure of their own. Every figure says which view it is. The region’s ratio is the ratio of sums over the jurisdictions that reported both sides.',
  },
  workedExample: {
    narrative: {
      en: 'In 2023 Skopje reports 200 cases, prosecutes 120 and adjudicates 90. Tirana reports 50, prosecutes 40 and adjudicates 10. The region’s ratio is 100 adjudicated of 250 reported, 0.4, and not the mean of 0.45 and 0.2. Of the 200 cases that Skopje seized in 2023, 60 have been adjudicated so far, 15 ended otherwise and 125 are still open. Pristina reports no case at all, so that nothing can be compared.',
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
      chain('skopje', 'cohort', 'open', 125),
    ],
    expects: [
      { show: 'casesReported', jurisdiction: 'skopje', period: '2023', is: '200' },
      { show: 'prosecutedPerReported', jurisdiction: 'skopje', period: '2023', is: '0.6' },
      { show: 'adjudicatedPerReported', jurisdiction: 'western-balkans', period: '2023', is: '0.4' },
      { show: 'cohortAdjudicated', jurisdiction: 'skopje', period: '2023', is: '0.3' },
      { show: 'cohortOpen', jurisdiction: 'skopje', period: '2023', is: '125' },
      { show: 'openPerReported', jurisdiction: 'skopje', period: '2023', is: '0.625' },
      { show: 'adjudicatedPerReported', jurisdiction: 'pristina', period: '2023', is: 'not computable' },
      { show: 'casesReported', jurisdiction: 'western-balkans', period: '2023', is: 'at least 250' },
    ],
  },
})
