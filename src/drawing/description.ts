// A chart in words, for who hears it: what it shows, and how each series went from its first figure to its last.
import { isKnown } from '#definition'
import type { ChartMatter, ChartSeries } from './chart.ts'
import { sayChart } from './chart-sentences.ts'
import { periodDrawn } from './kinds/index.ts'

/** So many series are told one by one. */
const mostTold = 8

function seriesWords({ name, cells }: ChartSeries, { periods, wordsOf, language }: ChartMatter): string {
  const known = cells.flatMap((figure, at) => (figure && isKnown(figure) ? [{ figure, at }] : []))
  const [first, last] = [known[0], known.at(-1)]
  if (!first || !last) return sayChart('series-none', { name }, language)
  const inWords = { first: wordsOf(first.figure), last: wordsOf(last.figure) }
  const through = { name, ...inWords, from: periods[first.at] ?? '', to: periods[last.at] ?? '' }
  return first.at === last.at
    ? sayChart('series-once', { name, words: inWords.last }, language)
    : sayChart('series-through', through, language)
}

function onceWords({ name, cells }: ChartSeries, at: number, { wordsOf, language }: ChartMatter): string {
  const figure = cells[at]
  return figure
    ? sayChart('series-once', { name, words: wordsOf(figure) }, language)
    : sayChart('series-none', { name }, language)
}

/** The chart in sentences. */
export function describeChart(matter: ChartMatter): string {
  const { kind, series, periods, language } = matter
  const at = periodDrawn(kind, matter)
  if (at !== undefined && at < 0) return sayChart('nothing-known', {}, language)
  const period = at === undefined ? '' : (periods[at] ?? '')
  const told = series
    .slice(0, mostTold)
    .map((one) => (at === undefined ? seriesWords(one, matter) : onceWords(one, at, matter)))
  const left = series.length - mostTold
  const more = left > 0 ? [sayChart('series-more', { count: left }, language)] : []
  return [sayChart(kind, { period }, language), ...told, ...more].join(' ')
}
