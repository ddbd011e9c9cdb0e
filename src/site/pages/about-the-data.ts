// Where the figures come from, under which licence, how to take them away and to cite them, and which files were taken.
import { addressOf, apiPaths, indicatorsOfKind, observationsAddress, textIn, type Load } from '#definition'
import { figurePath } from '../figures/figure-number.ts'
import { markup, type Markup } from '../markup.ts'
import type { SitePage, Visit } from '../site-page.ts'
import { saySite } from '../site-sentences.ts'
import { sayData } from './data-sentences.ts'

function datasets({ roadmap, language }: Visit): Markup {
  const lines = roadmap.datasets.map(
    ({ name, description, licence, file }) =>
      markup`<li class="tile"><h3>${textIn(name, language)}</h3><p>${textIn(description, language)}</p><p class="quiet">${sayData('dataset-licence', { licence: textIn(licence, language) }, language)}. ${sayData('dataset-file', { file }, language)}</p></li>`,
  )
  const content =
    lines.length > 0
      ? markup`<ul class="tiles">${lines}</ul>`
      : markup`<p>${sayData('datasets-none', {}, language)}</p>`
  return markup`<section aria-labelledby="datasets"><h2 id="datasets">${sayData('datasets', {}, language)}</h2>${content}</section>`
}

function publishersOf({ roadmap, language }: Visit, publishers: readonly string[]): Markup {
  const names = publishers.map((name) => markup`<li>${name}</li>`)
  const content =
    names.length > 0
      ? markup`<ul class="columns">${names}</ul>${roadmap.notice && markup`<p class="quiet">${textIn(roadmap.notice, language)}</p>`}`
      : markup`<p>${sayData('publishers-none', {}, language)}</p>`
  return markup`<section aria-labelledby="publishers"><h2 id="publishers">${sayData('publishers', {}, language)}</h2>${content}</section>`
}

function takeAway({ language }: Visit): Markup {
  return markup`<section aria-labelledby="take-away"><h2 id="take-away">${sayData('take-away', {}, language)}</h2><p class="prose">${sayData('take-away-hint', {}, language)}</p>
<ul><li><a href="${observationsAddress('csv')}" download>${sayData('all-csv', {}, language)}</a></li>
<li><a href="${observationsAddress('xlsx')}" download>${sayData('all-xlsx', {}, language)}</a></li>
<li><a href="${addressOf('observations')}">${sayData('all-json', {}, language)}</a></li>
<li><a href="${addressOf('roadmap')}">${sayData('roadmap-json', {}, language)}</a></li>
<li><a href="${apiPaths.openapi}">${saySite('open-api', {}, language)}</a></li></ul>
<p class="prose">${sayData('sheet-of-kpi', {}, language)} <a href="/indicators">${saySite('indicators', {}, language)}</a></p></section>`
}

/** The address of one figure that is shown on the first page, as an example. */
async function addressExample({ roadmap, ask, origin }: Visit): Promise<string | undefined> {
  const { tiles } = await ask('overview', {})
  for (const indicator of indicatorsOfKind(roadmap, 'kpi')) {
    const figure = tiles.find((one) => one.indicator === indicator.id)?.latest
    if (figure) return origin + figurePath(indicator, figure)
  }
  return undefined
}

async function citing(visit: Visit, version: number): Promise<Markup> {
  const { roadmap, language, origin, today } = visit
  const example = await addressExample(visit)
  const named = { roadmap: textIn(roadmap.name, language), version, day: today, address: origin }
  return markup`${example !== undefined && markup`<section aria-labelledby="address"><h2 id="address">${sayData('address-title', {}, language)}</h2><p class="prose">${sayData('address-hint', {}, language)}</p><p class="source-line"><a href="${example}"><code>${example}</code></a></p></section>`}
<section aria-labelledby="cite"><h2 id="cite">${sayData('cite-title', {}, language)}</h2><p class="prose">${sayData('cite-hint', {}, language)}</p><p class="source-line"><code>${sayData('cite-data', named, language)}</code></p></section>`
}

const momentWords = (iso: string, language: string): string =>
  sayData('at-utc', { day: iso.slice(0, 10), time: iso.slice(11, 16) }, language)

function loadRow(
  { language }: Visit,
  { at, by, file, rows, added, unchanged, digest, undone }: Load,
): Markup {
  const taken = undone && { by: undone.by, at: momentWords(undone.at, language), reason: undone.reason }
  return markup`<tr><td class="nowrap"><time datetime="${at}">${momentWords(at, language)}</time></td><th scope="row" class="source-line">${file}${taken && markup`<span class="note">${sayData('load-undone', taken, language)}</span>`}</th><td>${by}</td><td class="number">${rows.toLocaleString(language)}</td><td class="number">${added.toLocaleString(language)}</td><td class="number">${unchanged.toLocaleString(language)}</td><td><code title="${digest}">${digest.slice(0, 12)}…</code></td></tr>`
}

function ledger(visit: Visit, items: readonly Load[]): Markup {
  const { language } = visit
  const title = sayData('loads-title', {}, language)
  const caption = sayData('loads-caption', {}, language)
  const head = (code: 'load-at' | 'load-file' | 'load-by' | 'load-digest') =>
    markup`<th scope="col">${sayData(code, {}, language)}</th>`
  const number = (code: 'load-rows' | 'load-added' | 'load-unchanged') =>
    markup`<th scope="col" class="number">${sayData(code, {}, language)}</th>`
  const table = markup`<p class="quiet">${sayData('loads-hint', {}, language)}</p><div class="scroll-region" role="region" aria-label="${caption}" tabindex="0"><table class="observations"><caption class="unseen">${caption}</caption><thead><tr>${head('load-at')}${head('load-file')}${head('load-by')}${number('load-rows')}${number('load-added')}${number('load-unchanged')}${head('load-digest')}</tr></thead><tbody>${items.map((one) => loadRow(visit, one))}</tbody></table></div>`
  const content = items.length > 0 ? table : markup`<p>${sayData('loads-none', {}, language)}</p>`
  return markup`<section aria-labelledby="loads"><h2 id="loads">${title}</h2>${content}${visit.person && markup`<p class="on-screen"><a href="/hand-in-figures">${sayData('hand-in', {}, language)}</a></p>`}</section>`
}

async function show(visit: Visit) {
  const { language, ask } = visit
  const [{ publishers, dataVersion }, { items }] = await Promise.all([ask('overview', {}), ask('loads', {})])
  const title = saySite('about-data', {}, language)
  const lead = sayData('data-lead', {}, language)
  const content = markup`<div class="page-heading"><h1>${title}</h1><p class="lead">${lead}</p></div>
${takeAway(visit)}${await citing(visit, dataVersion)}${datasets(visit)}${publishersOf(visit, publishers)}
<section aria-labelledby="meaning"><h2 id="meaning">${sayData('meaning-title', {}, language)}</h2><ul><li><a href="/glossary">${sayData('meaning-link', {}, language)}</a></li><li><a href="/quality">${sayData('quality-link', {}, language)}</a></li></ul></section>
${ledger(visit, items)}`
  return {
    title,
    description: lead,
    crumbs: [{ name: saySite('overview', {}, language), path: '/' }],
    content,
  }
}

/** The page about the data. */
export const aboutTheData: SitePage = { path: '/about-the-data', show }
