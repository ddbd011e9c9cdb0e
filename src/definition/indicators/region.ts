// A region's figure from its members: counts are summed, ratios are ratios of sums, and who is missing is said.
import { addAll, isExact, isKnown, unknown, type Bounds } from '../codes/index.ts'
import { evaluate, type MeasureValue, type MeasureValues, type Outcome } from './evaluate.ts'
import type { Coverage, FigureFlag } from './figure.ts'
import { measuresIn, type Formula } from './formula.ts'

function sumOf(values: readonly MeasureValue[]): MeasureValue {
  return {
    ...addAll(values),
    flags: [...new Set(values.flatMap((value) => value.flags))],
    isConflict: values.some((value) => value.isConflict),
  }
}

function isDivision(formula: Formula): boolean {
  return formula.op !== 'measure' && formula.op !== 'plus'
}

/**
 * The figure of a group from the measures of its members. Only members that have every measure of the formula enter.
 * Where some are missing, a sum is only a lower bound; a ratio is that of the members who reported.
 *
 * @param members one entry per member of the group, in any order
 */
export function regionalFigure(
  formula: Formula,
  members: readonly MeasureValues[],
): Outcome & { coverage: Coverage; day?: string } {
  const needed = measuresIn(formula)
  const hasAll = (ids: readonly string[]) => (member: MeasureValues) =>
    ids.every((id) => isKnown(member[id] ?? unknown))
  const reporting = members.filter(hasAll(needed))
  const complete = reporting.filter((member) =>
    needed.every((id) => isExact(member[id] ?? unknown) && member[id]?.isConflict !== true),
  ).length
  const coverage: Coverage = {
    ...{ reporting: reporting.length, of: members.length },
    ...(complete < reporting.length ? { complete } : {}),
  }
  const isComplete = reporting.length === members.length
  const sums = Object.fromEntries(
    needed.map((id) => {
      const sum = sumOf(reporting.flatMap((member) => member[id] ?? []))
      const open: Bounds = isComplete || isDivision(formula) ? sum : { lower: sum.lower, upper: null }
      return [id, reporting.length === 0 ? undefined : { ...sum, ...open }]
    }),
  )
  const outcome = evaluate(formula, needed, sums)
  // Counted, and nothing known of what the rate is taken of: not one of the members can be computed.
  const isBaseless =
    formula.op === 'rate' && reporting.length === 0 && members.some(hasAll(measuresIn(formula.numerator)))
  const days = new Set(reporting.flatMap((member) => needed.flatMap((id) => member[id]?.day ?? [])))
  const [day] = days
  const isShort = reporting.length > 0 && !isComplete
  // A member may be missing because its records leave open how much it was.
  const isUnanswered = members.some((member) =>
    needed.some((id) => !isKnown(member[id] ?? unknown) && member[id]?.flags.includes('answers missing')),
  )
  const more: FigureFlag[] = [
    ...(isUnanswered && !outcome.flags.includes('answers missing') ? (['answers missing'] as const) : []),
    ...(isShort ? (['not all reported'] as const) : []),
    ...(days.size > 1 ? (['different days'] as const) : []),
  ]
  return {
    ...outcome,
    ...(isBaseless ? { state: 'not computable' as const } : {}),
    flags: [...outcome.flags, ...more],
    coverage,
    ...(days.size === 1 && day !== undefined ? { day } : {}),
  }
}
