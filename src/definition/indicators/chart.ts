// The chart of an indicator, as its author chooses it: which kind, and of what it is made.
/**
 * The kinds of charts, and of what each is made: `areas` of one figure, side by side; `parts` of one area, which are
 * several figures or the codes of one breakdown; `steps`, which are several figures in order.
 */
export const chartKinds = {
  /** Lines through time. */
  trend: 'areas',
  /** Bars side by side. */
  split: 'parts',
  /** Bars one upon the other: parts of a whole. */
  stack: 'parts',
  /** Bars step by step, in one period. */
  funnel: 'steps',
  /** Points in rows, one for each area, in one period. */
  dot: 'areas',
  /** A map of the areas in one period: tones of what can be compared, circles of counts. */
  map: 'areas',
} as const
export type ChartKind = keyof typeof chartKinds

/** The kinds that draw the areas of any one figure, so that a reader may choose them. */
export type AreaChartKind = {
  [K in ChartKind]: (typeof chartKinds)[K] extends 'areas' ? K : never
}[ChartKind]
export const areaKinds = (Object.keys(chartKinds) as ChartKind[]).filter(
  (kind): kind is AreaChartKind => chartKinds[kind] === 'areas',
)

/** Steps of one unit, and a figure of the same unit that stands behind them. */
export interface ChartChain {
  /** Ids of shows, in order. */
  readonly shows: readonly string[]
  /** A show that is no step and is not compared with the first, such as what is still open. */
  readonly apart?: string
}

export interface Chart {
  readonly kind: ChartKind
  /** Ids of the shows that are its parts or steps, in order. */
  readonly shows?: readonly string[]
  /** Of steps: the show that stands behind them. */
  readonly apart?: string
  /** Of steps: further chains below the first, each of a unit of its own, such as persons below cases. */
  readonly chains?: readonly ChartChain[]
  /** The breakdown of the headline's show whose codes are its parts. */
  readonly by?: string
  /** The period against which the others are read; a line shows it. */
  readonly baseline?: string
}

/** The chains of steps of a chart, the first of them its own. */
export function chainsOf({ shows = [], apart, chains = [] }: Chart): ChartChain[] {
  return [apart === undefined ? { shows } : { shows, apart }, ...chains]
}

/** Every show that a chart draws, in order. */
export function showsDrawn(chart: Chart): string[] {
  return chainsOf(chart).flatMap(({ shows, apart }) => [...shows, ...(apart === undefined ? [] : [apart])])
}
