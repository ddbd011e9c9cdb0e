// Watched registers month by month, each month against those before it, of the records that somebody may open.
import {
  getInterval,
  periodOf,
  periodsBetween,
  shiftPeriod,
  type DocumentSignal,
  type Register,
  type WatchedSeries,
} from '#definition'
import { monthsBehind, watchMonths } from '#analysis'
import { readCompleteMonths, readMonthlyRecords, readNewestMonth, type Database } from '#storage'

/** Which rows of a register are judged, and how many months of each. */
export interface WatchedRows {
  readonly jurisdictions: readonly string[]
  /** The only jurisdiction that is asked for; undefined where all are. */
  readonly only: string | undefined
  readonly judged: number
  /** The last day that is over. */
  readonly until: string
}

/** The months that are judged and those before them: up to the newest that is over and in which anything is recorded. */
async function monthsOf(
  tx: Database,
  register: Register,
  { only, judged, until }: WatchedRows,
): Promise<string[]> {
  const month = periodOf(until, 'month')
  const over = getInterval(month).end === until ? month : shiftPeriod(month, -1)
  const asked = { to: getInterval(over).end, jurisdiction: only }
  const last = (await readNewestMonth(tx, register, asked)) ?? over
  const first = shiftPeriod(last, 1 - judged - monthsBehind)
  return periodsBetween({ start: getInterval(first).start, end: getInterval(last).end }, 'month')
}

/** The rows of one register: a month without a record is 0 only where it is stated complete and all of its records are open. */
export async function readWatched(
  tx: Database,
  register: Register,
  wanted: WatchedRows,
): Promise<WatchedSeries[]> {
  const { jurisdictions, judged } = wanted
  const months = await monthsOf(tx, register, wanted)
  const [first = '', last = ''] = [months[0], months.at(-1)]
  const days = { from: getInterval(first).start, to: getInterval(last).end }
  const { counts, whole } = await readMonthlyRecords(tx, register, { ...days, jurisdictions })
  const complete = await readCompleteMonths(tx, [register.id], { start: days.from, end: days.to })
  const stated = new Set(complete.map(({ jurisdiction, month }) => `${jurisdiction} ${month}`))
  const counted = new Map(
    counts.map(({ jurisdiction, month, records }) => [`${jurisdiction} ${month}`, records]),
  )
  return jurisdictions.flatMap((jurisdiction): WatchedSeries[] => {
    const isWhole = whole.includes(jurisdiction)
    const isComplete = (month: string) => isWhole && stated.has(`${jurisdiction} ${month}`)
    const row = months.map((month) => {
      const records = counted.get(`${jurisdiction} ${month}`)
      return { month, count: records ?? (isComplete(month) ? 0 : null) }
    })
    // Whoever may open nothing of it is not told that it is empty.
    if (row.every(({ count }) => count === null) && !isWhole) return []
    const watched = watchMonths(row, judged).map((one) =>
      isComplete(one.month) ? { ...one, isComplete: true as const } : one,
    )
    return [
      { register: register.id, jurisdiction, ...(isWhole ? {} : { isPart: true as const }), months: watched },
    ]
  })
}

/** The months of a year that could be judged, of one register and jurisdiction. */
export async function readSignalsOfYear(
  tx: Database,
  register: Register,
  {
    jurisdiction,
    year,
    until,
  }: { readonly jurisdiction: string; readonly year: string; readonly until: string },
): Promise<DocumentSignal[]> {
  const { end } = getInterval(year)
  const rows = {
    jurisdictions: [jurisdiction],
    only: jurisdiction,
    judged: 12,
    until: end < until ? end : until,
  }
  const series = await readWatched(tx, register, rows)
  return series.flatMap(({ isPart = false, months }) =>
    months.flatMap(({ month, count, threshold, isSignal, state }): DocumentSignal[] =>
      state === 'judged' && count !== null && threshold !== null && month.startsWith(year)
        ? [{ register: register.id, month, count, threshold, isSignal, isPart }]
        : [],
    ),
  )
}
