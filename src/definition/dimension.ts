// A dimension: one way of breaking a data element down. Its id is also the column of the observation table.
import type { CodeList } from './code-list.ts'
import type { Text } from './text.ts'

export interface Dimension<Id extends string = string, C extends string = string> {
  readonly id: Id
  readonly name: Text
  readonly codes: CodeList<C>
  /** False where the codes overlap (a prosecuted case was also reported): a formula has to choose one of them. */
  readonly additive: boolean
}

/** Declares a dimension over a code list. `additive: false` forbids adding its codes up. */
export function defineDimension<const Id extends string, C extends string>(
  dimension: Omit<Dimension<Id, C>, 'additive'> & { readonly additive?: false },
): Dimension<Id, C> {
  return { ...dimension, additive: dimension.additive ?? true }
}
