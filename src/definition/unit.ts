// Units of measure. A count is a whole number; everything else is an exact decimal.
import type { Text } from './text.ts'

export type UnitKind = 'count' | 'quantity' | 'percent' | 'ratio' | 'rate' | 'money'

export interface Unit<Id extends string = string> {
  readonly id: Id
  /** As it stands behind a figure: “persons”, “kg”. */
  readonly name: Text
  readonly kind: UnitKind
}

export function defineUnit<const Id extends string>(unit: Unit<Id>): Unit<Id> {
  return unit
}

/** What a ratio of two figures of one unit is measured in, whatever the roadmap. */
export const ratioUnit = defineUnit({ id: 'ratio', name: { en: 'ratio' }, kind: 'ratio' })
/** What a share is measured in: hundredths of its base. */
export const percentUnit = defineUnit({ id: 'percent', name: { en: '%' }, kind: 'percent' })

/** Can figures in this unit be added up at all? Percentages and rates cannot. */
export function isAddable(unit: Unit): boolean {
  return unit.kind !== 'percent' && unit.kind !== 'ratio' && unit.kind !== 'rate'
}
