// The map of the first page: where it stands, the newest figures of an indicator that the roadmap names for it.
import { findIndicator, textIn, type Indicator } from '#definition'
import { hasFigure } from '#drawing'
import { chartSection } from '../figures/chart.ts'
import { askChosen, type ChosenFigures } from '../figures/chosen-figures.ts'
import { chartPicture } from '../figures/chart-picture.ts'
import { chosenHeadline } from '../figures/headline.ts'
import { markup, type Markup } from '../markup.ts'
import type { Visit } from '../site-page.ts'
import { sayOverview } from './overview-sentences.ts'

async function askMap(visit: Visit, indicator: Indicator): Promise<ChosenFigures> {
  const headline = await visit.ask('headline', { params: { id: indicator.id } })
  const own = { ...indicator, headline: chosenHeadline(indicator, headline.tile) }
  return askChosen({ ...visit, search: new URLSearchParams({ kind: 'map' }) }, own, headline)
}

/** Is the figure of any area known, and not of their group alone? */
const isAnyKnown = ({ chosen: { matter } }: ChosenFigures) =>
  matter.series.some((series) => !series.isGroup && hasFigure(series))

/** The map of the first page. */
interface FrontMap {
  readonly section: Markup
  /** The address of a picture of it. */
  readonly picture: string
}

/** The map with its title and a link to all that is known; undefined where the roadmap has none, or no area is known. */
export async function findFrontMap(visit: Visit): Promise<FrontMap | undefined> {
  const { roadmap, language } = visit
  if (!roadmap.outlines) return undefined
  for (const id of roadmap.frontMaps ?? []) {
    const indicator = findIndicator(roadmap, id)
    const figures = indicator && (await askMap(visit, indicator))
    if (!figures || !isAnyKnown(figures)) continue
    const title = `${indicator.code} ${textIn(indicator.name, language)}`
    const section = markup`<section aria-labelledby="map"><h2 id="map">${sayOverview('map', {}, language)}</h2>
${chartSection(visit, figures)}
<p><a href="/indicators/${id}?kind=map">${sayOverview('map-more', { title }, language)}</a></p></section>`
    return { section, picture: chartPicture(visit, indicator, { kind: 'map' }) }
  }
  return undefined
}
