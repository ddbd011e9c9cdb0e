// Registers of which a stock can be stated: those that count what holds. Pure.
import { getInterval, periodOf, type Interval } from '../time/index.ts'
import type { Register } from '../registers/index.ts'
import { standingCounts } from './standing.ts'

/** Whether anything that the register counts holds from one record to the next: only then is there a stock to be stated. */
export const countsStocks = (register: Register): boolean => standingCounts(register).length > 0

/** The month at whose end an opening stock is stated by that interval: its last. */
export function openingMonth({ end }: Interval): Interval {
  return getInterval(periodOf(end, 'month'))
}

/** The first month of an interval: an opening stock at its end is what every later month of it builds upon. */
export function firstMonth({ start }: Interval): Interval {
  return getInterval(periodOf(start, 'month'))
}
