// A table of many periods in pieces that fit a page: the newest first, each from one period to another. Pure.
import { findFrequency, periodsPer, type Frequency } from '#definition'

/** Places of periods in a table, from the first to behind the last. */
export interface PeriodBand {
  readonly from: number
  readonly to: number
}

/** So many periods stand beside each other; of parts of a year whole years do. */
const mostBeside: Readonly<Record<Frequency, number>> = { year: 11, 'half-year': 10, quarter: 8, month: 12 }
/** The same where figures are long. */
const mostLong: Readonly<Record<Frequency, number>> = { ...mostBeside, year: 8, 'half-year': 8 }
/** A word of more letters than this makes a figure long: 1,234,567. */
const shortWord = 8

/** Do figures have words that need more room? Between words a figure may be broken. */
export const areLong = (figures: readonly string[]) =>
  figures.some((figure) => figure.split(' ').some((word) => word.length > shortWord))

/** How many periods of the last year are told: the newest piece ends with them, the others at the end of a year. */
function newestOf(periods: readonly string[]): number {
  const year = periods.at(-1)?.slice(0, 4) ?? ''
  return periods.filter((period) => period.startsWith(year)).length
}

/** Pieces of the periods, the newest first; one piece where all fit. */
export function periodBands(periods: readonly string[], hasLong = false): PeriodBand[] {
  const frequency = findFrequency(periods[0] ?? '') ?? 'year'
  const most = (hasLong ? mostLong : mostBeside)[frequency]
  const all = periods.length
  if (all <= most) return [{ from: 0, to: all }]
  const first = most - periodsPer('year', frequency) + newestOf(periods)
  const starts = [all - first]
  for (let at = all - first; at > 0; at -= most) starts.push(Math.max(0, at - most))
  return starts.map((from, at) => ({ from, to: at === 0 ? all : (starts[at - 1] ?? all) }))
}
