// What KPI 3 shows: cases, persons, items and kilograms, the sentences, and what became of trafficking on the way.
import { percentUnit, ratio, ratioUnit, share, type Term } from '#definition'
import { cases, items, kilograms, persons } from '../../terms/units.ts'
import type { CaseTerm, ItemTerm, MassTerm, PersonTerm } from './justice-chain-measures.ts'
import {
  followedFrom,
  happened,
  ofAllOffences,
  ofCohort,
  ofPeriod,
  ripens,
  shown,
} from './justice-chain-shows.ts'

const people = ['sex', 'age-band']
const ofCases = {
  many: 'Cases',
  named: 'Cases of trafficking and misuse',
  one: 'case',
  report: 'seizure report',
}
const ofPersons = {
  many: 'Persons in cases',
  named: 'Persons in cases of trafficking and misuse',
  one: 'person',
  report: 'person in a seizure report',
}
const ofItems = {
  many: 'Items in cases',
  named: 'Items in cases of trafficking and misuse',
  one: 'item',
  report: 'item in a seizure report',
}

export function shownOfCases(terms: Readonly<Record<CaseTerm, Term<'cases'>>>) {
  const now = happened(ofCases, cases, {
    ...{ reported: terms.casesReported, prosecuted: terms.casesProsecuted },
    ...{ adjudicated: terms.casesAdjudicated, seized: terms.seizures },
  })
  const followed = followedFrom(ofCases, cases, {
    ...{ reported: terms.cohortReported, prosecuted: terms.cohortProsecuted },
    ...{ adjudicated: terms.cohortAdjudicated, open: terms.cohortOpen },
  })
  const all = ofAllOffences(
    ofCases,
    cases,
    {
      ...{ reported: terms.allCasesReported, prosecuted: terms.allCasesProsecuted },
      adjudicated: terms.allCasesAdjudicated,
    },
    [['offence'], ['offence', 'verdict']],
  )
  return {
    adjudicatedPerReported: now.adjudicatedPerReported,
    prosecutedPerReported: now.prosecutedPerReported,
    casesReported: now.reported,
    casesProsecuted: now.prosecuted,
    casesAdjudicated: now.adjudicated,
    prosecutedPerSeizure: now.prosecutedPerSeizure,
    adjudicatedPerSeizure: now.adjudicatedPerSeizure,
    cohortReported: followed.reported,
    cohortProsecuted: followed.prosecuted,
    cohortAdjudicated: followed.adjudicated,
    cohortOpen: followed.open,
    openPerReported: followed.openPerReported,
    cohortAdjudicatedPerSeizure: {
      ...shown(
        `Cases of trafficking and misuse adjudicated so far per seizure report, ${ofCohort}`,
        ratioUnit,
        ratio(terms.cohortAdjudicated, terms.seizures),
      ),
      ripens,
    },
    allCasesReported: all.reported,
    allCasesProsecuted: all.prosecuted,
    allCasesAdjudicated: all.adjudicated,
  }
}

/** Possession stands apart: its sheer number would hide the rest. And trafficking may become possession on the way. */
export function shownOfPossession(terms: Readonly<Record<CaseTerm, Term<'cases'>>>) {
  const became = (en: string, part: Term<'cases'>, whole: Term<'cases'>) =>
    shown(en, percentUnit, share(part, whole, { notReported: 'inside' }))
  return {
    possessionReported: shown(
      'Cases of possession reported by law enforcement',
      cases,
      terms.possessionReported,
    ),
    possessionProsecuted: shown('Cases of possession prosecuted', cases, terms.possessionProsecuted),
    possessionAdjudicated: shown('Cases of possession adjudicated', cases, terms.possessionAdjudicated),
    possessionAdjudicatedPerReported: shown(
      `Cases of possession adjudicated per case reported, ${ofPeriod}`,
      ratioUnit,
      ratio(terms.possessionAdjudicated, terms.possessionReported),
    ),
    reclassifiedProsecuted: became(
      'Cases reported as trafficking and prosecuted: share indicted as possession',
      terms.toPossessionProsecuted,
      terms.followedProsecuted,
    ),
    reclassifiedAdjudicated: became(
      'Cases reported as trafficking and adjudicated: share judged as possession',
      terms.toPossessionAdjudicated,
      terms.followedAdjudicated,
    ),
    followedProsecuted: shown(
      'Cases reported as trafficking and prosecuted, by offence of the indictment',
      cases,
      terms.followedProsecuted,
      ['offence'],
    ),
    followedAdjudicated: shown(
      'Cases reported as trafficking and adjudicated, by offence of the judgment',
      cases,
      terms.followedAdjudicated,
      ['offence'],
    ),
  }
}

