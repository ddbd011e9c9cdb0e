// The headline of an indicator as its author says it: figure, what stands beside it, what is newer, and who reports.
import {
  askedOf,
  findGroup,
  headlinesOf,
  isKnown,
  nameOfArea,
  ownCodes,
  textIn,
  unsaidCodes,
  type Figure,
  type Headline,
  type HeadlineFigures,
  type Indicator,
  type IndicatorTile,
} from '#definition'
import { markup, type Markup } from '../markup.ts'
import { figureMarks, nameOfShow, openedFigure, periodMarkup, type Reader } from './figure-number.ts'
import { sayOf } from './figure-sentences.ts'

/** The headline that a tile says: the first of the author's of which anything is known. */
export function chosenHeadline(indicator: Indicator, { choice }: Pick<IndicatorTile, 'choice'>): Headline {
  return headlinesOf(indicator)[choice] ?? indicator.headline
}

/** What stands beside a headline, by its name and what its unit does not say. */
export function besideName(
  reader: Reader,
  indicator: Indicator,
  { show, codes }: Pick<Figure, 'show' | 'codes'>,
): string {
  const unsaid = unsaidCodes(reader.roadmap, indicator, { show, codes })
  return nameOfShow(reader, indicator, { show, codes: unsaid })
}

/** Where another figure stands in its place: what the headline would be, and that nobody reported it. */
export function insteadOf(
  { roadmap, language }: Reader,
  indicator: Indicator,
  tile: IndicatorTile,
): Markup | false {
  if (tile.choice === 0) return false
  const name = textIn(indicator.shows[indicator.headline.show]?.name ?? indicator.name, language)
  const wanted = indicator.headline.area ?? roadmap.mainGroup
  const area = nameOfArea(roadmap, wanted, language)
  const words = !findGroup(roadmap, tile.area)
    ? sayOf('instead-of', { name }, language)
    : tile.area === wanted
      ? sayOf('instead-of-group', { name }, language)
      : sayOf('instead-of-area', { name, area }, language)
  return markup`<p class="headline-instead">${words}</p>`
}

/** What the author sets beside it, each with its name. */
export function besideList(reader: Reader, indicator: Indicator, headline: HeadlineFigures): Markup | false {
  if (headline.beside.length === 0) return false
  const lines = headline.beside.map(
    (figure) =>
      markup`<li><span class="beside-name">${besideName(reader, indicator, figure)}</span> <span class="beside-figure">${openedFigure(reader, indicator, figure)} ${figureMarks(figure, reader.language, { headline: headline.latest })}</span></li>`,
  )
  return markup`<ul class="headline-beside">${lines}</ul>`
}

/** A newer figure of a period that is not whole. */
export function newerFigure(
  reader: Reader,
  indicator: Indicator,
  { newer, running }: Pick<IndicatorTile, 'newer' | 'running'>,
): Markup | false {
  if (!newer) return false
  return markup`<p class="headline-newer">${periodMarkup(newer.period, running, reader.language)}: ${openedFigure(reader, indicator, newer)} ${figureMarks(newer, reader.language, { headline: null })}</p>`
}

/** Where nothing is known: what it would be, and that nobody reported it. */
function noHeadline(reader: Reader, indicator: Indicator, { area }: IndicatorTile): Markup {
  const { roadmap, language } = reader
  const { show } = indicator.headline
  const codes = ownCodes(roadmap, indicator, indicator.headline)
  const words = findGroup(roadmap, area)
    ? sayOf('none-for-group', {}, language)
    : sayOf('none-for-area', {}, language)
  return markup`<p class="tile-figure figure-not-reported">${words}</p>
<p class="tile-place">${nameOfShow(reader, indicator, { show, codes })} · ${nameOfArea(roadmap, area, language)}</p>`
}

/** The headline with its name, place and period, as tiles have it. */
export function tileHeadline(reader: Reader, indicator: Indicator, tile: IndicatorTile): Markup {
  const { roadmap, language } = reader
  const { latest, running } = tile
  if (!latest) return noHeadline(reader, indicator, tile)
  return markup`<p class="tile-figure">${openedFigure(reader, indicator, latest)}</p>
<p class="tile-place">${nameOfShow(reader, indicator, latest)} · ${nameOfArea(roadmap, latest.jurisdiction, language)} · ${periodMarkup(latest.period, running, language)}</p>
${figureMarks(latest, language)}`
}

/** How many jurisdictions have a figure, or that it is said of the group as a whole; empty where its marks say it. */
export function reportingWords(
  { roadmap, language }: Reader,
  indicator: Indicator,
  tile: IndicatorTile,
): string {
  const { latest, reporting, of } = tile
  if (!findGroup(roadmap, tile.area) || latest?.coverage !== undefined) return ''
  if (latest && isKnown(latest)) return sayOf('said-as-whole', {}, language)
  const asked = askedOf(roadmap, indicator, chosenHeadline(indicator, tile).show)
  if (asked !== 'jurisdiction' && reporting === 0) return sayOf(`asked-of-${asked}`, {}, language)
  return sayOf('have-figure', { reporting, of }, language)
}
