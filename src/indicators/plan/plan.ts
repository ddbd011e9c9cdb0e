// A question about an indicator becomes a plan: which cells, which measures at which grain. Pure; it can be printed.
import {
  askedRates,
  findFrequency,
  findInterval,
  frequencies,
  getDataElement,
  measuresIn,
  periodsBetween,
  Refused,
  reportingAreas,
  type FiguresQuery,
  type Formula,
  type Frequency,
  type Indicator,
  type Interval,
  type Roadmap,
} from '#definition'
import { isSplitBy, planMeasure, type MeasurePlan } from './measure-plan.ts'

/** Shows of an indicator that are broken down alike, with the measures they need at that grain. */
export interface ShowPlan {
  readonly by: readonly string[]
  readonly shows: readonly string[]
  readonly measures: readonly MeasurePlan[]
}

export interface Plan {
  readonly roadmap: Roadmap
  readonly indicator: Indicator
  readonly frequency: Frequency
  readonly periods: readonly string[]
  /** Ids of the jurisdictions and groups whose rows are read. */
  readonly areas: readonly string[]
  /** The one area the figures are wanted for; its members' rows are read all the same. */
  readonly only?: string
  readonly by: readonly string[]
  /** The denominator of rates, where counts are asked per something. */
  readonly per?: string
  /** The one combination of codes that is wanted; all that are known where not said. */
  readonly codes?: Readonly<Record<string, string>>
  readonly parts: readonly ShowPlan[]
}

const mostPeriods = 240

/**
 * The interval of a period that somebody asks for.
 *
 * @throws Refused where it is not a period
 */
export function askedInterval(period: string): Interval {
  const interval = findInterval(period)
  if (interval) return interval
  throw new Refused('period-unknown', { period }, 'bad-request')
}

function checkedPeriods(query: FiguresQuery, frequency: Frequency): string[] {
  const [from, to] = [query.from ?? '', query.to ?? query.from ?? '']
  const interval = { start: askedInterval(from).start, end: askedInterval(to).end }
  if (interval.end < interval.start) throw new Refused('periods-crossed', { from, to }, 'bad-request')
  const periods = periodsBetween(interval, frequency)
  if (periods.length <= mostPeriods) return periods
  throw new Refused('periods-too-many', { asked: periods.length, most: mostPeriods }, 'bad-request')
}

function checkedBreakdown(indicator: Indicator, query: FiguresQuery): string[] {
  const allowed = [...indicator.always, ...indicator.breakdowns]
  for (const id of query.by ?? []) {
    if (allowed.includes(id)) continue
    const said = { indicator: indicator.id, dimension: id }
    if (allowed.length === 0) throw new Refused('breakdown-none', said, 'bad-request')
    throw new Refused('breakdown-unknown', { ...said, allowed: allowed.join(', ') }, 'bad-request')
  }
  return [...new Set([...indicator.always, ...(query.by ?? [])])]
}

/** Is a figure a measure, or several added up? */
const isSumOf = ({ op }: Formula) => op === 'measure' || op === 'plus'

/** Breakdowns that make sense for one show: those it names, else those which one of its measures has. */
function breakdownOf(roadmap: Roadmap, indicator: Indicator, show: string, by: readonly string[]): string[] {
  const { breakdowns, formula } = indicator.shows[show] ?? {}
  if (!formula) throw new Refused('show-unknown', { indicator: indicator.id, show }, 'bad-request')
  const elements = measuresIn(formula).flatMap((id) => {
    const measure = indicator.measures[id]
    return measure ? [{ measure, element: getDataElement(roadmap, measure.element) }] : []
  })
  const sum = { isSum: isSumOf(formula) }
  const isPossible = (id: string) =>
    elements.some(({ measure, element }) => isSplitBy(measure, element, id, sum))
  return by.filter(
    (id) =>
      isPossible(id) &&
      (breakdowns === undefined || breakdowns.includes(id) || indicator.always.includes(id)),
  )
}

