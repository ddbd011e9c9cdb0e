// How far the goals have come in every jurisdiction, as far as the reader may see it; a sentence where nothing is released.
import {
  assessedElements,
  emptySentences,
  findGroup,
  nameOfArea,
  textIn,
  type AssessmentsAnswer,
} from '#definition'
import { newestAssessed, topOf } from '../assessments/assessed.ts'
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
    : emptySentences['not-released']
  const rest =
    left > 0 &&
    markup`<li class="step step-none">${sayState('tally', { count: left, step: absent }, language)}</li>`
  return markup`<td data-label="${nameOfArea(roadmap, area, language)}"><ul class="tally">${steps}${rest}</ul></td>`
}

function table(visit: Visit, answer: AssessmentsAnswer, period: string): Markup {
  const { roadmap, language } = visit
  const areas = findGroup(roadmap, roadmap.mainGroup)?.members ?? []
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
  return markup`<p>${sayOverview('progress-lead', { report: answer.report, period }, language)} <a href="/assessments">${sayOverview('progress-all', {}, language)}</a></p>
<div class="scroll-region" role="region" aria-label="${caption}" tabindex="0"><table class="matrix progress stacks"><caption class="unseen">${caption}</caption><thead><tr><td></td>${heads}</tr></thead><tbody>${rows}</tbody></table></div>`
}

/** The section of the overview; nothing where the roadmap assesses nothing. */
export async function progressOf(visit: Visit): Promise<Markup | false> {
  const { roadmap, language } = visit
  if (!roadmap.assessmentScale) return false
  const answer = await newestAssessed(visit)
  const period = answer.reports.find(({ report }) => report === answer.report)?.period ?? ''
  const content =
    answer.items.length === 0
      ? markup`<p>${sayOverview('progress-none', {}, language)}</p>`
      : table(visit, answer, period)
  return markup`<section aria-labelledby="progress"><h2 id="progress">${sayOverview('progress', {}, language)}</h2>${content}</section>`
}
