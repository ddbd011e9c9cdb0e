// A checklist counts a jurisdiction as one when every criterion was judged as met. A judgement holds until the next one.
import { columnOf, type Measure } from '#definition'
import { sql, type SqlFragment } from '#storage'
import type { CellRange } from './cell-sql.ts'
import { holding, periodList } from './counted-sql.ts'
import { criteriaStage } from './criteria-sql.ts'
import { marks } from './marks.ts'
import type { MeasurePlan } from './measure-plan.ts'
import { stage, type Stage } from './stage.ts'

type Checklist = Extract<Measure, { kind: 'checklist' }>

/** A judgement is met, certainly missed, or open: what was not judged, or no longer, may still be met. */
function judgedSql(plan: MeasurePlan, measure: Checklist) {
  const judgement = sql.id(columnOf(measure.judgement))
  const isMet = sql`${judgement} = any (${[...measure.met]}::text[])`
  return { isMet, isPossible: sql`${judgement} = any (${[...measure.met, ...plan.unjudged]}::text[])` }
}

/** A checklist may look at some of its criteria only. */
function isAsked({ where }: Checklist): SqlFragment<unknown> {
  const each = Object.entries(where).map(
    ([id, codes]) => sql`${sql.id(columnOf(id))} = any (${[codes].flat()}::text[])`,
  )
  return each.length === 0 ? sql`true` : sql.join(each, sql` and `)
}

/** What records judge: a criterion is met when everything that is judged by it is, and missed when one thing misses it. */
function countedStanding(plan: MeasurePlan, measure: Checklist, range: CellRange): SqlFragment<unknown> {
  const { isMet, isPossible } = judgedSql(plan, measure)
  return sql`select cell, jurisdiction, ${sql.id(columnOf(measure.over))} as criterion,
    coalesce(sum(value) filter (where ${isMet}), 0) = sum(value) as is_met,
    coalesce(sum(value) filter (where ${isPossible}), 0) = sum(value) as is_possible, ${sql.lit(marks.isCounted)} as marks
  from (${holding(plan, range)}) counted where ${isAsked(measure)} group by 1, 2, 3 having sum(value) > 0`
}

/**
 * For every period: the latest judgement per criterion by its last day. Met by all: 1. Certainly missed by one: 0.
 * Not judged, or differently by two sources: between 0 and 1.
 */
export function checklistStages(plan: MeasurePlan, measure: Checklist, range: CellRange): Stage[] {
  const over = sql.id(columnOf(measure.over))
  const { isMet, isPossible } = judgedSql(plan, measure)
  const counted = plan.counted === 'holding' ? sql`union all ${countedStanding(plan, measure, range)}` : sql``
  return [
    stage(
      'judged',
      sql`select jurisdiction, ${over} as criterion, period_end, ${isMet} as is_met, ${isPossible} as is_possible, marks
  from rows where lower = 1 and ${over} not in ('_T', '_Z') and ${isAsked(measure)}`,
    ),
    stage(
      'said',
      sql`select wanted.cell, judged.jurisdiction, criterion, is_met, is_possible, marks
  from ${periodList(range.periods)} join judged on judged.period_end <= wanted.cell_end
  where not exists (
    select from judged later where later.jurisdiction = judged.jurisdiction and later.criterion = judged.criterion
      and later.period_end > judged.period_end and later.period_end <= wanted.cell_end
  )
  ${counted}`,
    ),
    stage(
      'standing',
      sql`select cell, jurisdiction, criterion, bool_and(is_met) as is_met, bool_or(is_possible) as is_possible,
    bool_or(is_met) and bool_or(not is_possible) as is_disputed, bit_or(marks) as marks
  from said group by 1, 2, 3`,
    ),
    measure.each
      ? criteriaStage(plan, { ...measure, each: measure.each })
      : stage(
          'cells',
          sql`select jurisdiction, cell,
    (case when count(*) filter (where is_met) = ${sql.lit(plan.criteria)} then 1 else 0 end)::numeric as lower,
    (case when bool_or(not is_possible) then 0 else 1 end)::numeric as upper,
    bit_or(marks) | case when bool_or(is_disputed) then ${sql.lit(marks.isConflict)} else 0 end
      | case when count(*) filter (where is_met or not is_possible) < ${sql.lit(plan.criteria)} then ${sql.lit(marks.hasGaps)} else 0 end as marks,
    null::text as missing
  from standing group by jurisdiction, cell`,
        ),
  ]
}
