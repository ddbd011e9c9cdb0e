// How far the targets of one jurisdiction have come, by goal: each with its step and the way to what was written.
import { assessedElements, elementPlace, shadeOfStep, titleOfElement, topOf } from '#definition'
import { judgedFor, newestAssessed, stepName } from '../assessments/assessed.ts'
import { elementLink } from '../elements/element-link.ts'
import { markup, type Markup } from '../markup.ts'
import type { Visit } from '../site-page.ts'
import { sayArea } from './area-sentences.ts'

/** The section of the page; nothing where the roadmap assesses nothing. */
export async function areaProgress(visit: Visit, area: string): Promise<Markup | false> {
  const { roadmap, language } = visit
  if (!roadmap.assessmentScale) return false
  const title = sayArea('progress', {}, language)
  const heading = markup`<h2 id="progress">${title}</h2>`
  const answer = await newestAssessed(visit, { area })
  const own = answer.items.filter(({ jurisdiction }) => jurisdiction === area)
  if (own.length === 0)
    return markup`<section aria-labelledby="progress">${heading}<p>${sayArea('progress-none', {}, language)}</p></section>`
  const rows = [...Map.groupBy(assessedElements(roadmap), (one) => topOf(roadmap, one))].map(
    ([top, below]) => {
      const steps = below.map((one) => {
        const step = own.find(({ element }) => element === one.code)?.step ?? null
        const { level, code } = elementPlace(roadmap, one)
        const words = sayArea('one-step', { code, step: stepName(visit, step) }, language)
        return markup`<li><a href="/${level}/${code}#${area}" title="${titleOfElement(roadmap, one, language)}"><span class="state state-${shadeOfStep(roadmap.assessmentScale, step)}">${words}</span></a></li>`
      })
      return markup`<tr><th scope="row">${elementLink(visit, top)}</th><td><ul class="steps">${steps}</ul></td></tr>`
    },
  )
  return markup`<section aria-labelledby="progress">${heading}<p class="quiet">${judgedFor(visit, answer)}</p><table class="by-goal"><caption class="unseen">${title}</caption><tbody>${rows}</tbody></table></section>`
}
