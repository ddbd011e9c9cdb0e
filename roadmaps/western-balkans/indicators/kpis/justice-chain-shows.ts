// How the figures of the justice chain are shown, in whatever unit: stage by stage, and followed from the seizure.
import { ratio, ratioUnit, type Ripening, type Term, type Unit } from '#definition'

export const ofPeriod = 'in the same period'
export const ofCohort = 'followed from the year of the seizure'

/** Courts take years: a cohort says something after two, and goes on changing for one more. */
export const ripens: Ripening = { shownAfter: 24, settledAfter: 36 }

export const shown = (en: string, unit: Unit, formula: Term, breakdowns: readonly string[] = []) => ({
  name: { en },
  formula,
  unit,
  breakdowns,
})

/** A stage against the reports, in one unit and one view: the compiler refuses to compare cases with persons. */
const compared = <U extends string>(en: string, view: string, stage: Term<U>, reports: Term<NoInfer<U>>) =>
  shown(`${en}, ${view}`, ratioUnit, ratio(stage, reports))

/** The same, shown once the cohort is ripe. */
const ripe = <U extends string>(en: string, stage: Term<U>, reports: Term<NoInfer<U>>) => ({
  ...compared(en, ofCohort, stage, reports),
  ripens,
})

interface Names {
  /** “Persons”, what of: “Persons in cases of trafficking and misuse”, “person”, and what seizure reports count. */
  readonly many: string
  readonly named: string
  readonly one: string
  readonly report: string
}

interface Stages<U extends string> {
  readonly reported: Term<U>
  readonly prosecuted: Term<U>
  readonly adjudicated: Term<U>
}

/** What happened in the period: each stage by itself, and the later ones against the reports and the seizure reports. */
export function happened<U extends string>(
  { named, one, report }: Names,
  unit: Unit,
  { reported, prosecuted, adjudicated, seized }: Stages<U> & { readonly seized: Term<U> },
  people: readonly string[] = [],
) {
  const per = (step: string, whole: string, term: Term<U>, base: Term<U>) =>
    compared(`${named} ${step} per ${whole}`, ofPeriod, term, base)
  return {
    reported: shown(`${named} reported by law enforcement`, unit, reported, people),
    prosecuted: shown(`${named} prosecuted`, unit, prosecuted, people),
    adjudicated: shown(`${named} adjudicated`, unit, adjudicated, people),
    prosecutedPerReported: per('prosecuted', `${one} reported`, prosecuted, reported),
    adjudicatedPerReported: per('adjudicated', `${one} reported`, adjudicated, reported),
    prosecutedPerSeizure: per('prosecuted', report, prosecuted, seized),
    adjudicatedPerSeizure: per('adjudicated', report, adjudicated, seized),
  }
}

/** What was seized in one year: how much of it there is, how far it has come, and how much is still open. */
export function followedFrom<U extends string>(
  { named, one }: Names,
  unit: Unit,
  { reported, prosecuted, adjudicated, open }: Stages<U> & { readonly open: Term<U> },
  people: readonly string[] = [],
) {
  const per = (step: string, term: Term<U>) => ripe(`${named} ${step} per ${one} reported`, term, reported)
  return {
    reported: shown(`${named} reported, ${ofCohort}`, unit, reported, people),
    prosecuted: per('prosecuted so far', prosecuted),
    adjudicated: per('adjudicated so far', adjudicated),
    open: shown(`${named} still open, ${ofCohort}`, unit, open, people),
    openPerReported: per('still open', open),
  }
}

/** Every offence together, to be broken down by offence. */
export function ofAllOffences<U extends string>(
  { many }: Pick<Names, 'many'>,
  unit: Unit,
  { reported, prosecuted, adjudicated }: Stages<U>,
  [reportedBy, judgedBy]: readonly [reported: readonly string[], judged: readonly string[]],
) {
  return {
    reported: shown(`${many} of every offence reported by law enforcement`, unit, reported, reportedBy),
    prosecuted: shown(`${many} of every offence prosecuted`, unit, prosecuted, reportedBy),
    adjudicated: shown(`${many} of every offence adjudicated`, unit, adjudicated, judgedBy),
  }
}
