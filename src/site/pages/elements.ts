// All elements of one level of the roadmap: its goals, its targets. The level stands in the address.
import {
  childrenOf,
  findLevel,
  levelSlug,
  textIn,
  titleOfElement,
  type AssessmentsAnswer,
  type Element,
  type Roadmap,
} from '#definition'
import { assessedBelow, judgedFor, newestAssessed } from '../assessments/assessed.ts'
import { partsOf, tallyWords } from '../assessments/tally.ts'
import { elementLink } from '../elements/element-link.ts'
import { sayElement } from '../elements/element-sentences.ts'
import { markup, type Markup } from '../markup.ts'
import type { SitePage, Visit } from '../site-page.ts'
import { saySite } from '../site-sentences.ts'

/** The names of levels in addresses, as a piece of a path. */
export const levelsPath = ({ levels }: Roadmap, ...others: readonly string[]): string =>
  `/:level(^(?:${[...levels.map(levelSlug), ...others].join('|')})$)`

/** How many of the judged states have come how far; nothing where none is known. */
function tally(visit: Visit, of: Element, { items }: AssessmentsAnswer): Markup | false {
  const codes = new Set([of.code, ...assessedBelow(visit.roadmap, of).map(({ code }) => code)])
  return tallyWords(
    visit,
    partsOf(
      visit,
      items.filter(({ element }) => codes.has(element)),
    ),
  )
}

function entry(visit: Visit, element: Element, answer: AssessmentsAnswer | undefined): Markup {
  const { roadmap, language } = visit
  const below = childrenOf(roadmap.elements, element.code)
  const level = findLevel(roadmap, below[0]?.level ?? '')
  const words = level && textIn(below.length === 1 ? level.name : level.plural, language).toLowerCase()
  const { timeframe } = element
  return markup`<li class="entry"><div><h2 class="entry-title">${elementLink(visit, element)}</h2><p>${textIn(element.text, language)}</p></div>
<div class="entry-side quiet">${timeframe && markup`<p>${sayElement('timeframe-of', { text: timeframe.text }, language)}</p>`}
${words !== undefined && markup`<p>${sayElement('below', { count: below.length, level: words }, language)}</p>`}${answer && tally(visit, element, answer)}</div></li>`
}

async function show(visit: Visit) {
  const { roadmap, language, params } = visit
  const level = roadmap.levels.find((one) => levelSlug(one) === params['level'])
  if (!level) return undefined
  const answer = roadmap.assessmentScale && (await newestAssessed(visit))
  const title = textIn(level.plural, language)
  const own = roadmap.elements.filter((element) => element.level === level.id)
  const isTranslated = own.some(({ text }) => textIn(text, language) !== text.en)
  const lead = sayElement(
    isTranslated ? 'list-lead-translated' : 'list-lead',
    { roadmap: textIn(roadmap.source.title, language) },
    language,
  )
  const isJudged = answer !== undefined && answer.items.length > 0
  const content = markup`<div class="page-heading"><h1>${title}</h1><p class="lead">${lead}</p></div>
${isJudged && markup`<p class="quiet">${judgedFor(visit, answer)}</p>`}
<ul class="entries">${own.map((element) => entry(visit, element, answer))}</ul>`
  const shown = own.map((element) => titleOfElement(roadmap, element, language)).join(', ')
  return {
    title,
    description: `${lead} ${shown}.`,
    crumbs: [{ name: saySite('overview', {}, language), path: '/' }],
    content,
  }
}

/** The list of a level. */
export const elements: SitePage = { path: (roadmap) => levelsPath(roadmap), show }
