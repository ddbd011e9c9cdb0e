// A KPI at a glance: its headline, how it went, what stands beside it, and who reports at all.
import { textIn, type Indicator, type IndicatorTile } from '#definition'
import { markup, type Markup } from '../markup.ts'
import type { Reader } from './figure-number.ts'
import { besideList, insteadOf, newerFigure, reportingWords, tileHeadline } from './headline.ts'
import { changeWords } from './said.ts'
import { sparkline } from './sparkline.ts'

/** The page of an indicator, by its code and name. */
export function indicatorLink({ language }: Reader, { id, code, name }: Indicator): Markup {
  return markup`<a href="/indicators/${id}"><span class="code">${code}</span> ${textIn(name, language)}</a>`
}

/** What a card or an entry of a list says. */
export function tileFigures(reader: Reader, indicator: Indicator, tile: IndicatorTile): Markup {
  const change = changeWords(reader, indicator, tile)
  const beside = tile.latest && besideList(reader, indicator, tile)
  return markup`${tileHeadline(reader, indicator, tile)}
<div class="tile-trend">${sparkline(reader, indicator, tile.series)}${change !== undefined && markup`<p class="tile-change">${change}</p>`}</div>
${beside}${newerFigure(reader, indicator, tile)}${insteadOf(reader, indicator, tile)}<p class="tile-reporting">${reportingWords(reader, indicator, tile)}</p>`
}

/** A card of a list. */
export function indicatorCard(reader: Reader, indicator: Indicator, tile: IndicatorTile | undefined): Markup {
  return markup`<li class="tile"><h3>${indicatorLink(reader, indicator)}</h3>
${tile && tileFigures(reader, indicator, tile)}</li>`
}
