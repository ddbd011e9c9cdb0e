// One goal, target, axis or action: the words of the source, its timeframe against today, how far it has come where, what is
// planned for it, and the indicators that speak to it.
import {
  childrenOf,
  elementPlace,
  elementsAbove,
  findElement,
  findLevel,
  levelSlug,
  textIn,
  titleOfElement,
  type Element,
} from '#definition'
import { statesOf } from '../assessments/states.ts'
import { activitiesFor } from '../elements/activities.ts'
import { agreedWords } from '../elements/agreed-words.ts'
import { elementLink } from '../elements/element-link.ts'
import { sayElement } from '../elements/element-sentences.ts'
import { indicatorsBeside, indicatorsOf } from '../elements/speaking.ts'
import { deadlineWords, timeframeBar } from '../elements/timeframe.ts'
import { chartPicture } from '../figures/chart-picture.ts'
import { markup, type Markup } from '../markup.ts'
import type { Crumb, SitePage, Visit } from '../site-page.ts'
import { saySite } from '../site-sentences.ts'
import { levelsPath } from './elements.ts'

/** In addresses of those who know the code alone. */
const anyLevel = 'elements'

function heading({ roadmap, language }: Visit, of: Element): Markup {
  const title = titleOfElement(roadmap, of, language)
  const name = of.heading
    ? markup`<span class="kind">${title}</span> ${textIn(of.heading, language)}`
    : markup`${title}`
  return markup`<h1>${name}</h1>`
}

function sourceWords(visit: Visit, of: Element): Markup {
  const { language } = visit
  const { timeframe, baseline } = of
  return markup`<blockquote class="source-words">${textIn(of.text, language)}</blockquote>
${
  timeframe &&
  markup`<section aria-labelledby="timeframe"><h2 id="timeframe">${sayElement('timeframe', {}, language)}</h2>
<p><strong>${timeframe.text}</strong>. ${deadlineWords(visit, timeframe)}</p>${timeframeBar(visit, timeframe)}</section>`
}
${baseline && markup`<section aria-labelledby="baseline"><h2 id="baseline">${sayElement('baseline', {}, language)}</h2><p class="prose">${textIn(baseline, language)}</p></section>`}${agreedWords(language, [of.text, ...(baseline ? [baseline] : [])])}`
}

function below(visit: Visit, of: Element): Markup | false {
  const { roadmap, language } = visit
  const children = childrenOf(roadmap.elements, of.code)
  const level = findLevel(roadmap, children[0]?.level ?? '')
  if (!level) return false
  const lines = children.map((child) => {
    const { timeframe } = child
    const end = timeframe && sayElement('timeframe-of', { text: timeframe.text }, language)
    return markup`<li class="entry"><p>${elementLink(visit, child)} ${textIn(child.text, language)}</p>
<div class="entry-side quiet">${timeframe && markup`<p>${end}. ${deadlineWords(visit, timeframe)}</p>`}</div></li>`
  })
  return markup`<section aria-labelledby="below"><h2 id="below">${textIn(level.plural, language)}</h2><ul class="entries">${lines}</ul></section>`
}

function introduction({ language }: Visit, { introduction: all }: Element): Markup | false {
  if (!all) return false
  const paragraphs = all.map((one) => markup`<p class="prose">${textIn(one, language)}</p>`)
  return markup`<section aria-labelledby="introduction"><h2 id="introduction">${sayElement('introduction', {}, language)}</h2>${paragraphs}${agreedWords(language, all)}</section>`
}

/** The one before and the one after on the same level, across those above. */
function neighbours({ roadmap, language }: Visit, of: Element): Markup {
  const all = roadmap.elements.filter(({ level }) => level === of.level)
  const at = all.findIndex(({ code }) => code === of.code)
  const link = (code: 'earlier-element' | 'next-element', one: Element | undefined) => {
    if (!one) return false
    const { level, code: own } = elementPlace(roadmap, one)
    const element = titleOfElement(roadmap, one, language)
    return markup`<a rel="${code === 'next-element' ? 'next' : 'prev'}" href="/${level}/${own}">${sayElement(code, { element }, language)}</a>`
  }
  return markup`<p class="next-to">${link('earlier-element', all[at - 1])} ${link('next-element', all[at + 1])}</p>`
}

/** The way from the overview: the list of the level at the top, and every element above. */
function crumbsOf({ roadmap, language }: Visit, of: Element): Crumb[] {
  const above = elementsAbove(roadmap, of).toReversed()
  const top = findLevel(roadmap, (above[0] ?? of).level)
  return [
    { name: saySite('overview', {}, language), path: '/' },
    ...(top ? [{ name: textIn(top.plural, language), path: `/${levelSlug(top)}` }] : []),
    ...above.map((one) => {
      const { level, code } = elementPlace(roadmap, one)
      return { name: titleOfElement(roadmap, one, language), path: `/${level}/${code}` }
    }),
  ]
}

async function show(visit: Visit) {
  const { roadmap, language, params } = visit
  const { level, code = '' } = params
  const found = findElement(roadmap, code)
  const place = found && elementPlace(roadmap, found)
  if (!found || !place || (level !== anyLevel && place.level !== level)) return undefined
  const [states, activities, indicators] = await Promise.all([
    statesOf(visit, found),
    activitiesFor(visit, found),
    indicatorsOf(visit, found),
  ])
  const content = markup`<div class="page-heading">${heading(visit, found)}</div>
${sourceWords(visit, found)}${states}${below(visit, found)}${indicators}${activities}${introduction(visit, found)}${neighbours(visit, found)}`
  const title = titleOfElement(roadmap, found, language)
  const text = textIn(found.text, language)
  const [first] = indicatorsBeside(roadmap, found).shown
  return {
    title: found.heading ? `${title} ${textIn(found.heading, language)}` : title,
    description: sayElement('description', { title, text }, language),
    crumbs: crumbsOf(visit, found),
    content,
    canonical: `/${place.level}/${place.code}`,
    ...(first && { picture: chartPicture(visit, first) }),
  }
}

/** The page of an element. */
export const element: SitePage = {
  path: (roadmap) => `${levelsPath(roadmap, anyLevel)}/:code`,
  show,
}
