// A figure through time, as small as a word, with the same said in words.
import { getInterval, isKnown, periodsBetween, type Figure, type Indicator } from '#definition'
import { hasTrend, sparklineShape } from '#drawing'
import { markup, type Markup } from '../markup.ts'
import { figureInWords, type Reader } from './figure-number.ts'
import { sayOf } from './figure-sentences.ts'

function trendWords(reader: Reader, indicator: Indicator, series: readonly Figure[]): string {
  const known = series.filter(isKnown)
  const [from, to] = [known[0], known.at(-1)]
  if (!from || !to) return sayOf('trend-none', {}, reader.language)
  const [first, last] = [from, to].map((figure) => figureInWords(reader, indicator, figure))
  const said = { from: from.period, to: to.period, first: first ?? '', last: last ?? '' }
  return sayOf('trend-from-to', said, reader.language)
}

/** A place for every period from the first that is known to the last. */
function inTime(series: readonly Figure[], { frequency }: Indicator): (Figure | undefined)[] {
  const [first, last] = [series[0], series.at(-1)]
  if (!first || !last) return []
  const time = { start: getInterval(first.period).start, end: getInterval(last.period).end }
  return periodsBetween(time, frequency).map((period) => series.find((figure) => figure.period === period))
}

/** Nothing where there is no trend to see. */
export function sparkline(reader: Reader, indicator: Indicator, series: readonly Figure[]): Markup | false {
  const { paths, dots, last } = sparklineShape(inTime(series, indicator))
  if (!last || !hasTrend(series)) return false
  const open = (isOpen: boolean) => isOpen && markup` class="sparkline-open"`
  return markup`<svg class="sparkline" viewBox="0 0 120 32" width="120" height="32" role="img" aria-label="${trendWords(reader, indicator, series)}"><line class="sparkline-zero" x1="0" y1="31" x2="120" y2="31"/>${paths.map((path) => markup`<path d="${path}"/>`)}${dots.map(({ x, y, isOpen }) => markup`<circle${open(isOpen)} cx="${x}" cy="${y}" r="1.6"/>`)}<circle${open(last.isOpen)} cx="${last.x}" cy="${last.y}" r="2.6"/></svg>`
}
