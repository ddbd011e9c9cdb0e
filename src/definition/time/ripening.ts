// Cohorts ripen: what is followed from a period needs time before its figure says anything, and more until it settles.
import { addDays, type Interval } from './interval.ts'

/** A cohort has come only so far as time let it: its figure is shown late, and marked until it settles. */
export interface Ripening {
  /** Months after the end of the period from which it is shown. */
  readonly shownAfter: number
  /** Months after the end of the period until which it is marked as still changing. */
  readonly settledAfter: number
}

export type Ripeness = 'too early' | 'still changing' | 'settled'

/** The day that many months after the one that follows the last day of a period. */
export function dayAfterMonths(end: string, months: number): string {
  const next = new Date(addDays(end, 1))
  return new Date(Date.UTC(next.getUTCFullYear(), next.getUTCMonth() + months, next.getUTCDate()))
    .toISOString()
    .slice(0, 10)
}

const dayAfter = ({ end }: Interval, months: number) => dayAfterMonths(end, months)

/** How far a cohort of the interval has come by that day. */
export function ripenessOf(
  { shownAfter, settledAfter }: Ripening,
  interval: Interval,
  today: string,
): Ripeness {
  if (today < dayAfter(interval, shownAfter)) return 'too early'
  return today < dayAfter(interval, settledAfter) ? 'still changing' : 'settled'
}
