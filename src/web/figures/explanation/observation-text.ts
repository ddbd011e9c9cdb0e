// An observation's value and interval in words.
import {
  boundsOf,
  figureWithUnit,
  frequencyOf,
  periodOf,
  unitFor,
  type Interval,
  type Observation,
  type Unit,
} from '#definition'
import { figureWords } from '../../words/figure-words.ts'
import { language } from '../../words/index.ts'

const anyQuantity: Unit = { id: '', name: { en: '' }, kind: 'quantity' }

/** The value or its limits as figures are written; where there is neither, what the source says instead. */
export function observationText(observation: Observation, unit: Unit = anyQuantity): string {
  const { value, status, itemClass } = observation
  const bounds = boundsOf(observation)
  if (bounds.lower === null && bounds.upper === null) return figureWords.statuses[status].name
  const stated = { state: value === null ? ('bounds' as const) : ('value' as const), value, ...bounds }
  return figureWithUnit(stated, unitFor(unit, itemClass), language)
}

/** A named period where the interval fills one, else both days; none where the source states no year. */
export function intervalText(interval: Interval & Partial<Pick<Observation, 'accumulation'>>): string {
  if (interval.accumulation === 'undated') return figureWords.observations.undated
  const { start, end } = interval
  if (start === end) return figureWords.observations.day(start)
  const frequency = frequencyOf(interval)
  if (frequency === 'other') return figureWords.observations.between(start, end)
  return periodOf(start, frequency)
}
