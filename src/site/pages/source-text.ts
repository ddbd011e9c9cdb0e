// The source text of the roadmap, word for word: preamble, commitments, chapters, and its footnotes where they stand.
import { footnotesOf, paragraphPieces, textIn, titleOfElement, type Passage, type Text } from '#definition'
import { elementLink } from '../elements/element-link.ts'
import type { Reader } from '../figures/figure-number.ts'
import { indicatorLink } from '../figures/tile.ts'
import { markup, type Markup } from '../markup.ts'
import type { SitePage, Visit } from '../site-page.ts'
import { saySite } from '../site-sentences.ts'
import { sayText } from './source-text-sentences.ts'

/** Words with the signs of footnotes as links to them. A sign is met once, so that its footnote can lead back. */
function marked({ roadmap, language }: Reader, text: string): Markup {
  const footnotes = footnotesOf(roadmap)
  const pieces = paragraphPieces(
    text,
    footnotes.flatMap(({ mark }) => mark ?? []),
  )
  const shown = pieces.map((piece) => {
    if ('words' in piece) return piece.words
    const footnote = footnotes.find(({ mark }) => mark === piece.mark)
    if (!footnote) return piece.mark
    return markup`<a id="to-${footnote.id}" class="footnote-mark" href="#${footnote.id}" aria-label="${textIn(footnote.heading, language)}">${piece.mark}</a>`
  })
  return markup`${shown}`
}

/** Only the English wording was agreed, so the text stands in it in every language of the site. */
const asAgreed = ({ language }: Reader): Markup | false => language !== 'en' && markup` lang="en"`

/** A paragraph; one that is the wording of an indicator leads to its page. */
function paragraph(reader: Reader, { en: text }: Text): Markup {
  const indicator = reader.roadmap.indicators.find((one) => one.text.en === text)
  return markup`<p class="prose"><span${asAgreed(reader)}>${marked(reader, text)}</span>${indicator && markup` ${indicatorLink(reader, indicator)}`}</p>`
}

function passage(reader: Reader, { id, heading, isHeadingAdded, paragraphs }: Passage): Markup {
  const { language } = reader
  const all = paragraphs.map((one) => paragraph(reader, one))
  return markup`<section aria-labelledby="${id}"><h2 id="${id}"${isHeadingAdded && markup` class="added-heading"`}>${textIn(heading, language)}</h2>${all}</section>`
}

/** The chapters have pages of their own. */
function chapters(reader: Reader): Markup | false {
  const { roadmap, language } = reader
  const [top] = roadmap.levels
  if (!top) return false
  const own = roadmap.elements.filter(({ level }) => level === top.id)
  const lines = own.map((one) => markup`<li>${elementLink(reader, one)}</li>`)
  return markup`<section aria-labelledby="chapters"><h2 id="chapters" class="added-heading">${sayText('chapters', {}, language)}</h2><p class="prose">${sayText('chapters-hint', {}, language)}</p><ul>${lines}</ul></section>`
}

function footnotes(visit: Reader): Markup | false {
  const { roadmap, language } = visit
  const all = footnotesOf(roadmap)
  if (all.length === 0) return false
  const shown = all.map(({ id, mark, heading, paragraphs }) => {
    const footnote = textIn(heading, language)
    const back = markup` <a class="on-screen" href="#to-${id}" aria-label="${sayText('back-from', { footnote }, language)}">${sayText('back-to-text', {}, language)}</a>`
    const lines = paragraphs.map(
      (one, at) =>
        markup`<p class="prose">${at === 0 && markup`<span class="footnote-mark">${mark} </span>`}<span${asAgreed(visit)}>${one.en}</span>${at === paragraphs.length - 1 && back}</p>`,
    )
    return markup`<div id="${id}" class="footnote">${lines}</div>`
  })
  return markup`<section aria-labelledby="footnotes"><h2 id="footnotes" class="added-heading">${sayText('footnotes', {}, language)}</h2>${shown}</section>`
}

function show(visit: Visit) {
  const { roadmap, language } = visit
  const { source, passages } = roadmap
  const body = passages.filter(({ mark }) => mark === undefined)
  const title = sayText('title', {}, language)
  const contents = [
    ...body.map(({ id, heading }) => ({ id, name: textIn(heading, language) })),
    { id: 'chapters', name: sayText('chapters', {}, language) },
  ]
  const links = contents.map(({ id, name }) => markup`<li><a href="#${id}">${name}</a></li>`)
  const content = markup`<div class="page-heading"><h1>${title}</h1><p class="lead">${source.citation}</p></div>
<p class="quiet">${sayText('hint', {}, language)}</p>
<p class="source-title"${asAgreed(visit)}>${marked(visit, `${source.title.en}${source.titleMark ?? ''}`)}</p>
<nav class="contents" aria-label="${sayText('contents', {}, language)}"><ul>${links}</ul></nav>
${body.map((one) => passage(visit, one))}${chapters(visit)}${footnotes(visit)}`
  const tops = roadmap.elements.filter(({ parent }) => parent === undefined)
  const named = tops.map((one) => titleOfElement(roadmap, one, language)).join(', ')
  return Promise.resolve({
    title,
    description: `${source.citation} ${named}`,
    crumbs: [{ name: saySite('overview', {}, language), path: '/' }],
    content,
  })
}

/** The text of the roadmap. */
export const sourceText: SitePage = { path: '/text', show }
