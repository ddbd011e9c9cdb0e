// Counts out of cells that a test writes down, where a database would add them up.
import type { CountedCells, FindCounts } from '../counts/counting.ts'
import { isWithin } from '../time/interval.ts'

/** A cell of one month. */
export type MonthCell = Omit<CountedCells, 'months'>

/** Gives every cell of the element and the time that are asked for, with all its dimensions. */
export function countsOf(cells: readonly MonthCell[]): FindCounts {
  return ({ element, within }) =>
    cells
      .filter(
        ({ begins, ...one }) =>
          one.element === element && (!within || isWithin({ start: begins, end: begins }, within)),
      )
      .map((one) => ({ ...one, months: 1 << (Number(one.begins.slice(5, 7)) - 1) }))
}
