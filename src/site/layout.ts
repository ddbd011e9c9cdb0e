// A whole page: head, header with the way to other pages, content, and where it all comes from.
import { apiPaths, inventedSentence, levelSlug, sealText, textIn, type Roadmap } from '#definition'
import { sayTaken } from './citing/take-away-sentences.ts'
import { islandPath, type IslandFiles } from './island-files.ts'
import { addressIn, alternates, languageSwitch, markEnglish, translationNote } from './languages.ts'
import { markup, pageText, style, type Markup } from './markup.ts'
import type { Crumb, Shown, Surroundings } from './site-page.ts'
import { saySearch } from './search/search-sentences.ts'
import { saySite } from './site-sentences.ts'
import { styleSheet } from './style-sheet.ts'

/** What a page is made for. */
export interface Frame extends Surroundings {
  readonly roadmap: Roadmap
  readonly language: string
  readonly islandFiles: IslandFiles
  /** The address names the language, and is kept apart from those of other languages. */
  readonly isLanguageAsked?: boolean
}

function titleOf({ title }: Shown, { roadmap, language, status }: Frame): string {
  const named = saySite('page-title', { page: title, roadmap: textIn(roadmap.shortName, language) }, language)
  return status.isInvented ? saySite('invented-title', { title: named }, language) : named
}

/** The one address of what is shown, in the language that the address names. */
function canonicalOf({ canonical }: Shown, { origin, path, language, isLanguageAsked }: Frame): string {
  const [own = path, question = ''] = (canonical ?? path).split('?')
  return origin + (isLanguageAsked ? addressIn({ path: own, question }, language) : (canonical ?? path))
}

function head(shown: Shown, frame: Frame): Markup {
  const { origin, islandFiles } = frame
  const title = titleOf(shown, frame)
  const canonical = canonicalOf(shown, frame)
  const scripts = (shown.islands ?? []).flatMap((island) => islandPath(islandFiles, island) ?? [])
  return markup`<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<meta name="description" content="${shown.description}">
<link rel="canonical" href="${canonical}">
${alternates(frame, origin)}<meta property="og:title" content="${title}">
<meta property="og:description" content="${shown.description}">
<meta property="og:type" content="website">
<meta property="og:url" content="${canonical}">
${shown.picture !== undefined && markup`<meta property="og:image" content="${origin}${shown.picture}">`}
<link rel="icon" href="/waymark.svg" type="image/svg+xml">
${style(styleSheet.text)}
${scripts.map((src) => markup`<script type="module" src="${src}"></script>`)}
</head>`
}

/** The public pages, in the order of the menu. */
function menuOf({ roadmap, language }: Frame): Crumb[] {
  const [top] = roadmap.levels
  return [
    { name: saySite('overview', {}, language), path: '/' },
    ...(top ? [{ name: textIn(top.plural, language), path: `/${levelSlug(top)}` }] : []),
    { name: saySite('indicators', {}, language), path: '/indicators' },
    { name: saySite('jurisdictions', {}, language), path: '/jurisdictions' },
    { name: saySite('roadmap-text', {}, language), path: '/text' },
    { name: saySite('glossary', {}, language), path: '/glossary' },
    { name: saySite('about-data', {}, language), path: '/about-the-data' },
    { name: saySite('quality', {}, language), path: '/quality' },
  ]
}

const isAt = (entry: string, path: string) =>
  entry === '/' ? path === '/' : path === entry || path.startsWith(`${entry}/`)

function who({ person, language }: Frame): Markup {
  if (!person) return markup`<a href="/sign-in">${saySite('sign-in', {}, language)}</a>`
  const as = saySite('signed-in-as', { name: person.name }, language)
  return markup`<a href="/submissions" title="${as}">${saySite('workplace', {}, language)}</a>`
}

/** The way to the workplace, in the menu of a phone: its words are long in some languages. */
function workLink({ person, language }: Frame): Markup | false {
  if (!person) return false
  return markup`<li class="work-link"><a href="/submissions">${saySite('workplace', {}, language)}</a></li>`
}

/** The search of every page; a narrow screen has a link to its page in the menu instead. */
function searchForm({ language }: Frame): Markup {
  return markup`<form class="find" method="get" action="/search" role="search" aria-label="${saySite('find-anything', {}, language)}"><label class="unseen" for="find">${saySite('find-anything', {}, language)}</label><input id="find" name="q" type="search" maxlength="200"><button type="submit">${saySearch('search-button', {}, language)}</button></form>`
}

