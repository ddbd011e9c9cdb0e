// The chart of an indicator by itself, for the pages of others: what is shown, from whom, of which day, and where all of it is.
import { findIndicator, textIn } from '#definition'
import { chartSection } from '../figures/chart.ts'
import { askChosen } from '../figures/chosen-figures.ts'
import { chosenHeadline } from '../figures/headline.ts'
import { publishersLine } from '../figures/publishers.ts'
import { citationOf, placesOf } from '../citing/take-away.ts'
import { addressIn } from '../languages.ts'
import { markup } from '../markup.ts'
import type { SitePage, Visit } from '../site-page.ts'

async function show(visit: Visit) {
  const { roadmap, language, ask, origin } = visit
  const found = findIndicator(roadmap, visit.params['id'] ?? '')
  if (!found) return undefined
  const headline = await ask('headline', { params: { id: found.id } })
  const indicator = { ...found, headline: chosenHeadline(found, headline.tile) }
  const figures = await askChosen(visit, indicator, headline)
  const title = `${found.code} ${textIn(found.name, language)}`
  const path = placesOf(visit, found).page
  // Who follows it comes from elsewhere, and reads on in the language of the frame.
  const own = addressIn({ path: `/indicators/${found.id}`, question: visit.search.toString() }, language)
  const source = citationOf(visit, { title, version: headline.dataVersion, path })
  const content = markup`<header><h1><a href="${own}">${title}</a></h1></header>
${chartSection(visit, figures, { hasTable: false })}
<p class="quiet">${source}</p>
${publishersLine(visit, headline.publishers)}`
  return {
    title,
    description: `${title}. ${origin}`,
    crumbs: [],
    content,
    canonical: `/indicators/${found.id}`,
    islands: ['page' as const],
  }
}

/** The page that others show within theirs. */
export const embeddedChart: SitePage = { path: '/embed/indicators/:id', isEmbedded: true, show }
