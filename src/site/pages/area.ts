// One jurisdiction or group: how far its targets have come, its newest figure of every KPI, what lacks, and who it is.
import {
  askedOf,
  indicatorsOfKind,
  reportingAreas,
  textIn,
  type AreaHeadlinesAnswer,
  type Indicator,
  type IndicatorTile,
  type Jurisdiction,
  type JurisdictionGroup,
} from '#definition'
import { areaDetails, areaFacts, memberLinks } from '../areas/area-facts.ts'
import { areaProgress } from '../areas/area-progress.ts'
import { sayArea } from '../areas/area-sentences.ts'
import type { Reader } from '../figures/figure-number.ts'
import { chartPicture } from '../figures/chart-picture.ts'
import { chosenHeadline } from '../figures/headline.ts'
import { publishersLine } from '../figures/publishers.ts'
import { indicatorCard, indicatorLink } from '../figures/tile.ts'
import { markup, type Markup } from '../markup.ts'
import type { SitePage, Visit } from '../site-page.ts'
import { saySite } from '../site-sentences.ts'

interface Kpi {
  readonly indicator: Indicator
  readonly tile: IndicatorTile
}

const kpisIn = ({ roadmap }: Reader, { tiles }: AreaHeadlinesAnswer): Kpi[] =>
  indicatorsOfKind(roadmap, 'kpi').flatMap((indicator) => {
    const tile = tiles.find((one) => one.indicator === indicator.id)
    return tile ? [{ indicator, tile }] : []
  })

/** Is there anything to read: a figure, or a newer one of a period that is not whole? */
const isSilent = ({ tile: { latest, newer } }: Kpi) => latest === null && newer === null

function cards(reader: Reader, all: readonly Kpi[]): Markup | false {
  const { language } = reader
  const shown = all.filter((one) => !isSilent(one))
  if (shown.length === 0) return false
  const list = shown.map(({ indicator, tile }) => indicatorCard(reader, indicator, tile))
  return markup`<section aria-labelledby="kpis"><h2 id="kpis">${sayArea('kpis', {}, language)}</h2><p class="quiet">${sayArea('kpis-hint', {}, language)}</p><ul class="tiles">${list}</ul></section>`
}

/** Of which KPIs nothing is known: those that are asked of jurisdictions, and those asked of others. */
function lacking(reader: Reader, all: readonly Kpi[]): Markup {
  const { roadmap, language } = reader
  const silent = all.filter(isSilent)
  const isOwn = ({ indicator, tile }: Kpi) =>
    askedOf(roadmap, indicator, chosenHeadline(indicator, tile).show) === 'jurisdiction'
  const own = silent.filter(isOwn)
  const elsewhere = silent.filter((one) => !isOwn(one))
  const list = (some: readonly Kpi[]) =>
    markup`<ul class="inline-list">${some.map(({ indicator }) => markup`<li>${indicatorLink(reader, indicator)}</li>`)}</ul>`
  const counts = { count: own.length, all: all.length }
  return markup`<section aria-labelledby="lacking"><h2 id="lacking">${sayArea('lacking', {}, language)}</h2>
${own.length === 0 ? markup`<p>${sayArea('lacking-none', {}, language)}</p>` : markup`<p>${sayArea('lacking-some', counts, language)}</p>${list(own)}`}
${elsewhere.length > 0 && markup`<p>${sayArea('lacking-elsewhere', { count: elsewhere.length }, language)}</p>${list(elsewhere)}`}
<p class="on-screen"><a href="/completeness">${sayArea('completeness-link', {}, language)}</a></p></section>`
}

const isGroup = (area: Jurisdiction | JurisdictionGroup): area is JurisdictionGroup => 'members' in area

function head(reader: Reader, area: Jurisdiction | JurisdictionGroup): Markup {
  const { language } = reader
  const lead = isGroup(area)
    ? sayArea('groups-hint', {}, language)
    : sayArea(`is-${area.membership}`, {}, language)
  const facts = isGroup(area)
    ? markup`<h2>${sayArea('members-of', {}, language)}</h2>${memberLinks(reader, area)}`
    : areaFacts(reader, area)
  const isAside = isGroup(area) && area.isAside === true
  return markup`<div class="page-heading"><h1>${textIn(area.name, language)}</h1><p class="lead">${lead}</p></div>
${area.note && markup`<p class="prose">${textIn(area.note, language)}</p>`}${facts}
${!isAside && markup`<p class="on-screen"><a href="/compare?area=${area.id}">${sayArea('compare-with', {}, language)}</a></p>`}`
}

async function show(visit: Visit) {
  const { roadmap, language, ask, params } = visit
  const found = reportingAreas(roadmap).find(({ id }) => id === params['id'])
  if (!found) return undefined
  const [answer, progress] = await Promise.all([
    ask('areaHeadlines', { query: { jurisdiction: found.id } }),
    isGroup(found) ? undefined : areaProgress(visit, found.id),
  ])
  const all = kpisIn(visit, answer)
  const first = all.find((one) => !isSilent(one))?.indicator
  const title = textIn(found.name, language)
  const content = markup`${head(visit, found)}${progress}${cards(visit, all)}${lacking(visit, all)}
${publishersLine(visit, answer.publishers)}${!isGroup(found) && areaDetails(visit, found)}`
  return {
    title,
    description: sayArea('area-description', { area: title }, language),
    crumbs: [
      { name: saySite('overview', {}, language), path: '/' },
      { name: saySite('jurisdictions', {}, language), path: '/jurisdictions' },
    ],
    content,
    canonical: `/jurisdictions/${found.id}`,
    ...(first && { picture: chartPicture(visit, first, { area: found.id }) }),
  }
}

/** The page of a jurisdiction or group. */
export const area: SitePage = { path: '/jurisdictions/:id', show }
