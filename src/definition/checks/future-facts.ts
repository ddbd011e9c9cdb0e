// What cannot be known yet: an edition of a day that has not come, what is said to have happened after today, and what an
// edition says of a time after its own day.
import { isDate, type Interval } from '../time/index.ts'
import type { Observation } from '../roadmap/index.ts'
import type { Complain } from './draft.ts'

interface Dated extends Pick<Observation, 'basis' | 'vintage' | 'accumulation'> {
  readonly interval: Interval | undefined
  /** The column that says when it begins. */
  readonly column: string
}

/** Complains of what an actual figure says of a time after today, or after the day on which it came out itself. */
function complainOfActual(
  { vintage, accumulation, interval, column }: Dated & { readonly interval: Interval },
  today: string,
  complain: Complain,
): void {
  const { start, end } = interval
  const isStock = accumulation === 'stock'
  // What is still running may be counted as far as it has come; a stock is of its last day.
  const known = isStock ? end : start
  if (start > today) complain('actual-of-the-future', column, { value: start, today })
  else if (isStock && end > today) complain('stock-of-the-future', column, { value: end, today })
  else if (isDate(vintage) && vintage < known)
    complain('edition-before-its-time', 'vintage', { value: vintage, known })
}

/**
 * Complains of an edition of the future, and of an actual figure of what had not happened yet, today or when it came out: of a
 * time that had not begun, or a stock of a day that had not come. A plan may be of any time.
 */
export function complainOfFuture(dated: Dated, today: string, complain: Complain): void {
  const { basis, vintage, interval } = dated
  if (isDate(vintage) && vintage > today)
    complain('edition-of-the-future', 'vintage', { value: vintage, today })
  if (basis === 'actual' && interval) complainOfActual({ ...dated, interval }, today, complain)
}
