// A measure's plan becomes SQL, stage by stage: rows → one value per fact → dimensions collapsed → cells.
import { columnOf, getInterval } from '#definition'
import { sql, type SqlFragment } from '#storage'
import { collapseStages } from './collapse-sql.ts'
import { checklistStages } from './checklist-sql.ts'
import { codesRead, periodStart, type CellRange } from './cell-sql.ts'
import { countedRows } from './counted-sql.ts'
import { foldSum, pickLatest } from './fold-sql.ts'
import { marks } from './marks.ts'
import { isOfPeriod, pickStated } from './stated-sql.ts'
import type { MeasurePlan } from './measure-plan.ts'
import { columns, stage, type Stage } from './stage.ts'

/** Bounds of the day that places a row in a cell, and what else keeps a row out early. */
function conditions(plan: MeasurePlan, range: CellRange): SqlFragment<unknown> {
  const first = getInterval(range.periods[0] ?? '').start
  const last = getInterval(range.periods.at(-1) ?? '').end
  const { kind, itemClass } = plan.measure
  const codes = plan.collapses.flatMap((collapse) => {
    const read = codesRead(collapse)
    return read ? [sql`o.${sql.id(columnOf(collapse.dimension))} = any (${read}::text[])`] : []
  })
  return sql.join(
    [
      sql`o.is_current and o.basis = 'actual' and o.data_element = ${plan.element}`,
      sql`o.accumulation = ${isOfPeriod(plan) ? 'period' : 'stock'}`,
      sql`o.jurisdiction = any (${[...range.areas]}::text[])`,
      sql`o.period_end <= ${last}::date`,
      ...(kind === 'checklist' ? [] : [sql`o.period_end >= ${first}::date`]),
      ...(isOfPeriod(plan) ? [sql`o.period_start >= ${first}::date`] : []),
      ...(itemClass ? [sql`o.item_class = ${itemClass}`] : []),
      ...codes,
    ],
    sql` and `,
  )
}

function rowsStage(plan: MeasurePlan, range: CellRange): Stage {
  const { kind } = plan.measure
  // What holds is judged period by period; a checklist takes it in by itself.
  const counted = kind === 'checklist' ? undefined : countedRows(plan, range)
  const start = isOfPeriod(plan) ? sql`o.period_start` : sql`o.period_end`
  const cell = periodStart(sql`o.period_end`, range.frequency)
  const own = isOfPeriod(plan)
    ? sql`and ${periodStart(sql`o.period_start`, range.frequency)} = ${cell}`
    : sql``
  const dimensions = columns(plan.dimensions, 'o')
  return stage(
    'rows',
    sql`select o.jurisdiction, ${cell} as cell, ${start} as period_start, o.period_end, o.item_class${dimensions},
    coalesce(o.value, o.lower_bound) as lower, coalesce(o.value, o.upper_bound) as upper, o.status,
    case when o.status = 'estimated' then ${sql.lit(marks.isEstimated)} else 0 end
      | case when old.source is not null then ${sql.lit(marks.isRevised)} else 0 end as marks, o.breakdown, o.codes
  from observation o left join (
    select distinct data_element, jurisdiction, period_start, period_end, item_class, codes, source
    from observation where not is_current and data_element = ${plan.element}
  ) old using (data_element, jurisdiction, period_start, period_end, item_class, codes, source)
  where ${conditions(plan, range)} ${own}
  ${counted ? sql`union all ${counted}` : sql``}`,
  )
}

/** Two sources on one fact: where both can be true the narrower bounds hold, else the range between them. */
function factsStage(plan: MeasurePlan): Stage {
  const clash = sql`coalesce(max(lower) > min(upper), false)`
  // The codes in one text are the key; the single ones depend on them and are only carried along.
  const dimensions = plan.dimensions.map(
    (id) => sql`, min(${sql.id(columnOf(id))}) as ${sql.id(columnOf(id))}`,
  )
  return stage(
    'facts',
    sql`select jurisdiction, cell, period_start, period_end, item_class${sql.join(dimensions, sql``)},
    case when not ${clash} then max(lower)
      when bool_and(lower is not null) filter (where upper is not null) then min(lower) end as lower,
    case when not ${clash} then min(upper)
      when bool_and(upper is not null) filter (where lower is not null) then max(upper) end as upper,
    bit_or(marks) | case when ${clash} then ${sql.lit(marks.isConflict)} else 0 end as marks,
    case when min(breakdown) = max(breakdown) then min(breakdown) else min(breakdown) || ' ' || max(breakdown) end as breakdown,
    case when count(lower) + count(upper) = 0 then min(status) end as missing
  from rows group by jurisdiction, cell, period_start, period_end, item_class, codes`,
  )
}

const folds = { sum: foldSum, latest: pickLatest, stated: pickStated }

/** All stages of a measure. The last one gives a row per cell: area, cell, codes, bounds and what to know about them. */
export function measureStages(plan: MeasurePlan, range: CellRange): Stage[] {
  if (plan.measure.kind === 'checklist') {
    return [rowsStage(plan, range), ...checklistStages(plan, plan.measure, range)]
  }
  const collapsed = plan.collapses.flatMap((collapse, at) => collapseStages(plan, collapse, at))
  const stages = [rowsStage(plan, range), factsStage(plan), ...collapsed]
  const input = stages.at(-1)?.name ?? 'facts'
  return [...stages, ...folds[plan.measure.kind](plan, input, range.frequency)]
}
