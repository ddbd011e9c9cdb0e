// Figures of one thing through time: wholes only, one exact value a period, in order.
import { notApplicable, total } from '../../codes/index.ts'
import type { Observation } from '../../roadmap/index.ts'
import { frequencyOf } from '../../time/index.ts'
import type { RuleContext } from './rule-kind.ts'

export interface Point {
  readonly observation: Observation
  /** For statistics only; figures are never computed with it. */
  readonly value: number
}

/** Is it a whole over every dimension that has one? What a breakdown does, its whole does too. */
function isWhole(one: Observation, { element }: RuleContext): boolean {
  return element.dimensions.every(({ id, hasTotal }) => {
    const code = one.codes[id] ?? total
    return !hasTotal || code === total || code === notApplicable
  })
}

/** One point per period; a period for which sources differ is left out, because nobody knows which is right. */
function pointsOf(observations: readonly Observation[]): Point[] {
  const byPeriod = Map.groupBy(observations, ({ start }) => start)
  return [...byPeriod.values()]
    .flatMap((same) => {
      const [first] = same
      if (!first?.value || same.some(({ value }) => value !== first.value)) return []
      return [{ observation: first, value: Number(first.value) }]
    })
    .toSorted((a, b) => a.observation.start.localeCompare(b.observation.start))
}

/** The series of exact figures that an element has: per jurisdiction, item class, length of period. */
export function seriesOf(observations: readonly Observation[], context: RuleContext): Point[][] {
  const { accumulation } = context.element
  const own = observations.filter(
    (one) => one.basis === 'actual' && one.accumulation === accumulation && isWhole(one, context),
  )
  const bySeries = Map.groupBy(own, (one) =>
    [one.jurisdiction, one.itemClass, frequencyOf(one), ...Object.values(one.codes)].join('|'),
  )
  return [...bySeries.values()]
    .filter(([first]) => first !== undefined && frequencyOf(first) !== 'other')
    .map(pointsOf)
}
