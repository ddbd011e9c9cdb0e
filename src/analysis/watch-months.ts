// A row of months, each judged by those before it.
import { fewestCases, thresholdOf, type NumberedCount } from './farrington.ts'

/** A month of a row; null where it is not known how many there were. */
export interface MonthCount {
  /** `2026-05` */
  readonly month: string
  readonly count: number | null
}

/** `judged`: against a threshold. `not known`: nobody says how many. The others say why there is no threshold. */
export const watchedStates = ['judged', 'not known', 'too short', 'too few'] as const

export interface WatchedMonth extends MonthCount {
  readonly state: (typeof watchedStates)[number]
  readonly expected: number | null
  /** More than this is a signal. */
  readonly threshold: number | null
  readonly isSignal: boolean
}

/** Months counted through, so that the next one is one more. */
function numberOf(month: string): number {
  const [year = 0, own = 1] = month.split('-').map(Number)
  return year * 12 + own - 1
}

const unjudged = { expected: null, threshold: null, isSignal: false }

function judged({ month, count }: MonthCount, known: readonly NumberedCount[]): WatchedMonth {
  if (count === null) return { month, count, state: 'not known', ...unjudged }
  const found = thresholdOf(known, numberOf(month))
  if (!found) return { month, count, state: 'too short', ...unjudged }
  if (found.expected < fewestCases) return { month, count, state: 'too few', ...unjudged }
  const { expected, threshold } = found
  return { month, count, state: 'judged', expected, threshold, isSignal: count > threshold }
}

/**
 * The newest of the months, each judged by those before it.
 *
 * @param months in their order, without gaps
 * @param newest how many are judged
 */
export function watchMonths(months: readonly MonthCount[], newest: number): WatchedMonth[] {
  const known = months.flatMap(({ month, count }) => (count === null ? [] : [{ at: numberOf(month), count }]))
  return months.slice(-newest).map((one) => judged(one, known))
}
