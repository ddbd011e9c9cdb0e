// The headline by jurisdiction: at the period of the region, or each at its own newest; a sentence where none has one.
import {
  askedOf,
  isKnown,
  nameOfArea,
  ownCodes,
  type Figure,
  type HeadlineAnswer,
  type HeadlineFigures,
  type Indicator,
} from '#definition'
import { markup, type Markup } from '../markup.ts'
import { figureMarks, openedFigure, periodMarkup, type Reader } from './figure-number.ts'
import { sayOf } from './figure-sentences.ts'
import { besideName, chosenHeadline } from './headline.ts'

const isFound = (figure: Figure) => isKnown(figure) || figure.state === 'not computable'
const figuresOf = ({ latest, beside }: HeadlineFigures) => [...(latest ? [latest] : []), ...beside]

function cell(
  reader: Reader,
  indicator: Indicator,
  figure: Figure | undefined,
  headline: Figure | null,
): Markup {
  if (!figure)
    return markup`<td class="number figure-not-reported">${sayOf('not-in-table', {}, reader.language)}</td>`
  return markup`<td class="number">${openedFigure(reader, indicator, figure)} ${figureMarks(figure, reader.language, { headline })}</td>`
}

/** The table, under a heading that says its period. */
export function byJurisdiction(
  reader: Reader,
  indicator: Indicator,
  { tile, members }: HeadlineAnswer,
): Markup | false {
  const { roadmap, language } = reader
  if (members.length === 0) return false
  const { show, codes = {}, beside = [], besideOnPage = [] } = chosenHeadline(indicator, tile)
  const period = tile.latest && isKnown(tile.latest) ? tile.latest.period : undefined
  const title =
    period === undefined
      ? sayOf('by-jurisdiction-newest', {}, language)
      : sayOf('by-jurisdiction', { period }, language)
  const heading = markup`<h2 id="by-jurisdiction">${title}</h2>`
  const nameArea = (id: string) => nameOfArea(roadmap, id, language)
  if (!members.some((one) => figuresOf(one).some(isFound))) {
    const asked = askedOf(roadmap, indicator, show)
    const areas = members.map(({ area }) => nameArea(area)).join(', ')
    const words =
      asked === 'jurisdiction'
        ? sayOf('none-by-jurisdiction', { areas }, language)
        : sayOf(`asked-of-${asked}`, {}, language)
    return markup`<section>${heading}<p>${words}</p></section>`
  }
  const shows = [show, ...beside, ...besideOnPage]
  const heads = shows.map((id) => {
    const own = { show: id, codes: ownCodes(roadmap, indicator, { show: id, codes }) }
    return markup`<th scope="col" class="number">${besideName(reader, indicator, own)}</th>`
  })
  const rows = members.map(
    (one) =>
      markup`<tr><th scope="row"><a href="/jurisdictions/${one.area}">${nameArea(one.area)}</a></th>${shows.map(
        (id) =>
          cell(
            reader,
            indicator,
            figuresOf(one).find((figure) => figure.show === id),
            tile.latest,
          ),
      )}${period === undefined && markup`<td>${one.latest && periodMarkup(one.latest.period, tile.running, language)}</td>`}</tr>`,
  )
  return markup`<section>${heading}<div class="scroll-region" role="region" aria-label="${title}" tabindex="0"><table class="by-jurisdiction"><caption class="unseen">${title}</caption>
<thead><tr><th scope="col">${sayOf('jurisdiction', {}, language)}</th>${heads}${period === undefined && markup`<th scope="col">${sayOf('period', {}, language)}</th>`}</tr></thead><tbody>${rows}</tbody></table></div></section>`
}
