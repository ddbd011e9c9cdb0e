// One KPI or further indicator: a sentence with its figure, one chart with its choices, the same as a table, and where it comes from.
import {
  figuresAddress,
  findIndicator,
  indicatorObservationsAddress,
  indicatorsOfKind,
  textIn,
  type Indicator,
  type ObservationsAnswer,
} from '#definition'
import { byJurisdiction } from '../figures/by-jurisdiction.ts'
import { chartKinds } from '../figures/chart-kinds.ts'
import { chartPicture } from '../figures/chart-picture.ts'
import { chartSection } from '../figures/chart.ts'
import { choicesForm } from '../figures/choices.ts'
import { askChosen, type ChosenFigures } from '../figures/chosen-figures.ts'
import { figureTable, silentPeriods } from '../figures/figure-table.ts'
import { footnoteList, footnotesOf, type Footnotes } from '../citing/footnotes.ts'
import type { Reader } from '../figures/figure-number.ts'
import { chosenHeadline } from '../figures/headline.ts'
import { sourceTable } from '../figures/observations.ts'
import { publishersLine } from '../figures/publishers.ts'
import { saidHeadline } from '../figures/said.ts'
import { chartFile, citeFold, placesOf } from '../citing/take-away.ts'
import { markup, type Markup } from '../markup.ts'
import type { SitePage, Visit } from '../site-page.ts'
import { saySite } from '../site-sentences.ts'
import { sayIndicator } from '../indicators/indicator-sentences.ts'
import { methodOf } from '../indicators/method.ts'

/** So many observations stand on the page; all of them are in the file. */
const mostSources = 25
/** So many are read, for the footnotes of what is printed. */
const mostNoted = 1000

const titleOf = ({ code, name }: Indicator, language: string) => `${code} ${textIn(name, language)}`

/** What something is that is no KPI, with a sentence about what it is. */
function introduction({ kind, text }: Indicator, language: string): Markup | false {
  if (kind === 'kpi') return false
  return markup`<p class="lead">${textIn(text, language)}</p><p class="quiet">${sayIndicator(`note-${kind}`, {}, language)}</p>`
}

/** What is folded; a link to its name unfolds it. */
function fold(title: string, content: Markup, id = ''): Markup {
  return markup`<details class="fold"><summary><h2>${title}</h2></summary><div${id !== '' && markup` id="${id}"`}>${content}</div></details>`
}

function sources(visit: Visit, indicator: Indicator, { items }: ObservationsAnswer): Markup {
  const { language } = visit
  const file = (format: 'csv' | 'xlsx', code: 'all-observations' | 'all-in-workbook') =>
    markup`<li><a href="${indicatorObservationsAddress(indicator.id, null, format)}" download>${sayIndicator(code, {}, language)}</a></li>`
  const link = markup`<ul class="inline-list downloads">${file('csv', 'all-observations')}${file('xlsx', 'all-in-workbook')}</ul>`
  if (items.length === 0) return markup`<p>${sayIndicator('sources-none', {}, language)}</p>`
  const shown = items.slice(0, mostSources)
  const caption = sayIndicator('sources-caption', {}, language)
  return markup`<p class="quiet">${sayIndicator('sources-some', { count: shown.length }, language)}</p>
${sourceTable(
  visit,
  shown.map((observation) => ({ observation })),
  { caption },
)}${link}`
}

/** The address of the choice in the workplace, where every figure can be opened to its records. */
const exploreAddress = ({ id }: Indicator, search: URLSearchParams) => {
  const text = search.toString()
  return `/indicators/${id}/explore${text === '' ? '' : `?${text}`}`
}

function downloads(visit: Visit, figures: ChosenFigures): Markup {
  const { language } = visit
  const { indicator, query } = figures
  const file = (address: string, code: 'csv' | 'xlsx' | 'json' | 'png' | 'svg') =>
    markup`<li><a href="${address}" download>${sayIndicator(code, {}, language)}</a></li>`
  return markup`<ul class="inline-list downloads" aria-label="${sayIndicator('downloads', {}, language)}">
${file(figuresAddress(indicator.id, query, 'csv'), 'csv')}${file(figuresAddress(indicator.id, query, 'xlsx'), 'xlsx')}${file(figuresAddress(indicator.id, query), 'json')}
${file(chartFile(visit, figures, 'png'), 'png')}${file(chartFile(visit, figures, 'svg'), 'svg')}
<li><a href="${exploreAddress(indicator, visit.search)}">${sayIndicator('explore', {}, language)}</a></li></ul>`
}

