// The sentence that a page of an indicator begins with: its headline in words, and how it went.
import { figureUnit, isLess, nameOfArea, type Figure, type Indicator, type IndicatorTile } from '#definition'
import { markup, type Markup } from '../markup.ts'
import { figureInWords, figureMarks, nameOfShow, openedFigure, type Reader } from './figure-number.ts'
import { besideList, insteadOf, newerFigure, reportingWords, tileHeadline } from './headline.ts'
import { sayOf } from './figure-sentences.ts'

/** Counts beyond this are told as they are, and not by how much they differ. */
const mostExact = BigInt(Number.MAX_SAFE_INTEGER)

const isWhole = (figure: Figure) => figure.state === 'value' && !isLess(figure)

/** The same figure a whole period or more before. */
function earlierOf({ latest, series }: IndicatorTile): Figure | undefined {
  if (!latest || !isWhole(latest)) return undefined
  return series.findLast((one) => one.period < latest.period && isWhole(one))
}

/** How it went since then: by how much for what is counted, else what it was. */
function compared(reader: Reader, indicator: Indicator, now: Figure, then: Figure): string {
  const { period } = then
  const kind = figureUnit(reader.roadmap, indicator, now)?.kind
  const isCount = kind === 'count' && [now, then].every(({ value }) => /^\d+$/.test(value ?? ''))
  const [a, b] = isCount ? [BigInt(now.value ?? 0), BigInt(then.value ?? 0)] : [0n, 0n]
  if (!isCount || a > mostExact || b > mostExact) {
    const figure = figureInWords(reader, indicator, then)
    return sayOf('then-was', { figure, period }, reader.language)
  }
  if (a === b) return sayOf('same-as', { period }, reader.language)
  const difference = (a > b ? a - b : b - a).toLocaleString(reader.language)
  return a > b
    ? sayOf('more-than', { difference, period }, reader.language)
    : sayOf('fewer-than', { difference, period }, reader.language)
}

/** How the headline of a tile differs from the same figure of an earlier period; undefined where nothing is there to compare. */
export function changeWords(reader: Reader, indicator: Indicator, tile: IndicatorTile): string | undefined {
  const then = earlierOf(tile)
  return tile.latest && then ? compared(reader, indicator, tile.latest, then) : undefined
}

/** The headline in a sentence, with what stands beside it, what is newer, and who reports. */
export function saidHeadline(reader: Reader, indicator: Indicator, tile: IndicatorTile): Markup {
  const { roadmap, language } = reader
  const { latest } = tile
  const reporting = reportingWords(reader, indicator, tile)
  const rest = markup`${reporting !== '' && markup`<p class="quiet">${reporting}</p>`}${insteadOf(reader, indicator, tile)}`
  if (!latest)
    return markup`<div class="headline-section">${tileHeadline(reader, indicator, tile)}${rest}</div>`
  const change = changeWords(reader, indicator, tile)
  const place = {
    name: nameOfShow(reader, indicator, latest),
    area: nameOfArea(roadmap, latest.jurisdiction, language),
    period: latest.period,
  }
  const running =
    latest.period === tile.running &&
    markup` <span class="mark mark-running" title="${sayOf('running-long', {}, language)}">${sayOf('running', {}, language)}</span>`
  return markup`<div class="headline-section"><p class="said">${sayOf('headline-said', place, language)} <strong class="tile-figure">${openedFigure(reader, indicator, latest)}</strong>${change !== undefined && `, ${change}`}. ${running}${figureMarks(latest, language)}</p>
${besideList(reader, indicator, tile)}${newerFigure(reader, indicator, tile)}${rest}</div>`
}
