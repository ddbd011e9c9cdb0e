// What cannot be known yet: an edition of a day that has not come, and what is said to have happened after today.
import { isDate, type Interval } from '../time/index.ts'
import type { Observation } from '../roadmap/index.ts'
import type { Params, ProblemCode } from '../problems/index.ts'

interface Dated extends Pick<Observation, 'basis' | 'vintage' | 'accumulation'> {
  readonly interval: Interval | undefined
  /** The column that says when it begins. */
  readonly column: string
}

/**
 * Complains of an edition of the future, of an actual figure of a time that has not begun, and of a stock of a day that has
 * not come: what there is on it nobody has counted. A plan may be of any time.
 */
export function complainOfFuture(
  { basis, vintage, accumulation, interval, column }: Dated,
  today: string,
  complain: (code: ProblemCode, column: string, params?: Params) => void,
): void {
  if (isDate(vintage) && vintage > today)
    complain('edition-of-the-future', 'vintage', { value: vintage, today })
  if (basis === 'actual' && interval && interval.start > today)
    complain('actual-of-the-future', column, { value: interval.start, today })
  else if (basis === 'actual' && accumulation === 'stock' && interval && interval.end > today)
    complain('stock-of-the-future', column, { value: interval.end, today })
}
