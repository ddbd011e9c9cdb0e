// Parts of the calendar year as intervals of statements.
import { findFrequency, findInterval, getInterval, periodsBetween, type Frequency } from '../period.ts'
import type { Text } from '../../words/index.ts'
import type { IntervalKind } from './interval-kind.ts'

/** The periods of a frequency, by the names that they have everywhere. */
export function calendarKind(frequency: Frequency, name: Text, example: string): IntervalKind {
  return {
    ...{ id: frequency, name, example },
    find: (text) => (findFrequency(text) === frequency ? findInterval(text) : undefined),
    ofYear: (year) => periodsBetween(getInterval(year), frequency),
  }
}
