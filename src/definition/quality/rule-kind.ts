// The shape of a rule kind: it looks at the current observations of one data element and says what it finds.
import type { DataElement } from '../data-element.ts'
import type { Interval } from '../interval.ts'
import { frequencyOf, periodOf } from '../period.ts'
import { codesText, factKey, type Observation } from '../observation.ts'
import type { Params } from '../problem.ts'
import type { Roadmap } from '../roadmap.ts'

export interface RuleContext {
  readonly roadmap: Roadmap
  readonly element: DataElement
  readonly settings: Readonly<Record<string, number>>
  /** The current observations of another element, for rules that compare two. */
  readonly observationsOf: (element: string) => readonly Observation[]
}

export interface RuleHit {
  readonly params: Params
  readonly observations: readonly Observation[]
}

export interface RuleKind {
  readonly id: string
  /** The finding in words, with the params in braces, per language. */
  readonly sentence: { readonly en: string } & Readonly<Record<string, string>>
  readonly look: (observations: readonly Observation[], context: RuleContext) => RuleHit[]
}

export function defineRuleKind(kind: RuleKind): RuleKind {
  return kind
}

/** Groups observations that are alike but for what `ignoring` blanks out. */
export function groupsAlike(
  observations: readonly Observation[],
  ignoring: (observation: Observation) => Observation,
): Observation[][] {
  return [...Map.groupBy(observations, (one) => factKey(ignoring(one))).values()]
}

/** The value or the bounds of an observation, as a sentence needs it. */
export function valueText({ value, lower, upper, status }: Observation): string {
  if (value !== null) return value
  if (lower !== null && upper !== null) return `${lower} to ${upper}`
  if (lower !== null) return `more than ${lower}`
  return upper === null ? status : `less than ${upper}`
}

/** The name of a period where the interval fills one, else its days. */
function whenText(interval: Interval): string {
  if (interval.start === interval.end) return interval.start
  const frequency = frequencyOf(interval)
  return frequency === 'other' ? `${interval.start} to ${interval.end}` : periodOf(interval.start, frequency)
}

/** Interval and codes of an observation, as a sentence needs them. */
export function placeText({ start, end, codes, itemClass }: Observation): string {
  const what = [itemClass.startsWith('_') ? '' : itemClass, codesText(codes)].filter(Boolean).join(', ')
  const when = whenText({ start, end })
  return what === '' ? when : `${when} (${what})`
}
