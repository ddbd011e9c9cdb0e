import { defineIndicator, sum } from '#definition'
import { personsSuspected, personsTargeted } from '../../data-elements/justice/justice-chain.ts'
import { kpiTexts } from '../../texts/kpi-texts.ts'
import { persons } from '../../terms/units.ts'
import {
  shownByWeight,
  shownOfCases,
  shownOfItems,
  shownOfPersons,
  shownOfPossession,
  shownOfSentences,
} from './justice-chain-figures.ts'
import { caseMeasures, itemMeasures, massMeasures, personMeasures } from './justice-chain-measures.ts'
import { shown } from './justice-chain-shows.ts'

type Codes = Readonly<Record<string, string>>
const year = '2020'
const row = (jurisdiction: string, element: string, value: number, codes: Codes = {}) => ({
  ...{ jurisdiction, period: year, element, codes, value },
})
const inPeriod = (jurisdiction: string, stage: string, offence: string, value: number) =>
  row(jurisdiction, 'chain-cases', value, { 'chain-view': 'period', stage, offence })
const inCohort = (stage: string, offence: string, value: number) =>
  row('skopje', 'chain-cases', value, { 'chain-view': 'cohort', stage, offence })
const firearms = { 'item-class': 'firearm' }

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
  headline: {
    show: 'adjudicatedPerReported',
    codes: firearms,
    beside: ['prosecutedPerReported', 'casesReported', 'casesAdjudicated'],
    besideOnPage: ['casesProsecuted', 'personsPerReported', 'itemsPerReported'],
  },
  chart: {
    ...{ kind: 'funnel', shows: ['casesReported', 'casesProsecuted', 'casesAdjudicated'] },
    apart: 'cohortOpen',
    chains: [
      { shows: ['personsReported', 'personsProsecuted', 'personsAdjudicated'], apart: 'personsCohortOpen' },
      { shows: ['itemsReported', 'itemsProsecuted', 'itemsAdjudicated'], apart: 'itemsCohortOpen' },
    ],
  },
  always: ['item-class'],
  breakdowns: ['offence', 'verdict', 'sentence', 'below-minimum', 'sex', 'age-band'],
  shows: (terms) => ({
    ...shownOfCases(terms),
    ...shownOfPersons(terms),
    ...shownOfItems(terms),
    ...shownByWeight(terms),
    ...shownOfPossession(terms),
    ...shownOfSentences(terms),
    suspected: shown(
      'Persons arrested or suspected of trafficking (UN questionnaire)',
      persons,
      terms.suspected,
      ['sex'],
    ),
    targeted: shown('Persons targeted for trafficking (UN questionnaire)', persons, terms.targeted),
  }),
  method: {
    en: 'The sentence speaks of misused and trafficked firearms, ammunition and explosives. Its figures count the offences of trafficking and misuse; possession, which is many times as frequent and would hide them, stands apart, and so does the sum of every offence, which can be broken down. What publications print without the offence, or for several together, is only in that sum. That possession is neither misuse nor trafficking is an interpretation of this platform.\n\nCases, persons and items are three counts and are never mixed. A stage is a count of its own: an adjudicated case was also prosecuted and reported, so that stages are compared and never added up. They are compared with two things: the cases that law enforcement reports, and its reports on seizures (cases, the persons in them, and the items seized for these offences). A seizure that no case followed counts among the seizure reports and among no case.\n\nThe period view counts what happened in the period, under the offence as it stood at that stage: of the report, of the indictment, of the judgment. Numerator and denominator then speak of different cases. What was reported as trafficking and indicted or judged as possession is shown as a share of its own (baseline of target 3.1).\n\nThe cohort view follows the cases of one year of seizure to where they have come by now, under the offence of the report. A cohort needs time: its ratios are shown from two years after the year of the seizure, and marked as still changing for one year more; how many cases it has, and how many are open, is shown at once. A case is open while it has neither a judgment nor another end. Two years are a choice of this platform.\n\nSentences are those of first instance, person by person, each with the gravest. Below the legal minimum is what the court record says of it; where it says nothing, the person is outside the share.\n\nThe region’s ratio is the ratio of sums over the jurisdictions that reported both sides.',
  },
  workedExample: {
    narrative: {
      en: 'In 2020 Skopje makes 100 seizures for trafficking and none for misuse, reports 80 cases of trafficking and 20 of misuse, prosecutes 40 and 20 and adjudicates 30 and 10: 0.6 prosecuted per seizure report and per case, 0.4 adjudicated. Its 500 cases of possession stand apart. Tirana reports 50 of trafficking and adjudicates 10, and none of misuse. The region’s ratio is 50 adjudicated of 150 reported, 0.333, and not the mean of 0.4 and 0.2. Of the 200 cases that Skopje seized in 2020, 60 have been adjudicated so far, 15 ended otherwise and 125 are still open. Of 40 cases reported as trafficking and adjudicated, 10 were judged as possession, a quarter. Of 50 persons convicted, 5 were sentenced below the minimum, and of 10 nobody says it: 5 of 40. Pristina reports no case at all, so that nothing can be compared.',
    },
    observations: [
      row('skopje', 'seizure-cases', 100, { offence: 'trafficking' }),
      row('skopje', 'seizure-cases', 0, { offence: 'misuse' }),
      inPeriod('skopje', 'reported', 'trafficking', 80),
      inPeriod('skopje', 'reported', 'misuse', 20),
      inPeriod('skopje', 'reported', 'possession', 500),
      inPeriod('skopje', 'prosecuted', 'trafficking', 40),
      inPeriod('skopje', 'prosecuted', 'misuse', 20),
      inPeriod('skopje', 'adjudicated', 'trafficking', 30),
      inPeriod('skopje', 'adjudicated', 'misuse', 10),
      ...['reported', 'adjudicated'].flatMap((stage, at) => [
        inPeriod('tirana', stage, 'trafficking', at === 0 ? 50 : 10),
        inPeriod('tirana', stage, 'misuse', 0),
        inPeriod('pristina', stage, 'trafficking', 0),
        inPeriod('pristina', stage, 'misuse', 0),
      ]),
      inCohort('reported', 'trafficking', 150),
      inCohort('reported', 'misuse', 50),
      inCohort('adjudicated', 'trafficking', 40),
      inCohort('adjudicated', 'misuse', 20),
      inCohort('open', 'trafficking', 100),
      inCohort('open', 'misuse', 25),
      row('skopje', 'trafficking-followed', 40, { stage: 'adjudicated' }),
      row('skopje', 'trafficking-followed', 10, { stage: 'adjudicated', offence: 'possession' }),
      ...['trafficking', 'misuse'].flatMap((offence, at) => [
        row('skopje', 'persons-sentenced', at === 0 ? 50 : 0, { offence }),
        row('skopje', 'persons-sentenced', at === 0 ? 5 : 0, { offence, 'below-minimum': 'yes' }),
        row('skopje', 'persons-sentenced', at === 0 ? 10 : 0, { offence, 'below-minimum': 'not-reported' }),
      ]),
    ],
    expects: [
      { show: 'casesReported', jurisdiction: 'skopje', period: year, is: '100' },
      { show: 'possessionReported', jurisdiction: 'skopje', period: year, is: '500' },
      { show: 'prosecutedPerReported', jurisdiction: 'skopje', period: year, is: '0.6' },
      { show: 'prosecutedPerSeizure', jurisdiction: 'skopje', period: year, is: '0.6' },
      { show: 'prosecutedPerSeizure', jurisdiction: 'tirana', period: year, is: 'not reported' },
      { show: 'adjudicatedPerReported', jurisdiction: 'skopje', period: year, is: '0.4' },
      { show: 'adjudicatedPerReported', jurisdiction: 'western-balkans', period: year, is: '0.333' },
      { show: 'cohortAdjudicated', jurisdiction: 'skopje', period: year, is: '0.3' },
      { show: 'cohortOpen', jurisdiction: 'skopje', period: year, is: '125' },
      { show: 'openPerReported', jurisdiction: 'skopje', period: year, is: '0.625' },
      { show: 'reclassifiedAdjudicated', jurisdiction: 'skopje', period: year, is: '25' },
      { show: 'belowMinimumShare', jurisdiction: 'skopje', period: year, is: '12.5' },
      { show: 'adjudicatedPerReported', jurisdiction: 'pristina', period: year, is: 'not computable' },
      { show: 'casesReported', jurisdiction: 'western-balkans', period: year, is: 'at least 150' },
    ],
  },
})
