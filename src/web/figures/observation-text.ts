// An observation's value and interval in words.
import {
  boundsOf,
  figureText,
  frequencyOf,
  periodOf,
  type Interval,
  type Observation,
  type UnitKind,
} from '#definition'
import { words } from '../words/index.ts'

/** The value or its limits as figures are written; where there is neither, what the source says instead. */
export function observationText(observation: Observation, kind: UnitKind): string {
  const { value, status } = observation
  const bounds = boundsOf(observation)
  if (bounds.lower === null && bounds.upper === null) return words.figures.statuses[status].name
  return figureText({ state: value === null ? 'bounds' : 'value', value, ...bounds }, kind)
}

/** A named period where the interval fills one, else both days; none where the source states no year. */
export function intervalText(interval: Interval & Partial<Pick<Observation, 'accumulation'>>): string {
  if (interval.accumulation === 'undated') return words.figures.observations.undated
  const { start, end } = interval
  if (start === end) return words.figures.observations.day(start)
  const frequency = frequencyOf(interval)
  if (frequency === 'other') return words.figures.observations.between(start, end)
  return periodOf(start, frequency)
}
