// Does the chart of an indicator name what is there, and of the kind that it takes?
import { contradiction } from '../problems/index.ts'
import { findFrequency } from '../time/index.ts'
import { chainsOf, chartKinds, type ChartChain } from './chart.ts'
import type { Indicator } from './indicator.ts'

/** Several figures, each there once and all of one unit: or what is wrong with them. */
function showsContradictions(
  at: string,
  indicator: Indicator,
  { shows: steps, apart }: ChartChain,
): string[] {
  const shows = apart === undefined ? steps : [...steps, apart]
  const absent = shows.filter((id) => !indicator.shows[id])
  const twice = shows.filter((id, place) => shows.indexOf(id) < place)
  const units = new Set(shows.flatMap((id) => indicator.shows[id]?.unit.id ?? []))
  return [
    ...absent.map((id) => contradiction('chart-figure-unknown', { at, figure: id })),
    ...twice.map((id) => contradiction('chart-figure-twice', { at, figure: id })),
    ...(units.size > 1 ? [contradiction('chart-units-differ', { at, units: [...units].join(', ') })] : []),
    ...(steps.length < 2 ? [contradiction('chart-figures-few', { at })] : []),
  ]
}

const takes = { areas: 'chart-of-areas', parts: 'chart-of-parts', steps: 'chart-of-steps' } as const

function madeOf(at: string, indicator: Indicator): string[] {
  const { kind, shows, by, apart, chains } = indicator.chart
  const made = chartKinds[kind]
  const isPlain = made === 'steps' || (apart === undefined && chains === undefined)
  const isRight =
    isPlain &&
    (made === 'areas'
      ? !shows && by === undefined
      : made === 'steps'
        ? shows && by === undefined
        : !shows !== (by === undefined))
  if (!isRight) return [contradiction(takes[made], { at, kind })]
  if (shows) return chainsOf(indicator.chart).flatMap((chain) => showsContradictions(at, indicator, chain))
  const offered = indicator.shows[indicator.headline.show]?.breakdowns ?? indicator.breakdowns
  return by === undefined || offered.includes(by)
    ? []
    : [contradiction('chart-not-broken-down', { at, dimension: by })]
}

/** What contradicts itself in an indicator's chart, as sentences. */
export function chartContradictions(indicator: Indicator): string[] {
  const at = contradiction('thing-indicator', { id: indicator.id })
  const { kind, baseline } = indicator.chart
  if (!(kind in chartKinds))
    return [contradiction('chart-unknown', { at, kind, allowed: Object.keys(chartKinds).join(', ') })]
  const isOdd = baseline !== undefined && findFrequency(baseline) !== indicator.frequency
  return [
    ...madeOf(at, indicator),
    ...(isOdd
      ? [contradiction('chart-baseline', { at, period: baseline, frequency: indicator.frequency })]
      : []),
  ]
}
