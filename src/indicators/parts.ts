// The observations behind a measure in one cell, each with what became of it. The same rules as the SQL, on few rows.
import {
  codeWithParts,
  factKey,
  findBreakdownCodes,
  isSameInterval,
  isWithin,
  itemClassId,
  total,
  type ExplainedPart,
  type Interval,
  type Observation,
  type Roadmap,
} from '#definition'
import type { StoredObservation } from '#storage'
import { chosenCodes, type MeasurePlan } from './measure-plan.ts'
import { isOfPeriod } from './of-period.ts'
import { daysFor } from './year-cells.ts'

/** The one cell that is opened. */
export interface OpenedCell {
  readonly period: string
  readonly codes: Readonly<Record<string, string>>
}

/** Which codes of a dimension can contribute to the cell; undefined where all can. */
function codesFor(
  roadmap: Roadmap,
  plan: MeasurePlan,
  dimension: string,
  cell: OpenedCell,
): string[] | undefined {
  const list = findBreakdownCodes(roadmap, dimension)
  return chosenCodes(plan, dimension, cell.codes)?.flatMap((code) => codeWithParts(list, code))
}

function isInTime(observation: Observation, plan: MeasurePlan, cell: Interval): boolean {
  if (plan.measure.kind === 'checklist') return observation.end <= cell.end
  if (plan.measure.kind === 'latest') return observation.end >= cell.start && observation.end <= cell.end
  return plan.measure.kind === 'stated' ? isSameInterval(observation, cell) : isWithin(observation, cell)
}

function isBehind(roadmap: Roadmap, plan: MeasurePlan, cell: OpenedCell, one: Observation): boolean {
  if (one.basis !== 'actual' || one.accumulation !== (isOfPeriod(plan) ? 'period' : 'stock')) return false
  if (!isInTime(one, plan, daysFor(plan, cell.period))) return false
  const itemClasses = chosenCodes(plan, itemClassId, cell.codes)
  if (itemClasses && !itemClasses.includes(one.itemClass)) return false
  return plan.dimensions.every(
    (id) => codesFor(roadmap, plan, id, cell)?.includes(one.codes[id] ?? total) ?? true,
  )
}

type Use = ExplainedPart['use']

/** Is the other row for the same thing, but for one dimension in which it stands above this one? */
function isTotalOf(roadmap: Roadmap, other: Observation, one: Observation, plan: MeasurePlan): boolean {
  if (
    !isSameInterval(other, one) ||
    other.jurisdiction !== one.jurisdiction ||
    other.itemClass !== one.itemClass
  )
    return false
  const different = plan.dimensions.filter((id) => other.codes[id] !== one.codes[id])
  if (different.length === 0) return false
  return different.every((id) => {
    const above = other.codes[id] ?? total
    const list = findBreakdownCodes(roadmap, id)
    return above === total || codeWithParts(list, above).includes(one.codes[id] ?? total)
  })
}

const isKnownRow = ({ value, lower, upper }: Observation) =>
  value !== null || lower !== null || upper !== null
const isExactRow = ({ value }: Observation) => value !== null

function timeUse(one: Observation, others: readonly Observation[], plan: MeasurePlan): Use | undefined {
  if (isOfPeriod(plan)) {
    const isCoarser = (other: Observation) => !isSameInterval(other, one) && isWithin(one, other)
    return others.some((other) => isKnownRow(other) && isCoarser(other))
      ? 'a coarser figure is published'
      : undefined
  }
  const over = plan.measure.kind === 'checklist' ? plan.measure.over : undefined
  const isLater = (other: Observation) =>
    other.end > one.end && (!over || other.codes[over] === one.codes[over])
  return others.some((other) => isKnownRow(other) && isLater(other)) ? 'a later stock is known' : undefined
}

function useOf(
  roadmap: Roadmap,
  one: StoredObservation,
  current: readonly Observation[],
  plan: MeasurePlan,
): Use {
  const { observation } = one
  if (!one.isCurrent) return 'superseded by a later vintage'
  const others = current.filter((other) => factKey(other) !== factKey(observation))
  if (plan.measure.kind !== 'checklist') {
    const isTotalPublished = others.some(
      (other) => isExactRow(other) && isTotalOf(roadmap, other, observation, plan),
    )
    if (isTotalPublished) return 'a total is published'
  }
  return timeUse(observation, others, plan) ?? 'counted'
}

/** The stored observations that stand behind a measure in the cell, with the use that was made of each. */
export function partsOf(
  roadmap: Roadmap,
  plan: MeasurePlan,
  cell: OpenedCell,
  stored: readonly StoredObservation[],
): ExplainedPart[] {
  const behind = stored.filter(
    ({ observation }) => observation.element === plan.element && isBehind(roadmap, plan, cell, observation),
  )
  const current = behind.filter(({ isCurrent }) => isCurrent).map(({ observation }) => observation)
  return behind.map((one) => ({
    measure: plan.id,
    observation: one.observation,
    use: useOf(
      roadmap,
      one,
      current.filter(({ jurisdiction }) => jurisdiction === one.observation.jurisdiction),
      plan,
    ),
  }))
}
