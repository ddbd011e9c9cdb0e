// A checklist counts a jurisdiction as one when every criterion was judged as met. A judgement holds until the next one.
import { columnOf, getInterval, type Measure } from '#definition'
import { sql, type SqlFragment } from '#storage'
import { marks } from './marks.ts'
import type { MeasurePlan } from './measure-plan.ts'
import { stage, type Stage } from './stage.ts'

type Checklist = Extract<Measure, { kind: 'checklist' }>

function periodList(periods: readonly string[]): SqlFragment<unknown> {
  const days = periods.map((period) => getInterval(period))
  return sql`unnest(${days.map(({ start }) => start)}::date[], ${days.map(({ end }) => end)}::date[]) as wanted (cell, cell_end)`
}

/**
 * For every period: the latest judgement per criterion by its last day. Met by all: 1. Certainly missed by one: 0.
 * Judged in part, or differently by two sources: between 0 and 1.
 */
export function checklistStages(plan: MeasurePlan, measure: Checklist, periods: readonly string[]): Stage[] {
  const over = sql.id(columnOf(measure.over))
  const judgement = sql.id(columnOf(measure.judgement))
  return [
    stage(
      'judged',
      sql`select jurisdiction, ${over} as criterion, period_end, ${judgement} = any (${[...measure.met]}::text[]) as is_met, marks
  from rows where lower = 1 and ${over} not in ('_T', '_Z')`,
    ),
    stage(
      'standing',
      sql`select wanted.cell, judged.jurisdiction, criterion, bool_and(is_met) as is_met, bool_or(is_met) as is_partly_met,
    bit_or(marks) as marks
  from ${periodList(periods)} join judged on judged.period_end <= wanted.cell_end
  where not exists (
    select from judged later where later.jurisdiction = judged.jurisdiction and later.criterion = judged.criterion
      and later.period_end > judged.period_end and later.period_end <= wanted.cell_end
  )
  group by 1, 2, 3`,
    ),
    stage(
      'cells',
      sql`select jurisdiction, cell,
    (case when count(*) filter (where is_met) = ${sql.lit(plan.criteria)} then 1 else 0 end)::numeric as lower,
    (case when bool_or(not is_partly_met) then 0 else 1 end)::numeric as upper,
    bit_or(marks) | case when bool_or(is_met <> is_partly_met) then ${sql.lit(marks.isConflict)} else 0 end
      | case when count(*) < ${sql.lit(plan.criteria)} then ${sql.lit(marks.hasGaps)} else 0 end as marks, null::text as missing
  from standing group by jurisdiction, cell`,
    ),
  ]
}
