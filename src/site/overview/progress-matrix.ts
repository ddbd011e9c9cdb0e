// How far the goals have come in every jurisdiction, as far as the reader may see it; a sentence where nothing is released.
import { assessedElements, findGroup, nameOfArea, topOf, type AssessmentsAnswer } from '#definition'
import { newestAssessed, notReleased } from '../assessments/assessed.ts'
import { sayState } from '../assessments/state-sentences.ts'
import { partsOf, tallyBar, tallyWords, together, type Part } from '../assessments/tally.ts'
import { elementLink } from '../elements/element-link.ts'
import { markup, type Markup } from '../markup.ts'
import type { Visit } from '../site-page.ts'
import { sayOverview } from './overview-sentences.ts'

/** How far the targets of an element have come in an area; last those of which nothing is said. */
function partsIn(
  reader: Visit,
  answer: AssessmentsAnswer,
  { codes, area }: { readonly codes: readonly string[]; readonly area: string },
): Part[] {
  const own = answer.items.filter((one) => one.jurisdiction === area && codes.includes(one.element))
  const left = codes.length - own.filter(({ step }) => step !== null).length
  const absent = answer.seesDrafts.includes(area)
    ? sayState('not-judged', {}, reader.language)
    : notReleased(reader)
  return [...partsOf(reader, own), ...(left > 0 ? [{ shade: 'none', count: left, step: absent }] : [])]
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
  const told = [...byTop].map(([top, own]) => {
    const codes = own.map(({ code }) => code)
    return { top, cells: areas.map((area) => ({ area, parts: partsIn(visit, answer, { codes, area }) })) }
  })
  const rows = told.map(({ top, cells }) => {
    const bars = cells.map(
      ({ area, parts }) =>
        markup`<td data-label="${nameOfArea(roadmap, area, language)}">${tallyBar(visit, parts)}</td>`,
    )
    return markup`<tr><th scope="row">${elementLink(visit, top)}</th>${bars}</tr>`
  })
  const legend = together(told.flatMap(({ cells }) => cells.map(({ parts }) => parts)))
  const heads = areas.map(
    (area) =>
      markup`<th scope="col"><a href="/jurisdictions/${area}">${nameOfArea(roadmap, area, language)}</a></th>`,
  )
  return markup`${tallyWords(visit, legend)}<div class="scroll-region" role="region" aria-label="${caption}" tabindex="0"><table class="matrix progress"><caption class="unseen">${caption}</caption><thead><tr><td></td>${heads}</tr></thead><tbody>${rows}</tbody></table></div>`
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
