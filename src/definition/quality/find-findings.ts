// Puts the questions of all quality rules to figures, element by element: to those reported, and to those counted.
import type { CountedCells } from '../counting.ts'
import type { DataElement } from '../data-element.ts'
import type { Observation } from '../observation.ts'
import { fillIn } from '../problem.ts'
import type { Finding, QualityRule } from '../quality-rule.ts'
import { findDataElement, type Roadmap } from '../roadmap.ts'
import { countedYears } from './counted-years.ts'
import { findRuleKind } from './rule-kinds.ts'
import type { Origin, RuleContext, RuleHit } from './rule-kind.ts'

/** What is looked at. */
export interface Looked {
  /** The elements the questions are put to; all where not said. The others are only read beside them. */
  readonly elements?: readonly string[]
  /** What registers count. */
  readonly cells?: readonly CountedCells[]
  readonly today?: string
}

function toFinding(rule: QualityRule, hit: RuleHit, element: string): Finding {
  const sentences = findRuleKind(rule.kind)?.sentence ?? { en: '' }
  const inWords = Object.entries(sentences).map(([language, text]) => [
    language,
    fillIn(text, hit.params, language),
  ])
  return {
    rule: rule.id,
    severity: rule.severity,
    element,
    jurisdiction: hit.observations[0]?.jurisdiction ?? '',
    sentence: Object.fromEntries(inWords) as Finding['sentence'],
    observations: hit.observations,
    ...(hit.about ? { about: hit.about } : {}),
  }
}

/** The other elements that rules read when they look at this one. */
export function elementsBeside(roadmap: Roadmap, element: DataElement): string[] {
  const named = roadmap.qualityRules
    .map(({ kind, settings = {} }) => findRuleKind(kind)?.reads?.(settings) ?? [])
    .filter((reads) => reads.includes(element.id))
  const stated = element.statedChange ? [element.statedChange.of] : []
  return [...new Set([...named.flat(), ...stated])].filter((id) => id !== element.id)
}

function crossingsOf(roadmap: Roadmap, element: string): (readonly string[])[] {
  return roadmap.qualityRules.flatMap(
    ({ kind, settings = {} }) => findRuleKind(kind)?.crosses?.(settings, element) ?? [],
  )
}

/** Something worked out per element when it is first asked for. */
function perElement<T>(work: (element: string) => readonly T[]): (element: string) => readonly T[] {
  const made = new Map<string, readonly T[]>()
  return (element) => {
    const found = made.get(element) ?? work(element)
    made.set(element, found)
    return found
  }
}

/**
 * What the roadmap's rules find in current observations (superseded vintages left out by the caller) and in what
 * registers count. Rules look at one element at a time, so the cost grows with the largest element.
 */
export function findFindings(
  roadmap: Roadmap,
  observations: readonly Observation[],
  { elements, cells = [], today = new Date().toISOString().slice(0, 10) }: Looked = {},
): Finding[] {
  const byElement = Map.groupBy(observations, (one) => one.element)
  const cellsByElement = Map.groupBy(cells, (one) => one.element)
  const cellsOf = (id: string) => cellsByElement.get(id) ?? []
  const observationsOf: Record<Origin, (id: string) => readonly Observation[]> = {
    reported: (id) => byElement.get(id) ?? [],
    counted: perElement((id) => {
      const element = findDataElement(roadmap, id)
      if (!element) return []
      return countedYears({ roadmap, element, today, crossings: crossingsOf(roadmap, id) }, cellsOf(id))
    }),
  }
  const look = (rule: QualityRule, element: DataElement, origin: Origin) => {
    const kind = findRuleKind(rule.kind)
    if (!kind || (kind.origins && !kind.origins.includes(origin))) return []
    const find = observationsOf[origin]
    const context: RuleContext = {
      roadmap,
      element,
      origin,
      today,
      cells: cellsOf(element.id),
      observationsOf: find,
    }
    const hits = kind.look(find(element.id), context, rule.settings ?? {})
    return hits.map((hit) => toFinding(rule, hit, element.id))
  }
  return roadmap.dataElements
    .filter(({ id }) => elements === undefined || elements.includes(id))
    .flatMap((element) =>
      roadmap.qualityRules.flatMap((rule) => [
        ...look(rule, element, 'reported'),
        ...look(rule, element, 'counted'),
      ]),
    )
}
