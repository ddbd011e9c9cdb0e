// Quality rules: named questions put to observations. Rules are content, their kinds live in `quality/`, one file each.
import type { Observation } from './observation.ts'
import type { Text } from '../words/index.ts'

export const severities = ['error', 'warning', 'note'] as const
export type Severity = (typeof severities)[number]

/** So many findings are accepted in one transaction; more of them in several that belong together. */
export const mostAccepted = 100

/** A rule of a roadmap: a kind, with its settings, under a name people will meet on the quality page. */
export interface QualityRule {
  readonly id: string
  readonly kind: string
  readonly name: Text
  /** Why it matters and what to do about it. */
  readonly advice: Text
  readonly severity: Severity
  /** Settings of the kind, such as `{ above: 10 }` percent. */
  readonly settings?: object
}

/** One thing a rule has found, with the observations that it speaks of. */
export interface Finding {
  readonly rule: string
  readonly severity: Severity
  readonly jurisdiction: string
  readonly element: string
  readonly sentence: Text
  readonly observations: readonly Observation[]
  /** Those by which it is known again when its figures change; all of them where not said. */
  readonly about?: readonly Observation[]
}

export function defineQualityRule(rule: QualityRule): QualityRule {
  return rule
}
