// On the page of an element: how far it has come in each jurisdiction, what was said there, and in earlier reports; of one
// above others, how far each of those has come.
import {
  elementPlace,
  findLevel,
  nameOfArea,
  textIn,
  type AssessmentBrief,
  type AssessmentsAnswer,
  type Element,
} from '#definition'
import { sayOf } from '../figures/figure-sentences.ts'
import { elementLink } from '../elements/element-link.ts'
import { markup, type Markup } from '../markup.ts'
import type { Visit } from '../site-page.ts'
import { assessedAreas, assessedBelow, changeWords, judgedFor, newestAssessed, stepMark } from './assessed.ts'
import { readAssessment, saidOf, workplaceLink, type ReadAssessment } from './one-state.ts'
import { sayState } from './state-sentences.ts'

/** So many earlier reports stand beside each other. */
const mostEarlier = 6

const ofArea = (items: readonly AssessmentBrief[], area: string) =>
  items.find(({ jurisdiction }) => jurisdiction === area)

const section = ({ language }: Visit, content: Markup): Markup =>
  markup`<section aria-labelledby="states"><h2 id="states">${sayState('title', {}, language)}</h2>${content}</section>`

/** Nothing to see: nothing is released, or nobody has written. */
function silence(visit: Visit, { seesDrafts }: AssessmentsAnswer): Markup {
  const code = seesDrafts.length > 0 ? 'none-of-yours' : 'none'
  return markup`<p>${sayState(code, {}, visit.language)}</p>`
}

function stateTable(visit: Visit, of: Element, answer: AssessmentsAnswer): Markup {
  const { roadmap, language } = visit
  const { items, before, report, seesDrafts, mayAssess } = answer
  const caption = sayState('caption', {}, language)
  const rows = assessedAreas(roadmap).map((area) => {
    const found = ofArea(items, area)
    const isHidden = !found && !seesDrafts.includes(area)
    const mark = stepMark(visit, found?.step ?? null, { isHidden })
    const place = { jurisdiction: area, report, element: of.code }
    return markup`<tr><th scope="row"><a href="/jurisdictions/${area}">${nameOfArea(roadmap, area, language)}</a></th>
<td>${found ? markup`<a href="#${area}">${mark}</a>` : mark}</td><td>${changeWords(visit, found, ofArea(before, area))}</td>
${visit.person && markup`<td class="on-screen">${!isHidden && workplaceLink(visit, place, mayAssess.includes(area))}</td>`}</tr>`
  })
  const heads = [sayOf('jurisdiction', {}, language), sayState('state', {}, language)]
  return markup`<div class="scroll-region" role="region" aria-label="${caption}" tabindex="0"><table class="by-jurisdiction"><caption class="unseen">${caption}</caption>
<thead><tr>${heads.map((head) => markup`<th scope="col">${head}</th>`)}<th scope="col">${sayState('and-since', {}, language)}</th>${visit.person && markup`<td class="on-screen"></td>`}</tr></thead><tbody>${rows}</tbody></table></div>`
}

/** How far it had come in the reports before, side by side. */
async function history(visit: Visit, of: Element, answer: AssessmentsAnswer): Promise<Markup | false> {
  const { roadmap, language, ask } = visit
  const earlier = answer.reports
    .filter(({ report, assessed }) => report < answer.report && assessed > 0)
    .slice(0, mostEarlier)
    .toReversed()
  if (earlier.length === 0) return false
  const answers = await Promise.all(
    earlier.map(({ report }) => ask('assessments', { query: { report, element: of.code } })),
  )
  const all = [...answers, answer]
  const caption = sayState('history-caption', {}, language)
  const heads = all.map(
    ({ report }) => markup`<th scope="col">${sayState('report', { report }, language)}</th>`,
  )
  const rows = assessedAreas(roadmap).map((area) => {
    const cells = all.map(({ items, seesDrafts }) => {
      const found = ofArea(items, area)
      const isHidden = !found && !seesDrafts.includes(area)
      return markup`<td>${stepMark(visit, found?.step ?? null, { isHidden })}</td>`
    })
    return markup`<tr><th scope="row">${nameOfArea(roadmap, area, language)}</th>${cells}</tr>`
  })
  return markup`<h3>${sayState('history', {}, language)}</h3><div class="scroll-region" role="region" aria-label="${caption}" tabindex="0"><table class="by-jurisdiction"><caption class="unseen">${caption}</caption>
<thead><tr><td></td>${heads}</tr></thead><tbody>${rows}</tbody></table></div>`
}

