// How far elements have come, as far as the reader may see: the newest report, steps by their names, and what changed.
import {
  assessedElements,
  emptySentences,
  findElement,
  findGroup,
  stepsBetween,
  textIn,
  type AssessmentBrief,
  type AssessmentsAnswer,
  type Element,
  type Roadmap,
} from '#definition'
import type { Reader } from '../figures/figure-number.ts'
import { markup, type Markup } from '../markup.ts'
import type { Visit } from '../site-page.ts'
import { sayState } from './state-sentences.ts'

/** The newest report of which anything is assessed that the reader may see; the newest of all where there is none. */
export async function newestAssessed({ ask }: Visit, element?: string): Promise<AssessmentsAnswer> {
  const newest = await ask('assessments', { query: { element } })
  if (newest.items.length > 0) return newest
  const earlier = newest.reports.find(({ report, assessed }) => report !== newest.report && assessed > 0)
  return earlier ? ask('assessments', { query: { report: earlier.report, element } }) : newest
}

/** The element at the top above one. */
export function topOf(roadmap: Roadmap, of: Element): Element {
  const above = of.parent === undefined ? undefined : findElement(roadmap, of.parent)
  return above ? topOf(roadmap, above) : of
}

function liesBelow(roadmap: Roadmap, of: Element, code: string): boolean {
  const above = findElement(roadmap, of.parent ?? '')
  return above !== undefined && (above.code === code || liesBelow(roadmap, above, code))
}

/** What is assessed below an element, however deep. */
export const assessedBelow = (roadmap: Roadmap, { code }: Element): Element[] =>
  assessedElements(roadmap).filter((one) => liesBelow(roadmap, one, code))

/** The jurisdictions that are compared. */
export const assessedAreas = (roadmap: Roadmap): readonly string[] =>
  findGroup(roadmap, roadmap.mainGroup)?.members ?? []

/** The words of a report: its number and its period. */
export function judgedFor({ language }: Reader, { report, reports }: AssessmentsAnswer): string {
  const period = reports.find((one) => one.report === report)?.period ?? ''
  return sayState('judged-for', { report, period }, language)
}

/** The name of a step; of none, that nobody assessed it. */
export function stepName({ roadmap, language }: Reader, step: string | null): string {
  const found = roadmap.assessmentScale?.steps.find(({ id }) => id === step)
  return found ? textIn(found.name, language) : (step ?? sayState('not-judged', {}, language))
}

/** How dark a mark is: by the place among the ranked steps. */
export function shadeOf({ assessmentScale: scale }: Roadmap, step: string | null): string {
  if (step === null) return 'none'
  const ranked = scale?.steps.filter(({ isUnranked }) => !isUnranked) ?? []
  const at = ranked.findIndex(({ id }) => id === step)
  return at < 0 ? 'unranked' : String(Math.max(1, 4 - at))
}

/** A step with a tone beside its name that says no more than the name. */
export function stepMark(reader: Reader, step: string | null, { isHidden = false } = {}): Markup {
  const name = isHidden ? emptySentences['not-released'] : stepName(reader, step)
  return markup`<span class="state state-${shadeOf(reader.roadmap, step)}">${name}</span>`
}

/** What changed since the report before; empty where nothing did, or nothing was said there. */
export function changeWords(
  reader: Reader,
  now: AssessmentBrief | undefined,
  before: AssessmentBrief | undefined,
): string {
  const { roadmap, language } = reader
  if (!before || !now || now.step === before.step) return ''
  const { assessmentScale: scale } = roadmap
  const between =
    scale && before.step !== null && now.step !== null ? stepsBetween(scale, before.step, now.step) : null
  const way = between === null ? 'other' : between > 0 ? 'better' : 'less'
  return sayState(way, { report: before.report, step: stepName(reader, before.step) }, language)
}
