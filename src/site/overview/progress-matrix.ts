// How far the goals have come in every jurisdiction, as far as the reader may see it; a sentence where nothing is released.
import { assessedElements, findGroup, nameOfArea, textIn, topOf, type AssessmentsAnswer } from '#definition'
import { newestAssessed, notReleased } from '../assessments/assessed.ts'
import { sayState } from '../assessments/state-sentences.ts'
import { elementLink } from '../elements/element-link.ts'
import { markup, type Markup } from '../markup.ts'
import type { Visit } from '../site-page.ts'
import { sayOverview } from './overview-sentences.ts'

/** How many of the targets have come how far, in words. */
function tally(
  { roadmap, language }: Visit,
  answer: AssessmentsAnswer,
  { codes, area }: { readonly codes: readonly string[]; readonly area: string },
): Markup {
  const own = answer.items.filter((one) => one.jurisdiction === area && codes.includes(one.element))
  const steps = (roadmap.assessmentScale?.steps ?? []).flatMap(({ id, name }, at) => {
    const count = own.filter(({ step }) => step === id).length
    const step = textIn(name, language).toLowerCase()
    return count === 0
      ? []
      : [markup`<li class="step step-${at + 1}">${sayState('tally', { count, step }, language)}</li>`]
  })
  const left = codes.length - own.filter(({ step }) => step !== null).length
  const absent = answer.seesDrafts.includes(area)
    ? sayState('not-judged', {}, language)
    : notReleased({ roadmap, language })
  const rest =
    left > 0 &&
    markup`<li class="step step-none">${sayState('tally', { count: left, step: absent }, language)}</li>`
  return markup`<td data-label="${nameOfArea(roadmap, area, language)}"><ul class="tally">${steps}${rest}</ul></td>`
}

/** The period of the report that an answer is about. */
const periodOf = ({ reports, report }: AssessmentsAnswer): string =>
  reports.find((one) => one.report === report)?.period ?? ''

/** Goals by areas: how many of the targets of each have come how far. */
export function progressTable(visit: Visit, answer: AssessmentsAnswer, areas: readonly string[]): Markup {
  const { roadmap, language } = visit
  const period = periodOf(answer)
  const byTop = Map.groupBy(assessedElements(roadmap), (one) => topOf(roadmap, one))
  const caption = sayOverview('progress-caption', { report: answer.report, period }, language)
  const rows = [...byTop].map(([top, own]) => {
    const codes = own.map(({ code }) => code)
    return markup`<tr><th scope="row">${elementLink(visit, top)}</th>${areas.map((area) => tally(visit, answer, { codes, area }))}</tr>`
  })
  const heads = areas.map(
    (area) =>
      markup`<th scope="col"><a href="/jurisdictions/${area}">${nameOfArea(roadmap, area, language)}</a></th>`,
  )
  return markup`<div class="scroll-region" role="region" aria-label="${caption}" tabindex="0"><table class="matrix progress stacks"><caption class="unseen">${caption}</caption><thead><tr><td></td>${heads}</tr></thead><tbody>${rows}</tbody></table></div>`
}

/** The section of the overview; nothing where the roadmap assesses nothing. */
export async function progressOf(visit: Visit): Promise<Markup | false> {
  const { roadmap, language } = visit
  if (!roadmap.assessmentScale) return false
  const answer = await newestAssessed(visit)
  const judged = { report: answer.report, period: periodOf(answer) }
  const areas = findGroup(roadmap, roadmap.mainGroup)?.members ?? []
  const content =
    answer.items.length === 0
      ? markup`<p>${sayOverview('progress-none', {}, language)}</p>`
      : markup`<p>${sayOverview('progress-lead', judged, language)} <a href="/assessments">${sayOverview('progress-all', {}, language)}</a></p>${progressTable(visit, answer, areas)}`
  return markup`<section aria-labelledby="progress"><h2 id="progress">${sayOverview('progress', {}, language)}</h2>${content}</section>`
}