function header(frame: Frame): Markup {
  const { roadmap, language, path } = frame
  const entries = menuOf(frame).map(
    (entry) =>
      markup`<li><a href="${entry.path}"${isAt(entry.path, path) && markup` aria-current="page"`}>${entry.name}</a></li>`,
  )
  return markup`<header class="site-header"><div class="site-width">
<a class="brand" href="/"><img src="/waymark.svg" alt="" width="32" height="32"><span><span class="brand-name">Waymark</span> <span class="brand-roadmap">${textIn(roadmap.shortName, language)}</span></span></a>
${searchForm(frame)}${languageSwitch(frame)}<p class="who${frame.person ? ' is-in' : ''}">${who(frame)}</p>
<nav aria-label="${saySite('main-menu', {}, language)}"><ul>${workLink(frame)}${entries}<li class="find-link"><a href="/search"${isAt('/search', path) && markup` aria-current="page"`}>${saySearch('search-title', {}, language)}</a></li></ul></nav>
</div></header>`
}

function trail({ crumbs }: Shown, { language }: Frame): Markup | false {
  if (crumbs.length === 0) return false
  const steps = crumbs.map(({ name, path }) => markup`<li><a href="${path}">${name}</a></li>`)
  return markup`<nav class="trail" aria-label="${saySite('way-here', {}, language)}"><ol>${steps}</ol></nav>`
}

/** What is printed, of which data, when and where: on paper there is no address above it. */
function printedFrom(shown: Shown, frame: Frame): Markup {
  const { roadmap, language, status, today } = frame
  const named = { title: shown.title, roadmap: textIn(roadmap.name, language), version: status.dataVersion }
  const from = { ...named, day: today, address: canonicalOf(shown, frame) }
  return markup`<p class="only-on-paper">${sayTaken('citation', from, language)}</p>`
}

function footer(shown: Shown, frame: Frame): Markup {
  const { roadmap, language, status } = frame
  const { source, notice, datasets } = roadmap
  const title = textIn(source.title, language)
  const licences = [...new Set(datasets.map(({ licence }) => textIn(licence, language)))]
  return markup`<footer class="site-footer"><div class="site-width">
${translationNote(frame)}<p>${saySite('roadmap-words', {}, language)} ${!source.citation.startsWith(title) && markup`<cite>${title}</cite>. `}${source.citation}</p>
${notice !== undefined && markup`<p>${textIn(notice, language)}</p>`}
${licences.length > 0 && markup`<p>${saySite('licences', {}, language)} ${licences.join('; ')}</p>`}
${printedFrom(shown, frame)}
<ul class="inline-list"><li>${saySite('software-version', { version: status.waymark, data: status.dataVersion }, language)}</li>
${status.anchor && markup`<li class="anchor">${sealText(status.anchor)}</li>`}
<li><a href="${apiPaths.openapi}">${saySite('open-api', {}, language)}</a></li></ul>
</div></footer>`
}

/** What stands above every page of invented data, on paper too. */
function label({ status, language }: Frame): Markup | false {
  if (!status.isInvented) return false
  const name = saySite('invented-label', {}, language)
  return markup`<aside class="invented" aria-label="${name}"><p class="site-width">${textIn(inventedSentence, language)}</p></aside>`
}

/** Writes a page. */
export async function writePage(shown: Shown, frame: Frame): Promise<string> {
  const { language, roadmap } = frame
  const page = await pageText(markup`<!doctype html>
<html lang="${language}">
${head(shown, frame)}
<body><div id="page">
<a class="skip-link" href="#content">${saySite('skip-to-content', {}, language)}</a>
${header(frame)}
${label(frame)}
<main id="content" tabindex="-1" class="site-width">${trail(shown, frame)}
${shown.content}
</main>
${footer(shown, frame)}
</div></body></html>`)
  return markEnglish(page, roadmap, language)
}

/** Writes a page that stands in a frame on pages of others: what is shown, by itself. Its links lead out of the frame. */
export async function writeEmbedded(shown: Shown, frame: Frame): Promise<string> {
  const { language, roadmap, islandFiles } = frame
  const scripts = (shown.islands ?? []).flatMap((island) => islandPath(islandFiles, island) ?? [])
  const page = await pageText(markup`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<base target="_blank">
<title>${titleOf(shown, frame)}</title>
<link rel="canonical" href="${canonicalOf(shown, frame)}">
<link rel="icon" href="/waymark.svg" type="image/svg+xml">
${style(styleSheet.text)}
${scripts.map((src) => markup`<script type="module" src="${src}"></script>`)}
</head>
<body class="embedded"><div id="page">${label(frame)}<main id="content">${shown.content}</main></div></body></html>`)
  return markEnglish(page, roadmap, language)
}
