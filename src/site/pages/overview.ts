// The first page: what this is, how far the goals have come, what is missing, a map, the KPIs, what changed, and what is known where.
import { indicatorsOfKind, isKnown, textIn, type IndicatorTile, type OverviewAnswer } from '#definition'
import type { Reader } from '../figures/figure-number.ts'
import { publishersLine } from '../figures/publishers.ts'
import { indicatorCard, indicatorLink } from '../figures/tile.ts'
import { markup, type Markup } from '../markup.ts'
import type { SitePage, Visit } from '../site-page.ts'
import { coverageMatrix } from '../overview/coverage-matrix.ts'
import { findFrontMap } from '../overview/front-map.ts'
import { sayOverview } from '../overview/overview-sentences.ts'
import { progressOf } from '../overview/progress-matrix.ts'
import { whatChanged } from '../overview/what-changed.ts'

interface Count {
  readonly code: 'observations' | 'sources' | 'quality-questions'
  readonly count: number
  readonly path: string
}

function countsLine({ language }: Reader, counts: readonly Count[]): Markup {
  const lines = counts.map(
    ({ code, count, path }) =>
      markup`<li><a href="${path}"><strong>${count.toLocaleString(language)}</strong> ${sayOverview(code, { count }, language)}</a></li>`,
  )
  return markup`<ul class="counts" aria-label="${sayOverview('in-numbers', {}, language)}">${lines}</ul>`
}

/** Is anything known of the headline, or of any jurisdiction? */
const isSilent = ({ latest, reporting }: IndicatorTile) => (!latest || !isKnown(latest)) && reporting === 0
const isInPart = ({ latest, reporting, of }: IndicatorTile) => {
  const { reporting: inIt = reporting, of: all = of } = latest?.coverage ?? {}
  return inIt < all
}

/** Of which KPIs nothing is known, and of which not by everybody. */
function missing(reader: Reader, tiles: readonly IndicatorTile[]): Markup {
  const { roadmap, language } = reader
  const kpis = indicatorsOfKind(roadmap, 'kpi')
  const listOf = (is: (tile: IndicatorTile) => boolean) =>
    kpis.filter(({ id }) => tiles.some((tile) => tile.indicator === id && is(tile)))
  const silent = listOf(isSilent)
  const inPart = listOf((tile) => !isSilent(tile) && isInPart(tile))
  const list = (some: typeof kpis) =>
    markup`<ul class="inline-list">${some.map((one) => markup`<li>${indicatorLink(reader, one)}</li>`)}</ul>`
  const counts = { count: silent.length, all: kpis.length }
  return markup`<section aria-labelledby="missing"><h2 id="missing">${sayOverview('missing', {}, language)}</h2>
${silent.length === 0 ? markup`<p>${sayOverview('missing-none', {}, language)}</p>` : markup`<p>${sayOverview('missing-some', counts, language)}</p>${list(silent)}`}
${inPart.length > 0 && markup`<p>${sayOverview('missing-part', { count: inPart.length }, language)}</p>${list(inPart)}`}</section>`
}

function cards(reader: Reader, { tiles, publishers }: OverviewAnswer): Markup {
  const { roadmap, language } = reader
  const all = indicatorsOfKind(roadmap, 'kpi').map((indicator) =>
    indicatorCard(
      reader,
      indicator,
      tiles.find((tile) => tile.indicator === indicator.id),
    ),
  )
  return markup`<section aria-labelledby="tiles"><h2 id="tiles">${sayOverview('headlines', {}, language)}</h2>
<ul class="tiles">${all}</ul>${publishersLine(reader, publishers)}</section>`
}

async function show(visit: Visit) {
  const { roadmap, language, ask } = visit
  const [answer, found, progress, map] = await Promise.all([
    ask('overview', {}),
    ask('findingsCount', {}),
    progressOf(visit),
    findFrontMap(visit),
  ])
  const { tiles, coverage, counts } = answer
  const changed = await whatChanged(visit, tiles)
  const name = textIn(roadmap.name, language)
  const lead = sayOverview('lead', { roadmap: textIn(roadmap.shortName, language) }, language)
  const content = markup`<div class="page-heading"><h1>${name}</h1>
<p class="lead">${lead} ${sayOverview('promise', {}, language)}</p></div>
${countsLine(visit, [
  { code: 'observations', count: counts.observations, path: '/about-the-data' },
  { code: 'sources', count: counts.sources, path: '/about-the-data' },
  { code: 'quality-questions', count: found.findings, path: '/quality' },
])}
<div class="front"><div>${progress}
${missing(visit, tiles)}</div>${map?.section}</div>
${cards(visit, answer)}
${changed}
${coverage.length > 0 && coverageMatrix(visit, coverage)}
<section aria-labelledby="vision"><h2 id="vision">${sayOverview('vision', {}, language)}</h2>
<blockquote>${textIn(roadmap.vision, language)}</blockquote></section>`
  const shown = { title: name, description: lead, crumbs: [], content }
  return map ? { ...shown, picture: map.picture, islands: ['page' as const] } : shown
}

/** The first page. */
export const overview: SitePage = { path: '/', show }
