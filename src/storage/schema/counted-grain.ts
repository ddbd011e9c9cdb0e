// The two grains at which counts are kept: every cell of every institution, and what is asked first.
import { institutionColumn } from '#definition'

/** What makes a cell of the counts as they are kept first: the fine grain. */
export const cellKey = [
  'jurisdiction',
  'data_element',
  'period_start',
  'item_class',
  'codes',
  'claim',
  institutionColumn,
] as const

/** A table of counts, and what makes a cell in it. */
export interface CountedGrain {
  readonly table: 'counted_observation' | 'counted_rollup'
  readonly key: readonly string[]
}
export const fineGrain: CountedGrain = { table: 'counted_observation', key: cellKey }
/** What is asked first: over all institutions, and over the dimensions that `coarseDimensions` leaves out. */
export const coarseGrain: CountedGrain = {
  table: 'counted_rollup',
  key: cellKey.filter((name) => name !== institutionColumn),
}
