// Search over everything public: by the beginnings of words, grouped by what was found.
import { markup, type Markup } from '../markup.ts'
import { areFound, excerptAt, queryIn, wantedWords } from '../search/match.ts'
import { placeKinds, placesIn, type Place, type PlaceKind } from '../search/places.ts'
import { saySearch } from '../search/search-sentences.ts'
import type { SitePage, Visit } from '../site-page.ts'
import { saySite } from '../site-sentences.ts'

/** So many of one kind are listed. */
const mostOfKind = 12

/** Those whose name has the words stand first. */
function find(places: readonly Place[], wanted: readonly string[]): Place[] {
  const found = places.filter(({ words, nameWords }) => areFound(wanted, [...nameWords, ...words]))
  const isNamed = ({ nameWords }: Place) => areFound(wanted, nameWords)
  return [...found.filter(isNamed), ...found.filter((one) => !isNamed(one))]
}

/** What was found of one kind. */
function results(
  { language, wanted }: { readonly language: string; readonly wanted: readonly string[] },
  kind: PlaceKind,
  found: readonly Place[],
): Markup | false {
  const own = found.filter((one) => one.kind === kind)
  if (own.length === 0) return false
  const lines = own
    .slice(0, mostOfKind)
    .map(
      ({ name, path, text }) =>
        markup`<li><a href="${path}">${name}</a>${text !== '' && markup`<span class="note">${excerptAt(text, wanted)}</span>`}</li>`,
    )
  const count = own.length - mostOfKind
  return markup`<section aria-labelledby="found-${kind}"><h2 id="found-${kind}">${saySearch(`kind-${kind}`, {}, language)}</h2><ul class="results">${lines}</ul>${count > 0 && markup`<p class="quiet">${saySearch('search-more', { count }, language)}</p>`}</section>`
}

function form({ language }: Visit, query: string): Markup {
  return markup`<form class="choices" method="get" action="/search" role="search" aria-label="${saySearch('search-title', {}, language)}"><div class="choice"><label for="query">${saySearch('search-label', {}, language)}</label><input id="query" name="q" type="search" maxlength="200" value="${query}"></div><button type="submit">${saySearch('search-button', {}, language)}</button></form>`
}

async function show(visit: Visit) {
  const { roadmap, language, search, ask } = visit
  const query = queryIn(search)
  const publishers = query === '' ? [] : (await ask('overview', {})).publishers
  const wanted = wantedWords(query)
  const found = find(placesIn(visit, publishers), wanted)
  const title =
    query === '' ? saySearch('search-title', {}, language) : saySearch('search-for', { query }, language)
  const lead = saySearch('search-lead', {}, language)
  const count = found.length
  const outcome =
    count === 0
      ? saySearch('search-none', { query }, language)
      : saySearch('search-found', { count, query }, language)
  const content = markup`<div class="page-heading"><h1>${title}</h1></div>
${form(visit, query)}${query === '' ? markup`<p class="lead">${lead}</p>` : markup`<p role="status">${outcome}</p>`}
${query !== '' && count === 0 && roadmap.registers.length > 0 && markup`<p><a href="/registers">${saySearch('search-records', {}, language)}</a></p>`}
${placeKinds.map((kind) => results({ language, wanted }, kind, found))}`
  return {
    title,
    description: lead,
    crumbs: [{ name: saySite('overview', {}, language), path: '/' }],
    content,
  }
}

/** The page of what was found. */
export const searched: SitePage = { path: '/search', show }
