// Puts the questions of all quality rules to figures, element by element: to those reported, and to those counted.
import { currentDay } from '../time/index.ts'
import { countsKey, findCounting, type CountsAsked, type FindCounts } from '../counts/index.ts'
import type { DataElement } from '../codes/index.ts'
import {
  findDataElement,
  type Finding,
  type Observation,
  type QualityRule,
  type Roadmap,
} from '../roadmap/index.ts'
import { fillIn } from '../problems/index.ts'
import { countedYears, yearsAsked } from './counted-years.ts'
import { withNamedPlaces } from './named-places.ts'
import { findRuleKind } from './rule-kinds.ts'
import { spokenLanguage, translated } from '../words/index.ts'
import type { Origin, RuleContext, RuleHit, RuleKind } from './looking/rule-kind.ts'

/** What is looked at. */
export interface Looked {
  /** The elements the questions are put to; all where not said. The others are only read beside them. */
  readonly elements?: readonly string[]
  /** What registers count: all that `countsAsked` names. */
  readonly counts?: FindCounts
  readonly today?: string
  /** Of more figures than this, those of one jurisdiction are looked at at a time. */
  readonly mostAtOnce?: number
}

/** So many take every rule some hundredths of a second. */
const usuallyAtOnce = 5000

/** The sentences of a kind, with that of the language in which this process speaks. */
function inSpoken(sentences: RuleKind['sentence']): RuleKind['sentence'] {
  const own = translated(sentences.en, spokenLanguage())
  return own === undefined ? sentences : { ...sentences, [spokenLanguage()]: own }
}

function toFinding(roadmap: Roadmap, rule: QualityRule, hit: RuleHit, element: string): Finding {
  const sentences = inSpoken(findRuleKind(rule.kind)?.sentence ?? { en: '' })
  const inWords = Object.entries(sentences).map(([language, text]) => [
    language,
    fillIn(text, withNamedPlaces(roadmap, hit.params, hit.observations, language), language),
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

function namedBeside(roadmap: Roadmap, id: string): string[] {
  return roadmap.qualityRules.flatMap(
    ({ kind, settings = {} }) => findRuleKind(kind)?.reads?.(settings, id) ?? [],
  )
}

/** The other elements that rules read when they look at this one. */
export function elementsBeside(roadmap: Roadmap, { id, statedChange }: DataElement): string[] {
  const stated = statedChange ? [statedChange.of] : []
  return [...new Set([...namedBeside(roadmap, id), ...stated])].filter((one) => one !== id)
}

function crossingsOf(roadmap: Roadmap, element: string): (readonly string[])[] {
  return roadmap.qualityRules.flatMap(
    ({ kind, settings = {} }) => findRuleKind(kind)?.crosses?.(settings, element) ?? [],
  )
}

/** The counts that the rules need to look at an element of which this is reported: each once. */
export function countsAsked(
  roadmap: Roadmap,
  element: DataElement,
  reported: readonly Observation[],
): CountsAsked[] {
  // A change that nobody counts is stated of what is reported, and not of what is counted.
  const isCounted = findCounting(roadmap, element.id) !== undefined
  const beside = isCounted ? elementsBeside(roadmap, element) : namedBeside(roadmap, element.id)
  const elements = [element.id, ...beside]
  const years = elements.flatMap((id) => {
    const read = findDataElement(roadmap, id)
    return read ? yearsAsked({ roadmap, element: read, crossings: crossingsOf(roadmap, id) }) : []
  })
  const own = reported.filter((one) => one.element === element.id)
  const compared = roadmap.qualityRules.flatMap(
    ({ kind, settings = {} }) => findRuleKind(kind)?.counts?.(own, { roadmap, element }, settings) ?? [],
  )
  return [...new Map([...years, ...compared].map((one) => [countsKey(one), one])).values()]
}

/** The same figures in parts, of one jurisdiction each where there are many. */
function partsOf(observations: readonly Observation[], mostAtOnce: number): (readonly Observation[])[] {
  if (observations.length <= mostAtOnce) return [observations]
  return [...Map.groupBy(observations, ({ jurisdiction }) => jurisdiction).values()]
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
 * registers count. Rules look at one element at a time, and at one jurisdiction of those with many figures. After every look
 * the findings so far are given, none as well: who has others to serve can do so in between.
 */
export function* lookForFindings(
  roadmap: Roadmap,
  observations: readonly Observation[],
  { elements, counts = () => [], today = currentDay(), mostAtOnce = usuallyAtOnce }: Looked = {},
): Generator<readonly Finding[]> {
  const byElement = Map.groupBy(observations, (one) => one.element)
  const observationsOf: Record<Origin, (id: string) => readonly Observation[]> = {
    reported: (id) => byElement.get(id) ?? [],
    counted: perElement((id) => {
      const element = findDataElement(roadmap, id)
      if (!element) return []
      return countedYears({ roadmap, element, today, crossings: crossingsOf(roadmap, id) }, counts)
    }),
  }
  const partsIn: Record<Origin, (id: string) => readonly (readonly Observation[])[]> = {
    reported: perElement((id) => partsOf(observationsOf.reported(id), mostAtOnce)),
    counted: perElement((id) => partsOf(observationsOf.counted(id), mostAtOnce)),
  }
  function* look(rule: QualityRule, element: DataElement, origin: Origin): Generator<readonly Finding[]> {
    const kind = findRuleKind(rule.kind)
    if (!kind || (kind.origins && !kind.origins.includes(origin))) {
      yield []
      return
    }
    const find = observationsOf[origin]
    const context: RuleContext = { roadmap, element, origin, today, counts, observationsOf: find }
    const parts = kind.spansJurisdictions ? [find(element.id)] : partsIn[origin](element.id)
    for (const part of parts) {
      const hits = kind.look(part, context, rule.settings ?? {})
      yield hits.map((hit) => toFinding(roadmap, rule, hit, element.id))
    }
  }
  for (const element of roadmap.dataElements) {
    if (elements && !elements.includes(element.id)) continue
    observationsOf.counted(element.id)
    yield []
    for (const rule of roadmap.qualityRules) {
      yield* look(rule, element, 'reported')
      yield* look(rule, element, 'counted')
    }
  }
}

/** All of it in one go, for data that are small. */
export function findFindings(...asked: Parameters<typeof lookForFindings>): Finding[] {
  return [...lookForFindings(...asked)].flat()
}
