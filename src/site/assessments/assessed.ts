// How far elements have come, as far as the reader may see: the newest report, steps by their names, and what changed.
import {
  assessedElements,
  elementsAbove,
  emptySentences,
  findGroup,
  shadeOfStep,
  textIn,
  wayBetween,
  type AssessmentBrief,
  type AssessmentsAnswer,
  type Element,
  type Roadmap,
} from '#definition'
import type { Reader } from '../figures/figure-number.ts'
import { markup, type Markup } from '../markup.ts'
import type { Visit } from '../site-page.ts'
import { sayState } from './state-sentences.ts'

/** The newest report of which anything is assessed that the reader may see, of one area where that is said; the newest of all where there is none. */
export async function newestAssessed(
  { ask }: Visit,
  { element, area }: { readonly element?: string; readonly area?: string } = {},
): Promise<AssessmentsAnswer> {
  const isSeen = ({ items }: AssessmentsAnswer) =>
    items.some(({ jurisdiction }) => area === undefined || jurisdiction === area)
  const newest = await ask('assessments', { query: { element } })
  if (isSeen(newest)) return newest
  const before = newest.reports.find(({ report, assessed }) => report !== newest.report && assessed > 0)
  const earlier = before && (await ask('assessments', { query: { report: before.report, element } }))
  return earlier && isSeen(earlier) ? earlier : newest
}

/** What is assessed below an element, however deep. */
export const assessedBelow = (roadmap: Roadmap, { code }: Element): Element[] =>
  assessedElements(roadmap).filter((one) => elementsAbove(roadmap, one).some((above) => above.code === code))

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

/** What stands for a step that is not released yet. */
export const notReleased = ({ language }: Reader): string =>
  textIn({ en: emptySentences['not-released'] }, language)

/** A step with a tone beside its name that says no more than the name. */
export function stepMark(reader: Reader, step: string | null, { isHidden = false } = {}): Markup {
  const name = isHidden ? notReleased(reader) : stepName(reader, step)
  return markup`<span class="state state-${shadeOfStep(reader.roadmap.assessmentScale, step)}">${name}</span>`
}

/** What changed since the report before; empty where nothing did, or nothing was said there. */
export function changeWords(
  reader: Reader,
  now: AssessmentBrief | undefined,
  before: AssessmentBrief | undefined,
): string {
  const { roadmap, language } = reader
  if (!before || !now || now.step === before.step) return ''
  const way = wayBetween(roadmap.assessmentScale, before.step, now.step)
  return sayState(way, { report: before.report, step: stepName(reader, before.step) }, language)
}
