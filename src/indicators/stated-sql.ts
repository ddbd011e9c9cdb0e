// What a source states for exactly the period: no part of it and no longer time says anything of it.
import type { Frequency } from '#definition'
import { sql } from '#storage'
import { breakdownColumns } from './breakdown-columns.ts'
import { lengthOf } from './cell-sql.ts'
import type { MeasurePlan } from './measure-plan.ts'
import { stage, type Stage } from './stage.ts'

/** Does the measure take what is said of a period, and not of a day? */
export function isOfPeriod({ measure }: Pick<MeasurePlan, 'measure'>): boolean {
  return measure.kind === 'sum' || measure.kind === 'stated'
}

/** The value stated for the whole period and no other time. */
export function pickStated(plan: MeasurePlan, input: string, frequency: Frequency): Stage[] {
  const key = sql.join(['jurisdiction', 'cell', ...breakdownColumns(plan.by)].map((name) => sql.id(name)))
  return [
    stage(
      'cells',
      sql`select ${key}, lower, upper, marks, missing from ${sql.id(input)}
  where period_start = cell and period_end = (cell + ${sql.lit(lengthOf[frequency])}::interval)::date - 1`,
    ),
  ]
}
