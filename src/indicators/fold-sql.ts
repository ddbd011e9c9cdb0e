// From intervals to cells: what happened is added up over the period, a stock is read on its last day.
import type { Frequency } from '#definition'
import { sql, type SqlFragment } from '#storage'
import { lengthOf } from './cell-sql.ts'
import { marks } from './marks.ts'
import type { MeasurePlan } from './measure-plan.ts'
import { breakdownColumns } from './breakdown-columns.ts'
import { stage, type Stage } from './stage.ts'

function keyOf(plan: MeasurePlan): SqlFragment<unknown> {
  return sql.join(['jurisdiction', 'cell', ...breakdownColumns(plan.by)].map((name) => sql.id(name)))
}

const isKnown = sql`(lower is not null or upper is not null)`

/**
 * Adds up over time. An interval that lies within a longer known one of the same cell is left out; what remains is
 * exact where it fills the period without overlap, and a lower bound (“part of the period”) where it does not.
 */
export function foldSum(plan: MeasurePlan, input: string, frequency: Frequency): Stage[] {
  const key = keyOf(plan)
  const daysInCell = sql`((cell + ${sql.lit(lengthOf[frequency])}::interval)::date - cell)`
  const used = sql`filter (where is_used)`
  return [
    stage(
      'placed',
      sql`select ${key}, period_start, period_end, lower, upper, marks, missing,
    max(period_end) filter (where ${isKnown}) over (
      partition by ${key} order by period_start, period_end desc rows between unbounded preceding and 1 preceding
    ) as reached
  from ${sql.id(input)}`,
    ),
    stage(
      'used',
      sql`select *, ${isKnown} and (reached is null or reached < period_end) as is_used,
    coalesce(reached >= period_start and reached < period_end, false) and ${isKnown} as is_overlapping
  from placed`,
    ),
    stage(
      'cells',
      sql`select *, coalesce(used_marks, 0) | case when not is_filled and count_used > 0 then ${sql.lit(marks.isPartial)} else 0 end as marks
  from (
    select ${key}, count(*) ${used} as count_used,
      coalesce(not bool_or(is_overlapping) and sum(period_end - period_start + 1) ${used} = ${daysInCell}, false) as is_filled,
      case when bool_or(is_overlapping) then max(lower) ${used}
        when count(lower) ${used} > 0 then sum(coalesce(lower, 0)) ${used} end as lower,
      case when not bool_or(is_overlapping) and sum(period_end - period_start + 1) ${used} = ${daysInCell}
        and count(upper) ${used} = count(*) ${used} then sum(upper) ${used} end as upper,
      bit_or(marks) ${used} as used_marks, case when count(*) ${used} = 0 then min(missing) end as missing
    from used group by ${key}
  ) folded`,
    ),
  ]
}

/** The stock on the last day for which one is known within the period. */
export function pickLatest(plan: MeasurePlan, input: string): Stage[] {
  const key = keyOf(plan)
  return [
    stage(
      'cells',
      sql`select distinct on (${key}) ${key}, lower, upper, marks, missing
  from ${sql.id(input)} order by ${key}, ${isKnown} desc, period_end desc`,
    ),
  ]
}
