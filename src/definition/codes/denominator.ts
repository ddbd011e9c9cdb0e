// A denominator: what counts may be asked per.
import type { Text } from '../words/index.ts'
import type { Unit } from './unit.ts'

/** What counts may be asked per: data of the roadmap. */
export interface Denominator {
  /** As questions name it: `per=population`. */
  readonly id: string
  /** As choices name it: “per 100,000 inhabitants”. */
  readonly name: Text
  /** Id of the data element that stands below the line: a stock, read in the year in which a period lies. */
  readonly element: string
  readonly times: number
  readonly unit: Unit
}
