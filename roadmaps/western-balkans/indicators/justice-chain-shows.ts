// How the figures of the justice chain are shown, in whatever unit: stage by stage, and followed from the seizure.
import { ratio, ratioUnit, type Term, type Unit } from '#definition'

export const ofPeriod = 'events of the period'
export const ofCohort = 'followed from the year of the seizure'

export const shown = (en: string, unit: Unit, formula: Term, breakdowns: readonly string[]) => ({
  name: { en },
  formula,
  unit,
  breakdowns,
})
/** A stage against the reports, in one unit and one view: the compiler refuses to compare cases with persons. */
export const compared = <U extends string>(
  en: string,
  view: string,
  stage: Term<U>,
  reports: Term<NoInfer<U>>,
) => shown(`${en}, ${view}`, ratioUnit, ratio(stage, reports), ['offence'])

interface Followed<U extends string> {
  readonly reported: Term<U>
  readonly prosecuted: Term<U>
  readonly adjudicated: Term<U>
  readonly open: Term<U>
}

/** What was seized in one year: how much of it there is, how far it has come, and how much is still open. */
export function followedFrom<U extends string>(
  [Many, one]: readonly [many: string, one: string],
  unit: Unit,
  { reported, prosecuted, adjudicated, open }: Followed<U>,
  breakdowns: readonly string[],
) {
  const per = (step: string, term: Term<U>) =>
    compared(`${Many} ${step} per ${one} reported`, ofCohort, term, reported)
  return {
    reported: shown(`${Many} reported, ${ofCohort}`, unit, reported, breakdowns),
    prosecuted: per('prosecuted so far', prosecuted),
    adjudicated: per('adjudicated so far', adjudicated),
    open: shown(`${Many} still open, ${ofCohort}`, unit, open, breakdowns),
    openPerReported: per('still open', open),
  }
}
