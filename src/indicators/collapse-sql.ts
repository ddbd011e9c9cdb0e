// Brings one dimension to the codes that are wanted: a published code, else the sum of its parts, else a lower bound.
import { columnOf } from '#definition'
import { sql, type SqlFragment } from '#storage'
import { leftOpen, type Collapse, type MeasurePlan, type RollUp } from './measure-plan.ts'
import { marks } from './marks.ts'
import { columns, stage, type Stage } from './stage.ts'

const known = sql`(lower is not null or upper is not null)`
const state = sql`lower, upper, marks, breakdown, missing`

/** What stays when one dimension is added up. */
function keyWithout(plan: MeasurePlan, dimension: string): SqlFragment<unknown> {
  const rest = plan.dimensions.filter((id) => id !== dimension)
  return sql`jurisdiction, cell, period_start, period_end, item_class${columns(rest)}`
}

function allColumns(plan: MeasurePlan): SqlFragment<unknown> {
  return sql`jurisdiction, cell, period_start, period_end, item_class${columns(plan.dimensions)}, ${state}`
}

/**
 * Per fact: what is published for the code itself (`own_`), and what its parts come to (`parts_`). Parts that carry
 * different claims of completeness make none together: the sum is then a lower bound, unless all parts are there.
 */
function besideSql(
  plan: MeasurePlan,
  input: string,
  dimension: string,
  rollUp: RollUp,
): SqlFragment<unknown> {
  const key = keyWithout(plan, dimension)
  const code = sql.id(columnOf(dimension))
  const isOwn = sql`filter (where ${code} = ${rollUp.code})`
  const isPart = sql`filter (where ${code} <> ${rollUp.code})`
  const isKnownPart = sql`filter (where ${code} <> ${rollUp.code} and ${known})`
  return sql`select ${key},
      max(lower) ${isOwn} as own_lower, max(upper) ${isOwn} as own_upper, bit_or(marks) ${isOwn} as own_marks,
      min(breakdown) ${isOwn} as own_breakdown, min(missing) as any_missing,
      count(*) ${isPart} as rows, count(*) ${isKnownPart} as parts, sum(coalesce(lower, 0)) ${isKnownPart} as parts_lower,
      count(upper) ${isPart} as parts_with_upper, sum(upper) ${isPart} as parts_upper, bit_or(marks) ${isPart} as parts_marks,
      min(breakdown) ${isPart} as parts_breakdown, max(breakdown) ${isPart} as last_breakdown
    from ${sql.id(input)} where ${code} = any (${[rollUp.code, leftOpen(rollUp.code), ...rollUp.parts]}::text[]) group by ${key}`
}

/**
 * One code from its parts. Parts are complete where every one is there, or where the source presents those that are
 * there as all; else they give a lower bound only. A published figure of the code itself holds; where it is only a
 * bound, its parts may narrow it, as long as both can be true. What was reported and what the records come to are two
 * sources: where they contradict each other, the figure is disputed between them.
 */
