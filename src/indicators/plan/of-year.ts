// Whether a measure takes what is known once a year.
import type { MeasurePlan } from './measure-plan.ts'

/** Is the measure read in the year in which a period lies, and not in the period? */
export function isOfYear({ measure }: Pick<MeasurePlan, 'measure'>): boolean {
  return measure.kind === 'latest' && measure.ofYear === true
}
