// How the timeframes of the source, printed as a year or as two, are read as intervals.
import type { Timeframe } from '#definition'
import { source } from '../texts/source.ts'

/** A plain year means by the end of that year, counted from the day the Roadmap was adopted. */
export function byEndOf(year: number): Timeframe {
  return { text: `${year}`, start: source.adopted, end: `${year}-12-31` }
}

/** Two years mean from the beginning of the first to the end of the second. */
export function between(first: number, last: number): Timeframe {
  return { text: `${first} - ${last}`, start: `${first}-01-01`, end: `${last}-12-31` }
}
