import { findingSentences, say } from '../finding-sentences.ts'
import { contradiction } from '../../problems/index.ts'
import { isAddable } from '../../codes/index.ts'
import { defineRuleKind, placeText, valueText, type RuleHit } from '../looking/rule-kind.ts'
import { seriesOf, type Point } from '../looking/series.ts'

export interface SlipSettings {
  /** The larger of the figure and its neighbours is at least this; small counts jump by themselves. */
  readonly least: number
}

const factors = [10, 100, 1000]
/** Neighbours that differ more than this from each other say nothing about what lies between them. */
const mostBetweenNeighbours = 2
/** How far from exactly ten times (a hundred, a thousand) still counts as about that. */
const about = 1.5

/** The figures before and after; two on one side at the ends of the series. */
function neighboursOf(points: readonly Point[], at: number): [Point, Point] | undefined {
  const [one, other] = [points[at - 1] ?? points[at + 2], points[at + 1] ?? points[at - 2]]
  return one && other ? [one, other] : undefined
}

function findFactor(value: number, usual: number): { factor: number; isMore: boolean } | undefined {
  const isMore = value > usual
  const ratio = isMore ? value / usual : usual / value
  const factor = factors.find((one) => ratio > one / about && ratio < one * about)
  return factor === undefined ? undefined : { factor, isMore }
}

function hitsIn(points: readonly Point[], least: number): RuleHit[] {
  return points.flatMap(({ observation, value }, at) => {
    const neighbours = neighboursOf(points, at)
    if (!neighbours || value <= 0) return []
    const [one, other] = neighbours
    const [low, high] = [Math.min(one.value, other.value), Math.max(one.value, other.value)]
    if (low <= 0 || high / low > mostBetweenNeighbours || Math.max(value, low) < least) return []
    const found = findFactor(value, Math.sqrt(low * high))
    if (!found) return []
    const params = {
      place: placeText(observation),
      value: valueText(observation),
      how: say(found.isMore ? 'about-times' : 'about-one-of', { factor: found.factor }),
      one: valueText(one.observation),
      onePlace: placeText(one.observation),
      other: valueText(other.observation),
      otherPlace: placeText(other.observation),
    }
    return [{ params, observations: [observation, one.observation, other.observation], about: [observation] }]
  })
}

/** A figure ten, a hundred or a thousand times its neighbours: a decimal mark slipped, or another unit was meant. */
export const decimalSlip = defineRuleKind<SlipSettings>({
  id: 'decimal-slip',
  sentence: {
    en: findingSentences['decimal-slip'],
  },
  contradictions: ({ least }) => (least >= 1 ? [] : [contradiction('slip-of-no-decimals')]),
  look: (observations, context, { least }) =>
    isAddable(context.element.unit)
      ? seriesOf(observations, context).flatMap((points) => hitsIn(points, least))
      : [],
})
