// The glossary: what is counted, what codes stand for and what words beside figures mean; all of it, or what was looked for.
import { alphabetOf, textIn } from '#definition'
import { elementEntry, listEntry, listsOf, wordsOfCode, wordsOfElement } from '../glossary/entries.ts'
import { sayGlossary } from '../glossary/glossary-sentences.ts'
import { foundAbbreviations, foundTerms, termLists } from '../glossary/words-beside.ts'
import { markup, type Markup } from '../markup.ts'
import { areFound, queryIn, wantedWords } from '../search/match.ts'
import type { SitePage, Visit } from '../site-page.ts'
import { saySite } from '../site-sentences.ts'

function form({ language }: Visit, query: string): Markup {
  return markup`<form class="choices" method="get" action="/glossary" role="search" aria-label="${sayGlossary('glossary-find', {}, language)}"><div class="choice"><label for="word">${sayGlossary('glossary-find', {}, language)}</label><input id="word" name="q" type="search" maxlength="200" value="${query}"></div><button type="submit">${sayGlossary('glossary-filter', {}, language)}</button></form>`
}

interface Found {
  readonly short: ReturnType<typeof foundAbbreviations>
  readonly terms: ReturnType<typeof foundTerms>
  readonly elements: Visit['roadmap']['dataElements']
  readonly lists: readonly {
    readonly list: ReturnType<typeof listsOf>[number]
    readonly codes: readonly string[]
  }[]
  readonly count: number
}

function find(visit: Visit, wanted: readonly string[]): Found {
  const isAll = wanted.length === 0
  const short = foundAbbreviations(visit, wanted)
  const terms = foundTerms(visit, wanted)
  const inOrder = alphabetOf(visit.language)
  const elements = visit.roadmap.dataElements
    .filter((one) => isAll || areFound(wanted, wordsOfElement(one)))
    .toSorted((a, b) => inOrder(textIn(a.name, visit.language), textIn(b.name, visit.language)))
  const lists = listsOf(visit).flatMap((list) => {
    const codes = Object.entries(list.codes)
      .filter(([code, entry]) => isAll || areFound(wanted, wordsOfCode(code, entry)))
      .map(([code]) => code)
    return codes.length > 0 ? [{ list, codes }] : []
  })
  const many = (some: readonly (readonly unknown[])[]) => some.reduce((sum, one) => sum + one.length, 0)
  const count =
    short.length +
    elements.length +
    many(lists.map(({ codes }) => codes)) +
    many(terms.map((one) => one.terms))
  return { short, terms, elements, lists, count }
}

/** What was found, or that nothing was; nothing where nothing was looked for. */
function outcome({ language }: Visit, query: string, count: number): Markup | false {
  if (query === '') return false
  const words =
    count === 0
      ? sayGlossary('glossary-none', { query }, language)
      : sayGlossary('glossary-found', { query, count }, language)
  const whole = `/search?${new URLSearchParams({ q: query }).toString()}`
  return markup`<p role="status">${words}</p><ul class="inline-list on-screen"><li><a href="/glossary">${sayGlossary('glossary-all', {}, language)}</a></li><li><a href="${whole}">${sayGlossary('glossary-site', { query }, language)}</a></li></ul>`
}

function show(visit: Visit) {
  const { language, search, roadmap } = visit
  const query = queryIn(search)
  const { short, terms, elements, lists, count } = find(visit, wantedWords(query))
  const title = sayGlossary('glossary-title', {}, language)
  const lead = sayGlossary('glossary-lead', {}, language)
  const isOpen = query !== ''
  const content = markup`<div class="page-heading"><h1>${title}</h1><p class="lead">${lead}</p></div>
${form(visit, query)}${outcome(visit, query, count)}
${short.length > 0 && markup`<section><h2 id="abbreviations">${sayGlossary('abbreviations', {}, language)}</h2>${termLists([{ title: '', terms: short }])}</section>`}
${elements.length > 0 && markup`<section aria-labelledby="elements"><h2 id="elements">${sayGlossary('elements', {}, language)}</h2><p class="quiet">${sayGlossary('elements-hint', {}, language)}</p>${elements.map((one) => elementEntry(visit, one))}</section>`}
${lists.length > 0 && markup`<section aria-labelledby="lists"><h2 id="lists">${sayGlossary('code-lists', {}, language)}</h2>${lists.map(({ list, codes }) => listEntry(visit, list, { codes, isOpen }))}</section>`}
${terms.length > 0 && markup`<section aria-labelledby="words"><h2 id="words">${sayGlossary('words-beside', {}, language)}</h2>${termLists(terms)}</section>`}`
  return Promise.resolve({
    title,
    description: `${lead} ${textIn(roadmap.name, language)}.`,
    crumbs: [{ name: saySite('overview', {}, language), path: '/' }],
    content,
  })
}

/** The page of definitions. */
export const glossary: SitePage = { path: '/glossary', show }
