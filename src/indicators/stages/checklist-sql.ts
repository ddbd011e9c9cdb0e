// A checklist counts a jurisdiction as one when every criterion was judged as met. A judgement holds until the next one.
import { columnOf, currentDay, type Measure } from '#definition'
import { sql, type SqlFragment } from '#storage'
import { periodList, spanOf, type CellRange } from './cell-sql.ts'
import { criteriaStage } from './criteria-sql.ts'
import { marks } from '../reasoning/index.ts'
import type { MeasurePlan } from '../plan/index.ts'
import { stage, type Stage } from './stage.ts'

type Checklist = Extract<Measure, { kind: 'checklist' }>

/** A judgement is met, certainly missed, or open: what was not judged, or no longer, may still be met. */
function judgedSql(plan: MeasurePlan, measure: Checklist) {
  const judgement = sql.ref(`o.${columnOf(measure.judgement)}`)
  const isMet = sql`${judgement} = any (${[...measure.met]}::text[])`
  return { isMet, isPossible: sql`${judgement} = any (${[...measure.met, ...plan.unjudged]}::text[])` }
}

/** A checklist may look at some of its criteria only. */
function isAsked({ where }: Checklist): SqlFragment<unknown> {
  const each = Object.entries(where).map(
    ([id, codes]) => sql`${sql.ref(`o.${columnOf(id)}`)} = any (${[codes].flat()}::text[])`,
  )
  return each.length === 0 ? sql`true` : sql.join(each, sql` and `)
}

/**
 * A judgement may be given of several acts at once: a criterion is met when all of them meet it, missed when one of them
 * misses it. A number of acts that is nought judges nothing.
 */
function judgedAlike(amount: SqlFragment<unknown>, { isMet, isPossible }: ReturnType<typeof judgedSql>) {
  return sql`coalesce(sum(${amount}) filter (where ${isMet}), 0) = sum(${amount}) as is_met,
    coalesce(sum(${amount}) filter (where ${isPossible}), 0) = sum(${amount}) as is_possible`
}

/** What records judge, by what holds on the last day of each period, or by now. */
function countedStanding(plan: MeasurePlan, measure: Checklist, range: CellRange): SqlFragment<unknown> {
  const table = sql.id(plan.isCoarse ? 'counted_rollup' : 'counted_observation')
  return sql`select wanted.cell, o.jurisdiction, ${sql.ref(`o.${columnOf(measure.over)}`)} as criterion,
    ${judgedAlike(sql`o.value`, judgedSql(plan, measure))}, ${sql.lit(marks.isCounted)} as marks
  from ${periodList(range.periods)} join ${table} o on o.period_start <= least(wanted.cell_end, ${currentDay()}::date)
  where o.data_element = ${plan.element} and o.jurisdiction = any (${[...range.areas]}::text[]) and ${isAsked(measure)}
  group by 1, 2, 3 having sum(o.value) > 0`
}

/** The newest edition that the person may see of every judgement that is reported: of a stock only the day counts. */
function reportedJudgements(plan: MeasurePlan, measure: Checklist, range: CellRange): SqlFragment<unknown> {
  const over = sql.ref(`o.${columnOf(measure.over)}`)
  const amount = sql`coalesce(o.value, o.lower_bound)`
  return sql`select o.jurisdiction, ${over} as criterion, o.source, o.period_end, ${judgedAlike(amount, judgedSql(plan, measure))},
    bit_or(case when o.status = 'estimated' then ${sql.lit(marks.isEstimated)} else 0 end
      | case when o.is_revised then ${sql.lit(marks.isRevised)} else 0 end) as marks
  from (
    select *, rank() over edition as place,
      lead(coalesce(value, lower_bound)) over edition is distinct from coalesce(value, lower_bound)
        and lead(vintage) over edition is not null as is_revised
    from observation where data_element = ${plan.element} and accumulation = 'stock' and basis = 'actual' and not is_withdrawn
      and jurisdiction = any (${[...range.areas]}::text[]) and period_end <= ${spanOf(range).end}::date
    window edition as (partition by jurisdiction, period_end, codes, source order by vintage desc)
  ) o
  where o.place = 1 and ${over} not in ('_T', '_Z') and ${isAsked(measure)}
  group by 1, 2, 3, 4 having sum(${amount}) > 0`
}

/**
 * For every period: the latest judgement per criterion by its last day. Met by all: 1. Certainly missed by one: 0.
 * Not judged, or differently by two sources: between 0 and 1.
 */
export function checklistStages(plan: MeasurePlan, measure: Checklist, range: CellRange): Stage[] {
  const counted = plan.counted === 'holding' ? sql`union all ${countedStanding(plan, measure, range)}` : sql``
  return [
    stage('judged', reportedJudgements(plan, measure, range)),
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
      | case when count(*) filter (where is_met or not is_possible) < ${sql.lit(plan.criteria)} then ${sql.lit(marks.hasGaps)} else 0 end as marks
  from standing group by jurisdiction, cell`,
        ),
  ]
}
