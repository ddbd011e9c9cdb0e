// Puts the questions of all quality rules to a set of observations, element by element.
import type { Observation } from '../observation.ts'
import { fillIn } from '../problem.ts'
import type { Finding, QualityRule } from '../quality-rule.ts'
import type { Roadmap } from '../roadmap.ts'
import { findRuleKind } from './rule-kinds.ts'
import type { RuleContext, RuleHit } from './rule-kind.ts'

function toFinding(rule: QualityRule, hit: RuleHit, element: string): Finding {
  const sentences = findRuleKind(rule.kind)?.sentence ?? { en: '' }
  const inWords = Object.entries(sentences).map(([language, text]) => [language, fillIn(text, hit.params)])
  return {
    rule: rule.id,
    severity: rule.severity,
    element,
    jurisdiction: hit.observations[0]?.jurisdiction ?? '',
    sentence: Object.fromEntries(inWords) as Finding['sentence'],
    observations: hit.observations,
  }
}

/**
 * What the roadmap's rules find in current observations (superseded vintages left out by the caller).
 * Rules look at one element at a time, so the cost grows with the largest element, not with all of them together.
 */
export function findFindings(roadmap: Roadmap, observations: readonly Observation[]): Finding[] {
  const byElement = Map.groupBy(observations, (one) => one.element)
  const observationsOf = (id: string) => byElement.get(id) ?? []
  return roadmap.dataElements.flatMap((element) =>
    roadmap.qualityRules.flatMap((rule) => {
      const context: RuleContext = { roadmap, element, settings: rule.settings ?? {}, observationsOf }
      const hits = findRuleKind(rule.kind)?.look(observationsOf(element.id), context) ?? []
      return hits.map((hit) => toFinding(rule, hit, element.id))
    }),
  )
}
