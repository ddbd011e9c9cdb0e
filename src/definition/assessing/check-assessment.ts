// What is wrong with an assessment that was sent, field by field; and of what it can be one at all.
import { spokenText } from '../words/index.ts'
import { Refused, wordsOf, type ProblemText } from '../problems/index.ts'
import type { AssessmentScale } from '../codes/index.ts'
import { getInterval, periodOfReport } from '../time/index.ts'
import { findRegister, type Element, type Roadmap } from '../roadmap/index.ts'
import { isFileId } from '../evidence/index.ts'
import {
  tidyText,
  type AssessmentContent,
  type AssessmentLink,
  type AssessmentPlace,
  type AssessmentToKeep,
} from './assessment.ts'

/** So long may one part be, and so many links an assessment may have. */
export const [mostSigns, mostLinks] = [20_000, 100]

/** What is wrong with one field: the step, a part of the text by its id, or the links. */
export interface AssessmentProblem extends Omit<ProblemText, 'where'> {
  readonly field: string
}

/** The scale of a roadmap that has one. */
export function getScale({ assessmentScale }: Pick<Roadmap, 'assessmentScale'>): AssessmentScale {
  if (!assessmentScale) throw new Refused('assessment-no-scale', {}, 'not-found')
  return assessmentScale
}

/** The elements that are assessed, in the order of the roadmap. */
export function assessedElements(roadmap: Pick<Roadmap, 'elements' | 'assessmentScale'>): Element[] {
  return roadmap.elements.filter(({ level }) => level === roadmap.assessmentScale?.level)
}

/** The period of a report that has begun; undefined where there is no such report. */
function findPeriod({ cycles }: Roadmap, product: string, report: number, today: string): string | undefined {
  if (report > (cycles.end?.report ?? Infinity) || report < 1) return undefined
  const period = periodOfReport(cycles, report, product)
  return getInterval(period).start <= today ? period : undefined
}

/**
 * The element that is assessed there.
 *
 * @throws Refused where the roadmap has no such jurisdiction, element or report
 */
export function getAssessed(
  roadmap: Roadmap,
  { jurisdiction, element, report }: AssessmentPlace,
  today: string,
): Element {
  const scale = getScale(roadmap)
  const found = assessedElements(roadmap).find(({ code }) => code === element)
  const isKnown =
    roadmap.jurisdictions.some(({ id }) => id === jurisdiction) &&
    findPeriod(roadmap, scale.product, report, today) !== undefined
  if (found && isKnown) return found
  throw new Refused('assessment-no-place', { jurisdiction, element, report }, 'not-found')
}

function isLinkGood(roadmap: Roadmap, jurisdiction: string, { kind, target }: AssessmentLink): boolean {
  if (kind === 'file') return isFileId(target)
  if (kind === 'indicator') return roadmap.indicators.some(({ id }) => id === target)
  const [register = '', area, id, ...more] = target.split('/')
  return findRegister(roadmap, register) !== undefined && area === jurisdiction && !!id && more.length === 0
}

function textProblems({ parts }: AssessmentScale, texts: Readonly<Record<string, string>>) {
  return Object.entries(texts).flatMap(([id, text]): AssessmentProblem[] => {
    const part = parts.find((one) => one.id === id)
    if (!part) {
      const allowed = parts.map((one) => one.id).join(', ')
      return [{ field: id, ...wordsOf('assessment-part-unknown', { part: id, allowed }) }]
    }
    if (text.length > mostSigns)
      return [{ field: id, ...wordsOf('text-too-long', { length: text.length, limit: mostSigns }) }]
    if (part.isLine && text.includes('\n')) return [{ field: id, ...wordsOf('assessment-one-line', {}) }]
    return []
  })
}

function stepProblems({ steps, parts }: AssessmentScale, { step, texts }: AssessmentContent) {
  const found = steps.find(({ id }) => id === step)
  if (!found) {
    const allowed = steps.map(({ id }) => id).join(', ')
    const words = wordsOf('assessment-step-unknown', { value: step ?? '', allowed })
    return [{ field: 'step', ...words }]
  }
  return (found.asks ?? [])
    .filter((id) => (texts[id] ?? '') === '')
    .map((id): AssessmentProblem => {
      const part = spokenText(parts.find((one) => one.id === id)?.name ?? { en: id })
      return { field: id, ...wordsOf('assessment-part-missing', { part, step: spokenText(found.name) }) }
    })
}

/** What was sent as it would be kept, and everything that is wrong with it. */
export function checkAssessment(
  roadmap: Roadmap,
  jurisdiction: string,
  { step, texts, links = [] }: AssessmentToKeep,
): { readonly content: AssessmentContent; readonly problems: readonly AssessmentProblem[] } {
  const scale = getScale(roadmap)
  const tidied = Object.entries(texts).map(([id, text]): [string, string] => [id, tidyText(text)])
  const unique = new Map(links.map((one) => [`${one.kind} ${one.target}`, one]))
  const given = tidied.filter(([, text]) => text !== '')
  const content = { step, texts: Object.fromEntries(given), links: [...unique.values()] }
  const wrong = content.links.filter((one) => !isLinkGood(roadmap, jurisdiction, one))
  const linkProblems = [
    ...wrong.map(({ target }) => wordsOf('assessment-link-unknown', { target })),
    ...(content.links.length > mostLinks ? [wordsOf('assessment-links-many', { most: mostLinks })] : []),
  ]
  const problems = [
    ...stepProblems(scale, content),
    ...textProblems(scale, content.texts),
    ...linkProblems.map((one) => ({ field: 'links', ...one })),
  ]
  return { content, problems }
}
