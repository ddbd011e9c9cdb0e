import type { MeasurePlan } from './measure-plan.ts'

/** Does the measure take what is said of a period, and not of a day? */
export function isOfPeriod({ measure }: Pick<MeasurePlan, 'measure'>): boolean {
  return measure.kind === 'sum' || measure.kind === 'stated'
}
