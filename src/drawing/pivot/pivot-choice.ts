// What of an indicator somebody explores: which two dimensions stand in the table, what of the others is fixed, and how it is shown.
import {
  asCounted,
  frequencies,
  reportingAreas,
  type FiguresQuery,
  type Frequency,
  type Indicator,
  type Roadmap,
} from '#definition'
import { mapDenominator } from '../figures/chart-of.ts'
import { breakdownsOf, figureChoice, figuresQuestion } from '../figures/figure-choice.ts'
import type { ExploreSearch } from './explore-search.ts'

export const pivotViews = ['table', 'line', 'bar', 'map'] as const
export type PivotView = (typeof pivotViews)[number]

/** The two dimensions that every indicator has; the others are its breakdowns. */
export const areaDimension = 'jurisdiction'
export const periodDimension = 'period'

export interface PivotChoice {
  readonly show: string
  readonly frequency: Frequency
  readonly view: PivotView
  readonly rows: string
  readonly cols: string
  /** Every dimension that can stand downwards or across. */
  readonly dimensions: readonly string[]
  /** The question for the API. */
  readonly query: FiguresQuery
}

/** Every dimension of a figure: areas, periods, what is always kept apart, and what it can be broken down by. */
export function dimensionsOf(indicator: Indicator, show: string): string[] {
  return [areaDimension, periodDimension, ...indicator.always, ...breakdownsOf(indicator, show)]
}

/** The two dimensions of the table: as chosen where they are there and differ, else areas by periods. */
function axesOf(dimensions: readonly string[], { rows, cols }: ExploreSearch) {
  const known = (id: string | undefined) => (id !== undefined && dimensions.includes(id) ? id : undefined)
  const down = known(rows) ?? (cols === areaDimension ? periodDimension : areaDimension)
  const usual = down === periodDimension ? areaDimension : periodDimension
  const across = known(cols)
  return { rows: down, cols: across === undefined || across === down ? usual : across }
}

/** Charts through time have time across; a map is of areas in one period. */
function axesShown(view: PivotView, axes: { readonly rows: string; readonly cols: string }) {
  if (view === 'map') return { rows: areaDimension, cols: periodDimension }
  return view !== 'table' && axes.rows === periodDimension ? { rows: axes.cols, cols: axes.rows } : axes
}

const viewOf = (view: string | undefined): PivotView => pivotViews.find((one) => one === view) ?? 'table'

/** Lines lead through time alone: what else stands across is drawn as bars. */
function viewShown(view: PivotView, { rows, cols }: { readonly rows: string; readonly cols: string }) {
  return view === 'line' && rows !== periodDimension && cols !== periodDimension ? 'bar' : view
}

/** What counts are asked per: as chosen, and on a map where nothing was chosen per what they can be. */
export function pivotDenominator(
  roadmap: Roadmap,
  indicator: Indicator,
  search: ExploreSearch,
): string | undefined {
  if (search.per !== undefined) return search.per === asCounted ? undefined : search.per
  const { show } = figureChoice(indicator, search)
  return viewOf(search.view) === 'map' ? mapDenominator(roadmap, indicator, { show, kind: 'map' }) : undefined
}

/** What is chosen, with what is usual where the address says nothing or names what is not there. */
export function pivotChoice(indicator: Indicator, search: ExploreSearch, per?: string): PivotChoice {
  const { show } = figureChoice(indicator, search)
  const dimensions = dimensionsOf(indicator, show)
  const chosen = axesOf(dimensions, search)
  const view = viewShown(viewOf(search.view), chosen)
  const axes = axesShown(view, chosen)
  const by = [chosen.rows, chosen.cols].filter((id) => breakdownsOf(indicator, show).includes(id))
  const own = figureChoice(indicator, { ...search, show, by: by.join(',') }, per)
  const frequency = frequencies.find((one) => one === own.frequency) ?? indicator.frequency
  return { show, frequency, view, ...axes, dimensions, query: figuresQuestion(indicator, own) }
}

/** The areas that can be chosen: jurisdictions and groups, in the order of the roadmap. */
export const areasOffered = (roadmap: Roadmap): string[] => reportingAreas(roadmap).map(({ id }) => id)