function rollUpSql(
  plan: MeasurePlan,
  input: string,
  dimension: string,
  rollUp: RollUp,
): SqlFragment<unknown> {
  const fromBelow = sql`case when own_upper is null or parts_lower <= own_upper then parts_lower end`
  const fromAbove = sql`case when own_lower is null or parts_most >= own_lower then parts_most end`
  return sql`select ${keyWithout(plan, dimension)}, ${rollUp.code}::text as ${sql.id(columnOf(dimension))},
    case when is_disputed then least(own_lower, parts_lower)
      when own_known then greatest(own_lower, ${fromBelow}) else parts_lower end as lower,
    case when is_disputed then greatest(own_upper, parts_most)
      when own_known then least(own_upper, ${fromAbove}) else parts_most end as upper,
    case when is_disputed then own_marks | parts_marks | ${sql.lit(marks.isConflict)}
      when own_known then own_marks when parts > 0 and not is_closed then parts_marks | ${sql.lit(marks.hasGaps)}
      else coalesce(parts_marks, 0) end as marks,
    case when own_known then own_breakdown when parts_breakdown = last_breakdown then parts_breakdown end as breakdown,
    case when not own_known and parts = 0 then any_missing end as missing
  from (
    select *, own_known and is_closed and parts_marks & ${sql.lit(marks.isCounted)} > 0
      and coalesce(parts_lower > own_upper or parts_most < own_lower, false) as is_disputed
    from (
    select *, own_lower is not null or own_upper is not null as own_known,
      case when is_closed and parts_with_upper = rows then parts_upper end as parts_most
    from (
      select *, parts = ${sql.lit(rollUp.parts.length)} or (parts > 0 and parts_breakdown = last_breakdown
        and coalesce(${dimension} = any (string_to_array(parts_breakdown, ' ')), false)) as is_closed
      from (
    ${besideSql(plan, input, dimension, rollUp)}
      ) beside
    ) judged
    ) weighed
  ) compared`
}

/** The roll-ups of one dimension, each followed by what it leaves as it was, unless nothing else is wanted. */
function rollUpStages(plan: MeasurePlan, { dimension, rollUps, keep }: Collapse, first: string): Stage[] {
  const stages: Stage[] = []
  let input = first
  for (const [at, rollUp] of rollUps.entries()) {
    const rolled = `${columnOf(dimension)}_sum_${at + 1}`
    stages.push(stage(rolled, rollUpSql(plan, input, dimension, rollUp)))
    const isLast = at === rollUps.length - 1 && keep !== 'every code' && keep.length === 1
    if (!isLast) {
      const rest = sql`select ${allColumns(plan)} from ${sql.id(input)} where ${sql.id(columnOf(dimension))} not in (${rollUp.code}, ${leftOpen(rollUp.code)})`
      stages.push(
        stage(
          `${rolled}_and_rest`,
          sql`select ${allColumns(plan)} from ${sql.id(rolled)}
  union all ${rest}`,
        ),
      )
    }
    input = stages.at(-1)?.name ?? input
  }
  return stages
}

/** Keeps the wanted codes; several of them are added up, and all of them have to be there for the sum to be exact. */
function keepStage(plan: MeasurePlan, { dimension, keep }: Collapse, input: string): Stage {
  const name = nameAfter(dimension)
  const code = sql.id(columnOf(dimension))
  if (keep === 'every code')
    return stage(name, sql`select * from ${sql.id(input)} where ${code} not in ('_T', '_Z')`)
  if (keep.length === 1) return stage(name, sql`select * from ${sql.id(input)} where ${code} = ${keep[0]}`)
  const key = keyWithout(plan, dimension)
  const wanted = sql.lit(keep.length)
  return stage(
    name,
    sql`select ${key}, '_T'::text as ${code}, sum(coalesce(lower, 0)) filter (where ${known}) as lower,
    case when count(upper) = ${wanted} then sum(upper) end as upper,
    bit_or(marks) | case when count(*) filter (where ${known}) < ${wanted} then ${sql.lit(marks.hasGaps)} else 0 end as marks,
    case when min(breakdown) = max(breakdown) then min(breakdown) end as breakdown,
    case when count(lower) + count(upper) = 0 then min(missing) end as missing
  from ${sql.id(input)} where ${code} = any (${[...keep]}::text[]) group by ${key}`,
  )
}

const nameAfter = (dimension: string) => `after_${columnOf(dimension)}`

/** The stages that collapse one dimension. They start from the collapse before it, or from the facts. */
export function collapseStages(plan: MeasurePlan, collapse: Collapse, at: number): Stage[] {
  const before = plan.collapses[at - 1]
  const input = before ? nameAfter(before.dimension) : 'facts'
  const rolled = rollUpStages(plan, collapse, input)
  return [...rolled, keepStage(plan, collapse, rolled.at(-1)?.name ?? input)]
}