function partsOf(
  roadmap: Roadmap,
  indicator: Indicator,
  shows: readonly string[],
  by: readonly string[],
): ShowPlan[] {
  const nothing: Formula = { op: 'plus', terms: [] }
  const formulaOf = (show: string) => indicator.shows[show]?.formula ?? nothing
  const isRestricted = (show: string, own: readonly string[]) =>
    measuresIn(formulaOf(show)).some((id) => own.some((one) => one in (indicator.measures[id]?.where ?? {})))
  const grains = Map.groupBy(shows, (show) => {
    const own = breakdownOf(roadmap, indicator, show, by)
    // Sums of which a measure is split within its restriction are apart from ratios, in which it is not.
    return `${own.join(' ')}|${isSumOf(formulaOf(show)) && isRestricted(show, own) ? 'sum' : ''}`
  })
  return [...grains].map(([grain, alike]) => {
    const [kept = '', kind] = grain.split('|')
    const own = kept.split(' ').filter(Boolean)
    const needed = new Set(alike.flatMap((show) => measuresIn(formulaOf(show))))
    return {
      by: own,
      shows: alike,
      measures: [...needed].map((id) =>
        planMeasure(roadmap, indicator, { id, breakdown: own, isSum: kind === 'sum' }),
      ),
    }
  })
}

/**
 * The indicator as a question asks for it: itself, or its counts as rates.
 *
 * @throws Refused where there is no such denominator, or the figure is no count
 */
export function asAsked(
  roadmap: Roadmap,
  indicator: Indicator,
  { per, show }: Pick<FiguresQuery, 'per' | 'show'>,
): Indicator {
  if (per === undefined) return indicator
  const known = roadmap.denominators?.map(({ id }) => id) ?? []
  if (!known.includes(per)) {
    if (known.length === 0) throw new Refused('rates-none', { per }, 'bad-request')
    throw new Refused('rate-unknown', { per, allowed: known.join(', ') }, 'bad-request')
  }
  const rates = askedRates(roadmap, indicator, per)
  if (!rates) throw new Refused('rate-no-count', { indicator: indicator.id, per }, 'bad-request')
  if (show === undefined || show in rates.shows || !(show in indicator.shows)) return rates
  const allowed = Object.keys(rates.shows).join(', ')
  throw new Refused('rate-not-of-show', { show, per, allowed }, 'bad-request')
}

/** The frequency of the periods that are asked for, where it is finer than the indicator's own: `2024-06` means that month. */
function frequencyAsked({ frequency }: Indicator, { from, to }: FiguresQuery): Frequency {
  const named = [from, to].flatMap((period) => findFrequency(period ?? '') ?? [])
  return [frequency, ...named].reduce((finest, one) =>
    frequencies.indexOf(one) > frequencies.indexOf(finest) ? one : finest,
  )
}

/**
 * Plans the figures of an indicator.
 *
 * @throws Refused on an unknown show, breakdown, area, denominator or period
 */
export function planFigures(roadmap: Roadmap, given: Indicator, query: FiguresQuery): Plan {
  const indicator = asAsked(roadmap, given, query)
  const frequency = query.frequency ?? frequencyAsked(indicator, query)
  if (!frequencies.includes(frequency))
    throw new Refused(
      'frequency-unknown',
      { frequency: query.frequency ?? '', allowed: frequencies.join(', ') },
      'bad-request',
    )
  const all = reportingAreas(roadmap).map(({ id }) => id)
  const asked = query.jurisdiction
  if (asked !== undefined && !all.includes(asked)) {
    throw new Refused('area-unknown', { area: asked, allowed: all.join(', ') }, 'bad-request')
  }
  const group = roadmap.groups.find(({ id }) => id === asked)
  const areas = asked === undefined ? all : [asked, ...(group?.members ?? [])]
  const by = checkedBreakdown(indicator, query)
  const shows = query.show === undefined ? Object.keys(indicator.shows) : [query.show]
  const periods = checkedPeriods(query, frequency)
  const only = asked === undefined ? {} : { only: asked }
  const per = query.per === undefined ? {} : { per: query.per }
  return {
    roadmap,
    indicator,
    frequency,
    periods,
    areas,
    ...only,
    ...per,
    by,
    parts: partsOf(roadmap, indicator, shows, by),
  }
}
