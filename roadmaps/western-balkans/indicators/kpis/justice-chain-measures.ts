// What KPI 3 measures: stages by period and by cohort, in cases, persons, items and kilograms. Trafficking and misuse are
// what its sentence names; possession stands apart.
import { sum } from '#definition'
import {
  chainCases,
  chainItems,
  chainMass,
  chainPersons,
  personsSentenced,
  traffickingFollowed,
} from '../../data-elements/justice/justice-chain.ts'
import { itemsSeized, seizureCases, seizurePerpetrators } from '../../data-elements/justice/seizures.ts'

const named = { offence: ['trafficking', 'misuse'] } as const
const possession = { offence: 'possession' } as const
const inPeriod = { 'chain-view': 'period' } as const
const fromSeizure = { 'chain-view': 'cohort' } as const
const reported = { stage: 'reported' } as const
const prosecuted = { stage: 'prosecuted' } as const
const adjudicated = { stage: 'adjudicated' } as const
const open = { stage: 'open' } as const
const [reportedNow, prosecutedNow, adjudicatedNow] = [
  { ...inPeriod, ...reported },
  { ...inPeriod, ...prosecuted },
  { ...inPeriod, ...adjudicated },
] as const
const namedAt = {
  reported: { where: { ...named, ...reportedNow } },
  prosecuted: { where: { ...named, ...prosecutedNow } },
  adjudicated: { where: { ...named, ...adjudicatedNow } },
} as const
const allAt = {
  reported: { where: reportedNow },
  prosecuted: { where: prosecutedNow },
  adjudicated: { where: adjudicatedNow },
} as const
const cohortAt = {
  reported: { where: { ...named, ...fromSeizure, ...reported } },
  prosecuted: { where: { ...named, ...fromSeizure, ...prosecuted } },
  adjudicated: { where: { ...named, ...fromSeizure, ...adjudicated } },
  open: { where: { ...named, ...fromSeizure, ...open } },
} as const

export const caseMeasures = {
  seizures: sum(seizureCases, { where: named }),
  casesReported: sum(chainCases, namedAt.reported),
  casesProsecuted: sum(chainCases, namedAt.prosecuted),
  casesAdjudicated: sum(chainCases, namedAt.adjudicated),
  cohortReported: sum(chainCases, cohortAt.reported),
  cohortProsecuted: sum(chainCases, cohortAt.prosecuted),
  cohortAdjudicated: sum(chainCases, cohortAt.adjudicated),
  cohortOpen: sum(chainCases, cohortAt.open),
  possessionReported: sum(chainCases, { where: { ...possession, ...reportedNow } }),
  possessionProsecuted: sum(chainCases, { where: { ...possession, ...prosecutedNow } }),
  possessionAdjudicated: sum(chainCases, { where: { ...possession, ...adjudicatedNow } }),
  allCasesReported: sum(chainCases, allAt.reported),
  allCasesProsecuted: sum(chainCases, allAt.prosecuted),
  allCasesAdjudicated: sum(chainCases, allAt.adjudicated),
  followedProsecuted: sum(traffickingFollowed, { where: prosecuted }),
  followedAdjudicated: sum(traffickingFollowed, { where: adjudicated }),
  toPossessionProsecuted: sum(traffickingFollowed, { where: { ...prosecuted, ...possession } }),
  toPossessionAdjudicated: sum(traffickingFollowed, { where: { ...adjudicated, ...possession } }),
}

export const personMeasures = {
  personsSeized: sum(seizurePerpetrators, { where: named }),
  personsReported: sum(chainPersons, namedAt.reported),
  personsProsecuted: sum(chainPersons, namedAt.prosecuted),
  personsAdjudicated: sum(chainPersons, namedAt.adjudicated),
  personsCohortReported: sum(chainPersons, cohortAt.reported),
  personsCohortProsecuted: sum(chainPersons, cohortAt.prosecuted),
  personsCohortAdjudicated: sum(chainPersons, cohortAt.adjudicated),
  personsCohortOpen: sum(chainPersons, cohortAt.open),
  allPersonsReported: sum(chainPersons, allAt.reported),
  allPersonsProsecuted: sum(chainPersons, allAt.prosecuted),
  allPersonsAdjudicated: sum(chainPersons, allAt.adjudicated),
  sentenced: sum(personsSentenced, { where: named }),
  sentencedToPrison: sum(personsSentenced, { where: { ...named, sentence: 'prison' } }),
  belowMinimum: sum(personsSentenced, { where: { ...named, 'below-minimum': 'yes' } }),
  minimumUnknown: sum(personsSentenced, { where: { ...named, 'below-minimum': 'not-reported' } }),
  allSentenced: sum(personsSentenced),
}

export const itemMeasures = {
  itemsSeized: sum(itemsSeized, { where: named }),
  itemsReported: sum(chainItems, namedAt.reported),
  itemsProsecuted: sum(chainItems, namedAt.prosecuted),
  itemsAdjudicated: sum(chainItems, namedAt.adjudicated),
  itemsCohortReported: sum(chainItems, cohortAt.reported),
  itemsCohortProsecuted: sum(chainItems, cohortAt.prosecuted),
  itemsCohortAdjudicated: sum(chainItems, cohortAt.adjudicated),
  itemsCohortOpen: sum(chainItems, cohortAt.open),
  allItemsReported: sum(chainItems, allAt.reported),
  allItemsProsecuted: sum(chainItems, allAt.prosecuted),
  allItemsAdjudicated: sum(chainItems, allAt.adjudicated),
}

/** What is weighed is never added to what is counted. */
export const massMeasures = {
  massReported: sum(chainMass, namedAt.reported),
  massProsecuted: sum(chainMass, namedAt.prosecuted),
  massAdjudicated: sum(chainMass, namedAt.adjudicated),
  massCohortReported: sum(chainMass, cohortAt.reported),
  massCohortOpen: sum(chainMass, cohortAt.open),
}

export type CaseTerm = keyof typeof caseMeasures
export type PersonTerm = keyof typeof personMeasures
export type ItemTerm = keyof typeof itemMeasures
export type MassTerm = keyof typeof massMeasures
