// The observations behind a measure in one cell, each with what became of it. The same rules as the SQL, on few rows.
import {
  codeWithParts,
  factKey,
  findBreakdownCodes,
  isSameInterval,
  isWithin,
  itemClassId,
  latestVintages,
  total,
  type ExplainedPart,
  type Interval,
  type Observation,
  type Roadmap,
} from '#definition'
import type { StoredObservation } from '#storage'
import { chosenCodes, isOfPeriod, isOfYear, type MeasurePlan } from '../plan/index.ts'
import { daysFor } from '../cells/index.ts'

/** The one cell that is opened. */
export interface OpenedCell {
  readonly period: string
  readonly codes: Readonly<Record<string, string>>
  /** Of stocks, the day that the figure is of. */
  readonly day?: string | undefined
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

/** Does the observation take all codes of the cell, and perhaps more? */
function holdsCodes(roadmap: Roadmap, plan: MeasurePlan, cell: OpenedCell, one: Observation): boolean {
  const itemClasses = chosenCodes(plan, itemClassId, cell.codes)
  if (itemClasses && !itemClasses.includes(one.itemClass)) return false
  return plan.dimensions.every((id) => {
    const [own, wanted] = [one.codes[id] ?? total, codesFor(roadmap, plan, id, cell)]
    if (own === total || !wanted) return own === total
    const held = codeWithParts(findBreakdownCodes(roadmap, id), own)
    return wanted.every((code) => held.includes(code))
  })
}

/** Does the observation hold the cell, and say that there is nothing in all of it? */
function isNothingAround(roadmap: Roadmap, plan: MeasurePlan, cell: OpenedCell, one: Observation): boolean {
  const most = one.value ?? one.upper
  if (plan.measure.kind === 'checklist' || !plan.isAddable || most === null || Number(most) !== 0)
    return false
  if (one.basis !== 'actual' || one.accumulation !== (isOfPeriod(plan) ? 'period' : 'stock')) return false
  const days = daysFor(plan, cell.period)
  const isThere = isInTime(one, plan, days) || (isOfPeriod(plan) && isWithin(days, one))
  return isThere && holdsCodes(roadmap, plan, cell, one)
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

/** Longer times of the same source hold before shorter ones that it gives as well. */
function timeUse(one: Observation, others: readonly Observation[], plan: MeasurePlan): Use | undefined {
  const isCoarser = (other: Observation) =>
    other.source === one.source && isExactRow(other) && !isSameInterval(other, one) && isWithin(one, other)
  return isOfPeriod(plan) && others.some(isCoarser) ? 'a coarser figure is published' : undefined
}

/** A stock is of one day; a judgement holds until the next one of the same criterion. */
function dayUse(
  one: Observation,
  others: readonly Observation[],
  plan: MeasurePlan,
  day: string | undefined,
): Use | undefined {
  if (isOfPeriod(plan)) return undefined
  if (day !== undefined && one.end > day) return 'another day is taken'
  const over = plan.measure.kind === 'checklist' ? plan.measure.over : undefined
  const isLater = (other: Observation) =>
    isKnownRow(other) &&
    other.end > one.end &&
    (day === undefined || other.end <= day) &&
    (!over || other.codes[over] === one.codes[over])
  return others.some(isLater) ? 'a later stock is known' : undefined
}

interface Beside {
  /** What holds, of the same jurisdiction. */
  readonly current: readonly Observation[]
  readonly plan: MeasurePlan
  readonly day: string | undefined
}

function useOf(roadmap: Roadmap, observation: Observation, { current, plan, day }: Beside): Use {
  if (!current.includes(observation)) return 'superseded by a later vintage'
  const others = current.filter((other) => factKey(other) !== factKey(observation))
  const isTotal = (other: Observation) =>
    other.source === observation.source && isExactRow(other) && isTotalOf(roadmap, other, observation, plan)
  if (plan.measure.kind !== 'checklist' && others.some(isTotal)) return 'a total is published'
  return timeUse(observation, others, plan) ?? dayUse(observation, others, plan, day) ?? 'counted'
}

/** The stored observations that stand behind a measure in the cell, with the use that was made of each. */
export function partsOf(
  roadmap: Roadmap,
  plan: MeasurePlan,
  cell: OpenedCell,
  stored: readonly StoredObservation[],
): ExplainedPart[] {
  const ofElement = stored.filter(({ observation }) => observation.element === plan.element)
  const inside = ofElement.filter(({ observation }) => isBehind(roadmap, plan, cell, observation))
  // Who says nothing of the cell may say that there was nothing in all that holds it.
  const speaker = ({ observation }: StoredObservation) => `${observation.jurisdiction}|${observation.source}`
  const speakers = new Set(inside.map(speaker))
  const around = ofElement.filter(
    (one) => !speakers.has(speaker(one)) && isNothingAround(roadmap, plan, cell, one.observation),
  )
  const behind = [...inside, ...around]
  // The newest that the person may see: what is restricted supersedes nothing for the public.
  const standing = behind.filter(({ withdrawn }) => withdrawn === undefined)
  const current = latestVintages(standing.map(({ observation }) => observation))
  const day = isOfYear(plan) ? undefined : cell.day
  return behind.map(({ observation, withdrawn }) => {
    if (withdrawn) return { measure: plan.id, observation, use: 'withdrawn', withdrawn }
    const own = current.filter(({ jurisdiction }) => jurisdiction === observation.jurisdiction)
    return {
      measure: plan.id,
      observation,
      use: useOf(roadmap, observation, { current: own, plan, day }),
    }
  })
}