/** What the steps mean, folded. */
function steps({ roadmap, language }: Visit): Markup {
  const lines = (roadmap.assessmentScale?.steps ?? []).map(
    ({ name, meaning }) =>
      markup`<div><dt>${textIn(name, language)}</dt><dd>${textIn(meaning, language)}</dd></div>`,
  )
  return markup`<details class="fold"><summary><h3>${sayState('scale-title', {}, language)}</h3></summary><dl class="facts">${lines}</dl></details>`
}

async function ownStates(visit: Visit, of: Element): Promise<Markup> {
  const answer = await newestAssessed(visit, { element: of.code })
  if (answer.items.length === 0 && answer.mayAssess.length === 0)
    return section(visit, silence(visit, answer))
  const areas = assessedAreas(visit.roadmap)
  const wanted = areas.flatMap((area) => ofArea(answer.items, area) ?? [])
  const [read, earlier] = await Promise.all([
    Promise.all(wanted.map((one) => readAssessment(visit, one))),
    history(visit, of, answer),
  ])
  const said = read
    .filter((one): one is ReadAssessment => one !== undefined && one.current.step !== null)
    .map((one) => saidOf(visit, of, one))
  return section(
    visit,
    markup`<p class="quiet">${judgedFor(visit, answer)}</p>${stateTable(visit, of, answer)}${said}${earlier}${steps(visit)}`,
  )
}

/** Elements by jurisdictions, with the step of each; a step leads to what was said. */
export function stateMatrix(visit: Visit, elements: readonly Element[], answer: AssessmentsAnswer): Markup {
  const { roadmap, language } = visit
  const areas = assessedAreas(roadmap)
  const level = findLevel(roadmap, elements[0]?.level ?? '')
  const named = { level: level ? textIn(level.plural, language) : '', report: answer.report }
  const caption = sayState('below-caption', named, language)
  const heads = areas.map(
    (area) =>
      markup`<th scope="col"><a href="/jurisdictions/${area}">${nameOfArea(roadmap, area, language)}</a></th>`,
  )
  const rows = elements.map((one) => {
    const place = elementPlace(roadmap, one)
    const cells = areas.map((area) => {
      const found = answer.items.find((item) => item.element === one.code && item.jurisdiction === area)
      const mark = stepMark(visit, found?.step ?? null, {
        isHidden: !found && !answer.seesDrafts.includes(area),
      })
      return markup`<td>${found ? markup`<a href="/${place.level}/${place.code}#${area}">${mark}</a>` : mark}</td>`
    })
    return markup`<tr><th scope="row">${elementLink(visit, one)}</th>${cells}</tr>`
  })
  return markup`<div class="scroll-region" role="region" aria-label="${caption}" tabindex="0"><table class="matrix"><caption class="unseen">${caption}</caption><thead><tr><td></td>${heads}</tr></thead><tbody>${rows}</tbody></table></div>`
}

async function statesBelow(visit: Visit, below: readonly Element[]): Promise<Markup> {
  const answer = await newestAssessed(visit)
  const codes = new Set(below.map(({ code }) => code))
  if (!answer.items.some(({ element }) => codes.has(element))) return section(visit, silence(visit, answer))
  const whole =
    visit.person &&
    markup`<p class="on-screen"><a href="/assessments">${sayState('all-on-one-page', {}, visit.language)}</a></p>`
  return section(
    visit,
    markup`<p class="quiet">${judgedFor(visit, answer)}</p>${stateMatrix(visit, below, answer)}${whole}`,
  )
}

/** The section of the page; nothing where the roadmap assesses neither the element nor anything below it. */
export async function statesOf(visit: Visit, of: Element): Promise<Markup | false> {
  const { roadmap } = visit
  if (!roadmap.assessmentScale) return false
  if (of.level === roadmap.assessmentScale.level) return ownStates(visit, of)
  const below = assessedBelow(roadmap, of)
  return below.length > 0 && statesBelow(visit, below)
}
