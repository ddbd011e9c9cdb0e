// The criteria of a checklist one by one: how many are met, or certainly missed, and which.
import { columnOf } from '#definition'
import { sql } from '#storage'
import { marks } from '../reasoning/index.ts'
import type { MeasurePlan } from '../plan/index.ts'
import { stage, type Stage } from './stage.ts'

interface Each {
  readonly over: string
  readonly each: 'met' | 'missed'
}

/**
 * From the stage `standing` to cells. What is not judged, or judged differently by two sources, may be either, so that
 * the count lies between; broken down by the criteria there is a cell for each that was judged.
 */
export function criteriaStage(plan: MeasurePlan, { over, each }: Each): Stage {
  const isSplit = plan.by.length > 0
  const [isSure, isOut] =
    each === 'met' ? [sql`is_met`, sql`not is_possible`] : [sql`not is_possible`, sql`is_met`]
  return stage(
    'cells',
    sql`select jurisdiction, cell${isSplit ? sql`, criterion as ${sql.id(columnOf(over))}` : sql``},
    count(*) filter (where ${isSure})::numeric as lower,
    (${sql.lit(isSplit ? 1 : plan.criteria)} - count(*) filter (where ${isOut}))::numeric as upper,
    bit_or(marks) | case when bool_or(is_disputed) then ${sql.lit(marks.isConflict)} else 0 end as marks
  from standing group by jurisdiction, cell${isSplit ? sql`, criterion` : sql``}`,
  )
}
