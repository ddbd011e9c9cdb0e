// Every indicator with its newest figure, the KPIs first.
import {
  findElement,
  indicatorKinds,
  indicatorsOfKind,
  textIn,
  type Indicator,
  type IndicatorKind,
  type IndicatorTile,
} from '#definition'
import { elementLink } from '../elements/element-link.ts'
import type { Reader } from '../figures/figure-number.ts'
import { publishersLine } from '../figures/publishers.ts'
import { indicatorLink, tileFigures } from '../figures/tile.ts'
import { markup, type Markup } from '../markup.ts'
import type { SitePage, Visit } from '../site-page.ts'
import { saySite } from '../site-sentences.ts'
import { sayIndicators } from './indicators-sentences.ts'

function entry(reader: Reader, indicator: Indicator, tile: IndicatorTile | undefined): Markup {
  const { roadmap, language } = reader
  const spokenTo = indicator.elements.flatMap((code) => findElement(roadmap, code) ?? [])
  const links = spokenTo.map(
    (element) => markup`<li>${elementLink(reader, element, { hasHeading: false })}</li>`,
  )
  return markup`<li class="entry"><div><h3>${indicatorLink(reader, indicator)}</h3><p>${textIn(indicator.text, language)}</p>
${spokenTo.length > 0 && markup`<p class="quiet">${sayIndicators('speaks-to', {}, language)}</p><ul class="inline-list quiet">${links}</ul>`}</div>
<div class="entry-side">${tile && tileFigures(reader, indicator, tile)}</div></li>`
}

/** One kind of indicators, apart from the others; nothing where the roadmap has none. */
function ofKind(reader: Reader, kind: IndicatorKind, tiles: readonly IndicatorTile[]): Markup | false {
  const { roadmap, language } = reader
  const own = indicatorsOfKind(roadmap, kind)
  if (own.length === 0) return false
  const entries = own.map((one) =>
    entry(
      reader,
      one,
      tiles.find((tile) => tile.indicator === one.id),
    ),
  )
  return markup`<section aria-labelledby="kind-${kind}"><h2 id="kind-${kind}">${sayIndicators(`kind-${kind}`, {}, language)}</h2>
<p class="quiet">${sayIndicators(`lead-${kind}`, {}, language)}</p><ul class="entries">${entries}</ul></section>`
}

async function show(visit: Visit) {
  const { roadmap, language, ask } = visit
  const kinds = indicatorKinds.filter((kind) => indicatorsOfKind(roadmap, kind).length > 0)
  const { tiles, publishers } = await ask('overview', { query: { kinds: kinds.join(',') } })
  const title = sayIndicators('title', {}, language)
  const lead = sayIndicators('lead', {}, language)
  const content = markup`<div class="page-heading"><h1>${title}</h1><p class="lead">${lead}</p></div>
${kinds.map((kind) => ofKind(visit, kind, tiles))}${publishersLine(visit, publishers)}`
  return {
    title,
    description: lead,
    crumbs: [{ name: saySite('overview', {}, language), path: '/' }],
    content,
  }
}

/** The list of all indicators. */
export const indicators: SitePage = { path: '/indicators', show }
