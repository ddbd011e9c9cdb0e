// What a group's own figure is a rate of, where nobody states it for the group: the sum over all its members. Pure.
import { addAll, isKnown, measuresIn, type Formula, type MeasureValue, type MeasureValues } from '#definition'

/**
 * The values of a group with what stands below the line of a rate made of its members, if every one of them has it.
 *
 * @param own what is known of the group itself
 */
export function withGroupBase(
  formula: Formula,
  own: MeasureValues,
  members: readonly MeasureValues[],
): MeasureValues {
  if (formula.op !== 'rate') return own
  const below = measuresIn(formula.denominator).flatMap((id): (readonly [string, MeasureValue])[] => {
    const values = members.flatMap((member) => member[id] ?? [])
    if (own[id] || values.length < members.length || !values.every(isKnown)) return []
    const flags = [...new Set(values.flatMap((value) => value.flags))]
    return [[id, { ...addAll(values), flags, isConflict: values.some(({ isConflict }) => isConflict) }]]
  })
  return { ...own, ...Object.fromEntries(below) }
}
