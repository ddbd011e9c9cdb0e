import { findingSentences } from '../finding-sentences.ts'
import { contradiction } from '../../problems/index.ts'
import { decimalText } from '../../codes/index.ts'
import { defineRuleKind, placeText, valueText, type RuleContext, type RuleHit } from '../looking/rule-kind.ts'
import { seriesOf, type Point } from '../looking/series.ts'
import { twoSidedQuantile } from '../looking/student-t.ts'

export interface HistorySettings {
  /** With fewer earlier periods than this nothing is ever said. At least 4. */
  readonly least: number
  /** How many earlier periods are looked at, the newest first. */
  readonly most: number
  /** How often a figure from the same process may be questioned: 0.01 is one in a hundred. */
  readonly rate: number
}

/**
 * Between what the next count of a series should lie. On the scale 2√(y + 3/8), on which counts have a spread of about
 * one (Anscombe 1948), a prediction interval for one more value: mean ± t · s · √(1 + 1/n). The spread s is that of the
 * series itself, so that what varies more than chance alone is allowed to; it is never taken below one.
 */
export function expectedRange(history: readonly number[], rate: number): { low: number; high: number } {
  const scaled = history.map((value) => 2 * Math.sqrt(value + 3 / 8))
  const n = scaled.length
  const mean = scaled.reduce((sum, x) => sum + x, 0) / n
  const variance = scaled.reduce((sum, x) => sum + (x - mean) ** 2, 0) / (n - 1)
  const reach = twoSidedQuantile(rate, n - 1) * Math.sqrt(Math.max(1, variance)) * Math.sqrt(1 + 1 / n)
  const back = (x: number) => (x / 2) ** 2 - 3 / 8
  return { low: mean > reach ? Math.max(0, back(mean - reach)) : 0, high: back(mean + reach) }
}

function hitsIn(points: readonly Point[], { least, most, rate }: HistorySettings): RuleHit[] {
  return points.flatMap(({ observation, value }, at) => {
    const history = points.slice(Math.max(0, at - most), at)
    if (history.length < least) return []
    const { low, high } = expectedRange(
      history.map((point) => point.value),
      rate,
    )
    if (value >= low && value <= high) return []
    const params = {
      place: placeText(observation),
      value: valueText(observation),
      low: decimalText(String(Math.ceil(low)), 0),
      high: decimalText(String(Math.floor(high)), 0),
      periods: history.length,
    }
    return [
      {
        params,
        observations: [observation, ...history.map((point) => point.observation)],
        about: [observation],
      },
    ]
  })
}

const isCount = ({ element }: RuleContext) =>
  element.unit.kind === 'count' && element.accumulation === 'period'

/** A count far outside what its own history makes likely is questioned, not refused. */
export const unlikeItsHistory = defineRuleKind<HistorySettings>({
  id: 'unlike-its-history',
  sentence: {
    en: findingSentences['unlike-its-history'],
  },
  contradictions: ({ least, most, rate }) => [
    ...(least < 4 ? [contradiction('history-too-short')] : []),
    ...(most < least ? [contradiction('history-below-need')] : []),
    ...(rate > 0 && rate <= 0.1 ? [] : [contradiction('false-alarms-out-of-limits')]),
  ],
  look: (observations, context, settings) =>
    isCount(context) ? seriesOf(observations, context).flatMap((points) => hitsIn(points, settings)) : [],
})
