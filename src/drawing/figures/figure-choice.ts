// Which figures of an indicator a reader has chosen: what stands in the address, held against what there is.
import {
  areaKinds,
  frequencies,
  findFrequency,
  getInterval,
  periodsBetween,
  type FiguresQuery,
  type Frequency,
  type AreaChartKind,
  type Indicator,
} from '#definition'

/** The search part of a KPI page's address. */
export interface FigureSearch {
  readonly show?: string | undefined
  readonly frequency?: string | undefined
  readonly from?: string | undefined
  readonly to?: string | undefined
  /** Breakdowns, `sex,age-band`. */
  readonly by?: string | undefined
  /** Counts as rates: the id of a denominator of the roadmap. */
  readonly per?: string | undefined
  /** Codes in the chart, `sex:female`. */
  readonly only?: string | undefined
  /** How it is drawn, `map`; as its author chose where not said. */
  readonly kind?: string | undefined
  /** The areas in the chart, separated by commas; the members of the main group where not said. */
  readonly area?: string | undefined
}

const names = ['show', 'frequency', 'from', 'to', 'by', 'per', 'only', 'kind', 'area'] as const

/** Keeps what the page understands, as text. */
export function readFigureSearch(search: Record<string, unknown>): FigureSearch {
  return Object.fromEntries(
    names.flatMap((name) => (typeof search[name] === 'string' ? [[name, search[name]]] : [])),
  )
}

/** `sex,age-band` as a list; an empty text is an empty list. */
const listIn = (text: string | undefined): string[] => (text ?? '').split(',').filter((one) => one !== '')

export interface FigureChoice {
  readonly show: string
  readonly frequency: Frequency
  readonly by: readonly string[]
  readonly per: string | undefined
  readonly from: string | undefined
  readonly to: string | undefined
}

/** The breakdowns a reader may choose for a show; those that are always kept apart are no choice. */
export function breakdownsOf(indicator: Indicator, show: string): string[] {
  const offered = indicator.shows[show]?.breakdowns ?? indicator.breakdowns
  return offered.filter((id) => indicator.breakdowns.includes(id) && !indicator.always.includes(id))
}

/** What is chosen, with the indicator's own defaults where the address says nothing or names what is not there. */
export function figureChoice(indicator: Indicator, search: FigureSearch, per?: string): FigureChoice {
  const show =
    search.show !== undefined && search.show in indicator.shows ? search.show : indicator.headline.show
  const frequency = frequencies.find((one) => one === search.frequency) ?? indicator.frequency
  const offered = breakdownsOf(indicator, show)
  const by = listIn(search.by).filter((id) => offered.includes(id))
  return { show, frequency, by, per, from: search.from, to: search.to }
}

/** How the reader wants it drawn; undefined where the author's chart is as good, or there is no such kind. */
export const kindOf = ({ kind }: FigureSearch): AreaChartKind | undefined =>
  areaKinds.find((one) => one === kind)

/** The question for the API. What is as it always is stays unsaid, so that the addresses are short. */
export function figuresQuestion(indicator: Indicator, choice: FigureChoice): FiguresQuery {
  const { show, frequency, by, per, from, to } = choice
  const isUsual = [from, to].every((period) => period === undefined || findFrequency(period) === frequency)
  return {
    show,
    ...(frequency === indicator.frequency && isUsual ? {} : { frequency }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(by.length === 0 ? {} : { by }),
    ...(per === undefined ? {} : { per }),
  }
}

/** The periods of a frequency over the same time as the given ones. */
export function periodsOver(periods: readonly string[], frequency: Frequency): string[] {
  const [first, last] = [periods[0], periods.at(-1)]
  if (first === undefined || last === undefined) return []
  return periodsBetween({ start: getInterval(first).start, end: getInterval(last).end }, frequency)
}