/** The one before and the one after, of the same kind. */
function neighbours({ roadmap, language }: Reader, indicator: Indicator): Markup {
  const all = indicatorsOfKind(roadmap, indicator.kind)
  const at = all.findIndex(({ id }) => id === indicator.id)
  const link = (code: 'previous' | 'next', one: Indicator | undefined) =>
    one &&
    markup`<a rel="${code === 'next' ? 'next' : 'prev'}" href="/indicators/${one.id}">${sayIndicator(code, { title: titleOf(one, language) }, language)}</a>`
  return markup`<p class="next-to">${link('previous', all[at - 1])} ${link('next', all[at + 1])}</p>`
}

function tables(visit: Visit, figures: ChosenFigures, notes: Footnotes): Markup {
  const { language } = visit
  const named = sayIndicator('others', {}, language)
  const isSaid = figures.others.some(({ cells }) => cells.some((one) => one && one.state !== 'not reported'))
  return markup`${figureTable(visit, figures, { rows: figures.main, notes })}${silentPeriods(visit, figures)}
${isSaid && markup`<h3>${named}</h3><p class="quiet">${sayIndicator('others-hint', {}, language)}</p>${figureTable(visit, figures, { rows: figures.others, named, notes })}`}`
}

async function show(visit: Visit) {
  const { roadmap, language, ask } = visit
  const found = findIndicator(roadmap, visit.params['id'] ?? '')
  if (!found) return undefined
  const asked = { params: { id: found.id } }
  const [headline, observations] = await Promise.all([
    ask('headline', asked),
    ask('indicatorObservations', { ...asked, query: { limit: mostNoted } }),
  ])
  const indicator = { ...found, headline: chosenHeadline(found, headline.tile) }
  const figures = await askChosen(visit, indicator, headline)
  const name = textIn(found.name, language)
  const everySource = {
    name: sayIndicator('all-observations', {}, language),
    address: visit.origin + indicatorObservationsAddress(found.id, null, 'csv'),
  }
  const notes = footnotesOf(observations)
  const { page, embedded } = placesOf(visit, found)
  const content = markup`<div class="page-heading"><h1><span class="kind">${found.code} </span>${name}</h1>${introduction(found, language)}</div>
${saidHeadline(visit, found, headline.tile)}
<section aria-labelledby="figures"><h2 id="figures" class="unseen">${sayIndicator('chart', {}, language)}</h2>
${chartKinds(visit, figures)}
${chartSection(visit, figures)}
${choicesForm(visit, figures)}
${downloads(visit, figures)}</section>
${byJurisdiction(visit, found, headline)}
<section aria-labelledby="table"><h2 id="table">${sayIndicator('figures', {}, language)}</h2>${tables(visit, figures, notes)}</section>
${publishersLine(visit, headline.publishers)}${footnoteList(visit, notes, everySource)}
${found.kind === 'kpi' && fold(sayIndicator('word', {}, language), markup`<blockquote class="source-words">${textIn(found.text, language)}</blockquote>`)}
${fold(sayIndicator('sources', {}, language), sources(visit, found, observations), 'sources')}
${fold(sayIndicator('method', {}, language), methodOf(visit, found), 'method')}
${citeFold(visit, { title: titleOf(found, language), version: headline.dataVersion, path: page, frame: embedded })}
${neighbours(visit, found)}`
  const title = titleOf(found, language)
  return {
    title,
    description: sayIndicator('description', { title, text: textIn(found.text, language) }, language),
    crumbs: [
      { name: saySite('overview', {}, language), path: '/' },
      { name: saySite('indicators', {}, language), path: '/indicators' },
    ],
    content,
    canonical: `/indicators/${found.id}`,
    picture: chartPicture(visit, found),
    islands: ['page' as const],
  }
}

/** The page of an indicator. */
export const indicator: SitePage = { path: '/indicators/:id', show }
