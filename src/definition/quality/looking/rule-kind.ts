// The shape of a rule kind: it looks at the current observations of one data element and says what it finds.
import type { CountsAsked, FindCounts } from '../../counts/index.ts'
import { exactText, sayNumber, type Bounds, type DataElement } from '../../codes/index.ts'
import { frequencyOf, periodOf, type Interval } from '../../time/index.ts'
import {
  codesText,
  factKey,
  reportingAreas,
  type Blanks,
  type Observation,
  type Roadmap,
} from '../../roadmap/index.ts'
import { spokenLanguage, spokenText } from '../../words/index.ts'
import type { Params } from '../../problems/index.ts'

/** Reported figures and what registers count are looked at apart; only one kind compares the two. */
export type Origin = 'reported' | 'counted'

export interface RuleContext {
  readonly roadmap: Roadmap
  readonly element: DataElement
  readonly origin: Origin
  /** The current observations of another element, of the same origin, for rules that compare two. */
  readonly observationsOf: (element: string) => readonly Observation[]
  /** What registers count, where a kind says in `counts` what it needs of it. */
  readonly counts: FindCounts
  readonly today: string
}

export interface RuleHit {
  readonly params: Params
  readonly observations: readonly Observation[]
  /** The observations by which the finding is known again, where not all of them are. */
  readonly about?: readonly Observation[]
}

export interface RuleKind<Settings extends object = object> {
  readonly id: string
  /** The finding in words, with the params in braces, per language. */
  readonly sentence: { readonly en: string } & Readonly<Record<string, string>>
  /** What it looks at, where not at both. */
  readonly origins?: readonly Origin[]
  /** Whether it compares figures of several jurisdictions; all others look at one after the other. */
  readonly spansJurisdictions?: true
  /** Other elements that a rule with these settings reads when it looks at this one. */
  readonly reads?: (settings: Settings, element: string) => readonly string[]
  /** Dimensions of an element over which it needs counts together, and not one by one. */
  readonly crosses?: (settings: Settings, element: string) => readonly (readonly string[])[]
  /** What it needs of the counts beside these reported figures. */
  readonly counts?: (
    reported: readonly Observation[],
    context: Pick<RuleContext, 'roadmap' | 'element'>,
    settings: Settings,
  ) => readonly CountsAsked[]
  /** What contradicts itself in the settings. */
  readonly contradictions?: (settings: Settings, roadmap: Roadmap) => readonly string[]
  readonly look: (
    observations: readonly Observation[],
    context: RuleContext,
    settings: Settings,
  ) => readonly RuleHit[]
}

export function defineRuleKind<Settings extends object = object>(
  kind: RuleKind<Settings>,
): RuleKind<Settings> {
  return kind
}

/** Groups observations that are alike but for what is blanked out. */
export function groupsAlike(observations: readonly Observation[], blanks?: Blanks): Observation[][] {
  return [...Map.groupBy(observations, (one) => factKey(one, blanks)).values()]
}

/** The value or the bounds of an observation, as a reader writes them in a sentence. */
export function valueText({ value, lower, upper, status }: Observation): string {
  if (value !== null) return exactText(value)
  if (lower !== null && upper !== null)
    return sayNumber('between', { lower: exactText(lower), upper: exactText(upper) }, spokenLanguage())
  if (lower !== null) return sayNumber('more-than', { lower: exactText(lower) }, spokenLanguage())
  return upper === null ? status : sayNumber('less-than', { upper: exactText(upper) }, spokenLanguage())
}

/** What parts come to at least, in the same way. */
export function sumText({ lower }: Pick<Bounds, 'lower'>): string {
  return lower === null ? '?' : exactText(lower)
}

/** Whose a figure is, in words. */
export function areaText(roadmap: Roadmap, id: string): string {
  const area = reportingAreas(roadmap).find((one) => one.id === id)
  return area ? spokenText(area.name) : id
}

/** The name of a period where the interval fills one, else its days. */
function whenText(interval: Interval): string {
  if (interval.start === interval.end) return interval.start
  const frequency = frequencyOf(interval)
  return frequency === 'other'
    ? sayNumber('between', { lower: interval.start, upper: interval.end }, spokenLanguage())
    : periodOf(interval.start, frequency)
}

/** Interval and codes of an observation, as a sentence needs them. */
export function placeText({ start, end, codes, itemClass }: Observation): string {
  const what = [itemClass.startsWith('_') ? '' : itemClass, codesText(codes)].filter(Boolean).join(', ')
  const when = whenText({ start, end })
  if (what === '') return when
  // A name with brackets of its own stands in none.
  return what.includes('(') ? `${when}, ${what}` : `${when} (${what})`
}