export function shownOfPersons(terms: Readonly<Record<PersonTerm, Term<'persons'>>>) {
  const now = happened(
    ofPersons,
    persons,
    {
      ...{ reported: terms.personsReported, prosecuted: terms.personsProsecuted },
      ...{ adjudicated: terms.personsAdjudicated, seized: terms.personsSeized },
    },
    people,
  )
  const followed = followedFrom(
    ofPersons,
    persons,
    {
      ...{ reported: terms.personsCohortReported, prosecuted: terms.personsCohortProsecuted },
      ...{ adjudicated: terms.personsCohortAdjudicated, open: terms.personsCohortOpen },
    },
    people,
  )
  const all = ofAllOffences(
    ofPersons,
    persons,
    {
      ...{ reported: terms.allPersonsReported, prosecuted: terms.allPersonsProsecuted },
      adjudicated: terms.allPersonsAdjudicated,
    },
    [
      ['offence', ...people],
      ['offence', 'verdict', ...people],
    ],
  )
  return {
    personsReported: now.reported,
    personsProsecuted: now.prosecuted,
    personsAdjudicated: now.adjudicated,
    personsProsecutedPerReported: now.prosecutedPerReported,
    personsPerReported: now.adjudicatedPerReported,
    personsProsecutedPerSeizure: now.prosecutedPerSeizure,
    personsAdjudicatedPerSeizure: now.adjudicatedPerSeizure,
    personsCohortReported: followed.reported,
    personsCohortProsecuted: followed.prosecuted,
    personsCohortAdjudicated: followed.adjudicated,
    personsCohortOpen: followed.open,
    personsOpenPerReported: followed.openPerReported,
    allPersonsReported: all.reported,
    allPersonsProsecuted: all.prosecuted,
    allPersonsAdjudicated: all.adjudicated,
  }
}

export function shownOfSentences(terms: Readonly<Record<PersonTerm, Term<'persons'>>>) {
  const by = ['sentence', 'sex']
  return {
    sentenced: shown('Persons convicted of trafficking or misuse', persons, terms.sentenced, by),
    prisonShare: shown(
      'Share of the convicted who were sentenced to prison without suspension',
      percentUnit,
      share(terms.sentencedToPrison, terms.sentenced, { notReported: 'inside' }),
      ['sex'],
    ),
    belowMinimum: shown('Persons sentenced below the legal minimum', persons, terms.belowMinimum, by),
    belowMinimumShare: shown(
      'Share of the convicted who were sentenced below the legal minimum, where it is known',
      percentUnit,
      share(terms.belowMinimum, terms.sentenced, { notReported: { outside: terms.minimumUnknown } }),
      by,
    ),
    allSentenced: shown('Persons convicted of every offence', persons, terms.allSentenced, [
      'offence',
      'below-minimum',
      ...by,
    ]),
  }
}

export function shownOfItems(terms: Readonly<Record<ItemTerm, Term<'items'>>>) {
  const now = happened(ofItems, items, {
    ...{ reported: terms.itemsReported, prosecuted: terms.itemsProsecuted },
    ...{ adjudicated: terms.itemsAdjudicated, seized: terms.itemsSeized },
  })
  const followed = followedFrom(ofItems, items, {
    ...{ reported: terms.itemsCohortReported, prosecuted: terms.itemsCohortProsecuted },
    ...{ adjudicated: terms.itemsCohortAdjudicated, open: terms.itemsCohortOpen },
  })
  const all = ofAllOffences(
    ofItems,
    items,
    {
      ...{ reported: terms.allItemsReported, prosecuted: terms.allItemsProsecuted },
      adjudicated: terms.allItemsAdjudicated,
    },
    [['offence'], ['offence']],
  )
  return {
    itemsReported: now.reported,
    itemsProsecuted: now.prosecuted,
    itemsAdjudicated: now.adjudicated,
    itemsProsecutedPerReported: now.prosecutedPerReported,
    itemsPerReported: now.adjudicatedPerReported,
    itemsProsecutedPerSeizure: now.prosecutedPerSeizure,
    itemsAdjudicatedPerSeizure: now.adjudicatedPerSeizure,
    itemsCohortReported: followed.reported,
    itemsCohortProsecuted: followed.prosecuted,
    itemsCohortAdjudicated: followed.adjudicated,
    itemsCohortOpen: followed.open,
    itemsOpenPerReported: followed.openPerReported,
    allItemsReported: all.reported,
    allItemsProsecuted: all.prosecuted,
    allItemsAdjudicated: all.adjudicated,
  }
}

export function shownByWeight(terms: Readonly<Record<MassTerm, Term<'kg'>>>) {
  const weighed = (en: string, term: Term<'kg'>) =>
    shown(`Explosives in cases of trafficking and misuse ${en}`, kilograms, term)
  return {
    massReported: weighed('reported, by weight', terms.massReported),
    massProsecuted: weighed('prosecuted, by weight', terms.massProsecuted),
    massAdjudicated: weighed('adjudicated, by weight', terms.massAdjudicated),
    massCohortReported: weighed(`reported by weight, ${ofCohort}`, terms.massCohortReported),
    massCohortOpen: weighed(`still open by weight, ${ofCohort}`, terms.massCohortOpen),
  }
}
