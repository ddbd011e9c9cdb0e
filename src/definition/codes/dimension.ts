// A dimension: one way of breaking a data element down. Its id is also the column of the observation table.
import type { CodeList } from './code-list.ts'
import type { Text } from '../words/index.ts'

export interface Dimension<Id extends string = string, C extends string = string> {
  readonly id: Id
  readonly name: Text
  readonly codes: CodeList<C>
  /** False where the codes overlap (a call with two causes): a total is taken as published, never added up. */
  readonly additive: boolean
  /** False where a total over the codes means nothing, so that a formula has to choose one of them. */
  readonly hasTotal: boolean
}

/** Declares a dimension over a code list. `additive: false` forbids adding its codes up, `hasTotal: false` any total. */
export function defineDimension<const Id extends string, C extends string>(
  dimension: Omit<Dimension<Id, C>, 'additive' | 'hasTotal'> & {
    readonly additive?: false
    readonly hasTotal?: false
  },
): Dimension<Id, C> {
  const hasTotal = dimension.hasTotal ?? true
  return { ...dimension, hasTotal, additive: hasTotal && (dimension.additive ?? true) }
}
