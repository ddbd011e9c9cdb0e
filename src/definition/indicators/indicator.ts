// An indicator: formulas over data elements, with everything a methodology page has to say about them.
import type { Chart } from './chart.ts'
import type { Term } from './formula.ts'
import type { Measure } from './measure.ts'
import type { Frequency, Ripening } from '../time/index.ts'
import { withKnownParts } from './share-parts.ts'
import type { Text } from '../words/index.ts'
import type { Unit } from '../codes/index.ts'

/**
 * What an indicator is for. `kpi`: the agreement itself names it. `target`: it says how far a target has come.
 * `context`: what a figure has to be read against.
 */
export const indicatorKinds = ['kpi', 'target', 'context'] as const
export type IndicatorKind = (typeof indicatorKinds)[number]

/** One figure an indicator shows: a formula over its measures. */
export interface Show {
  readonly name: Text
  readonly formula: Term
  readonly unit: Unit
  /** Breakdowns that make sense for this figure; those of the indicator where not said. */
  readonly breakdowns?: readonly string[]
  /** Of this figure alone: no group is added up where its members count the same thing twice. As the indicator says it where not said. */
  readonly region?: 'not aggregated'
  /** When the figure of a period says enough to be shown; at once where not said. */
  readonly ripens?: Ripening
}

/** The figure that tiles, pages and commands print first, as the author of the indicator says it. */
export interface Headline {
  /** Id of the show. */
  readonly show: string
  /** The codes of the figure where it is broken down, `item-class` among them; any where not said. */
  readonly codes?: Readonly<Record<string, string>>
  /** Id of the jurisdiction or group it speaks of; the main group of the roadmap where not said. */
  readonly area?: string
  /** Ids of shows that are printed beside it, to compare it with: three at most, as a tile has no room for more. */
  readonly beside?: readonly string[]
  /** Ids of shows that only its own page prints beside it. */
  readonly besideOnPage?: readonly string[]
}

/** A worked example: rows small enough to add up by hand, and what they must come to. */
export interface WorkedExample {
  readonly narrative: Text
  readonly observations: readonly ExampleObservation[]
  readonly expects: readonly ExampleResult[]
}

export interface ExampleObservation {
  readonly jurisdiction: string
  readonly period: string
  readonly element: string
  readonly itemClass?: string
  readonly codes?: Readonly<Record<string, string>>
  readonly value: number | string
}

export interface ExampleResult {
  readonly show: string
  readonly jurisdiction: string
  readonly period: string
  readonly codes?: Readonly<Record<string, string>>
  /** As `figureText` writes it: `151`, `at least 12`, `450 to 500`, `not reported`, `not computable`. */
  readonly is: string
}

export interface Indicator {
  readonly id: string
  readonly kind: IndicatorKind
  /** As the roadmap numbers it. */
  readonly code: string
  /** Of a KPI the roadmap's own wording, word for word; of any other what it says, in a sentence. */
  readonly text: Text
  /** A short name for tiles and menus. */
  readonly name: Text
  /** Codes of the roadmap elements it speaks to. */
  readonly elements: readonly string[]
  readonly directionOfGood: 'up' | 'down' | 'neither'
  /** Sums and ratios of sums over the members; `not aggregated` where a sum over jurisdictions means nothing. */
  readonly region: 'sum of parts' | 'not aggregated'
  /** The groups of jurisdictions a regional figure is made for. */
  readonly regions: readonly string[]
  readonly frequency: Frequency
  readonly measures: Readonly<Record<string, Measure>>
  readonly shows: Readonly<Record<string, Show>>
  readonly headline: Headline
  /** What is said in its place where nothing is known of it, in the order of the author: the first of which anything is. */
  readonly otherHeadlines: readonly Headline[]
  /** The chart that shows best what the headline says. */
  readonly chart: Chart
  /** Dimensions every figure is always split by: `item-class` wherever items of several classes are counted. */
  readonly always: readonly string[]
  /** Dimensions a reader may break the figures down by. */
  readonly breakdowns: readonly string[]
  readonly method: Text
  readonly workedExample: WorkedExample
}

type Declared<M extends Readonly<Record<string, Measure>>> = Omit<
  Indicator,
  'kind' | 'measures' | 'shows' | 'headline' | 'otherHeadlines' | 'chart' | 'always' | 'breakdowns'
> & {
  /** `kpi` where not said. */
  readonly kind?: IndicatorKind
  readonly measures: M
  /** One, or several in the order in which they are wanted: the first of which anything is known is said. */
  readonly headline: Headline | readonly [Headline, ...Headline[]]
  readonly shows: (terms: { readonly [K in keyof M]: TermOf<M[K]> }) => Readonly<Record<string, Show>>
  /** Lines through time where not said. */
  readonly chart?: Chart
  readonly always?: readonly string[]
  readonly breakdowns?: readonly string[]
}
type TermOf<M> = M extends { readonly unitType?: infer U } ? Term<Extract<U, string>> : never

const isList = <T extends object>(one: T | readonly [T, ...T[]]): one is readonly [T, ...T[]] =>
  Array.isArray(one)

/**
 * Declares an indicator. `shows` receives one term per measure, typed with the unit of its element, so that a formula
 * naming a measure that is not there, or mixing units, does not compile.
 */
export function defineIndicator<const M extends Readonly<Record<string, Measure>>>(
  declared: Declared<M>,
): Indicator {
  const terms = Object.fromEntries(
    Object.keys(declared.measures).map((id) => [id, { op: 'measure', measure: id }]),
  ) as { readonly [K in keyof M]: TermOf<M[K]> }
  const shows = Object.fromEntries(
    Object.entries(declared.shows(terms)).map(([id, show]) => [
      id,
      { ...show, formula: withKnownParts(show.formula, declared.measures) },
    ]),
  )
  const kind = declared.kind ?? 'kpi'
  const [headline, ...otherHeadlines] = isList(declared.headline) ? declared.headline : [declared.headline]
  const { chart = { kind: 'trend' }, always = [], breakdowns = [] } = declared
  return { ...declared, kind, shows, headline, otherHeadlines, chart, always, breakdowns }
}

/** The headlines of an indicator in the order in which its author wants them. */
export function headlinesOf({ headline, otherHeadlines }: Indicator): readonly [Headline, ...Headline[]] {
  return [headline, ...otherHeadlines]
}

/** How a group's figure comes from its members, for one show. */
export function regionRule({ region, shows }: Indicator, show: string): Indicator['region'] {
  return shows[show]?.region ?? region
}

/** Ids of the data elements that an indicator is made of. */
export function measuredElements({ measures }: Indicator): string[] {
  return [...new Set(Object.values(measures).map(({ element }) => element))]
}
