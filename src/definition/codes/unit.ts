// Units of measure. A count is a whole number; everything else is an exact decimal.
import type { Text } from '../words/index.ts'

export type UnitKind = 'count' | 'quantity' | 'percent' | 'ratio' | 'rate' | 'money'

/** The word behind a number, in the forms that languages have for it. */
export interface UnitWords {
  /** As it stands behind a figure, and by itself: “persons”, “kg”. */
  readonly name: Text
  /** Behind a one, where the word changes: “person”. */
  readonly one?: Text
  /** Behind a few, in the languages that have such a form, such as those of the Slavs. */
  readonly few?: Text
}

export interface Unit<Id extends string = string> extends UnitWords {
  readonly id: Id
  readonly kind: UnitKind
  /** Decimals that a quantity in it can have in practice; numbers with more are rounded where a layout says so. */
  readonly decimals?: number
  /** By item class, where what is counted has a word of its own: “bottles” of litter. */
  readonly ofClass?: Readonly<Record<string, UnitWords>>
  /** It counts the jurisdictions themselves: what is said of a single one is a yes (1) or a no (0). */
  readonly ofAreas?: true
}

export function defineUnit<const Id extends string>(unit: Unit<Id>): Unit<Id> {
  return unit
}

/**
 * What a ratio of two figures is measured in, whatever the roadmap. Readers see what stands below the line (“per case”);
 * a show that can say it better has a unit of its own.
 */
export const ratioUnit = defineUnit({ id: 'ratio', name: { en: 'ratio' }, kind: 'ratio' })
/** What a share is measured in: hundredths of its base. */
export const percentUnit = defineUnit({ id: 'percent', name: { en: '%' }, kind: 'percent' })

/** Can figures in this unit be added up at all? Percentages and rates cannot. */
export function isAddable(unit: Unit): boolean {
  return unit.kind !== 'percent' && unit.kind !== 'ratio' && unit.kind !== 'rate'
}
