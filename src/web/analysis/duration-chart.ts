// How long something took as bars: how many records lie in each band of days.
import type { Duration, Figure } from '#definition'
import type { ChartMatter } from '#drawing'
import { durationWords as said } from '../words/analysis/duration-words.ts'
import { language, numberText } from '../words/index.ts'
import type { NamedRow } from './duration-table.tsx'

function figure(period: string, count: number): Figure {
  const value = String(count)
  const own = { show: '', jurisdiction: '', codes: {}, origin: 'reported' as const, flags: [] }
  return { ...own, period, lower: value, upper: value, state: 'value', value }
}

/** The bands in words, the shortest first. */
export function bandNames({ bands }: Duration): string[] {
  return [...bands, undefined].map((end, at) => {
    const start = bands[at - 1]
    if (start === undefined) return said.below(numberText(end ?? 0))
    return end === undefined
      ? said.beyond(numberText(start))
      : said.between(numberText(start), numberText(end - 1))
  })
}

const wordsOf = ({ value }: Figure) => numberText(Number(value))

/** What is drawn: of each row the records in each band. Undefined where too little is known of all of them. */
export function durationChart(
  duration: Duration,
  rows: readonly NamedRow[],
  title: string,
): ChartMatter | undefined {
  const periods = bandNames(duration)
  const series = rows.flatMap(({ name, row }) =>
    row.bands
      ? [{ name, isGroup: false, cells: row.bands.map((count, at) => figure(periods[at] ?? '', count)) }]
      : [],
  )
  if (series.length === 0) return undefined
  return {
    ...{ kind: 'split', title, unit: said.records, lines: [], language, areAmounts: true, areNames: true },
    ...{ periods, series, wordsOf, shortOf: wordsOf, numberText: (value: number) => numberText(value) },
  }
}
