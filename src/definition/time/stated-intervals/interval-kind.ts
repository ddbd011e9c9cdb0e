// A kind of interval for which a register can be stated as complete: how it is written, and which there are in a year.
import type { Interval } from '../interval.ts'
import type { Text } from '../../words/index.ts'

/** Intervals of one kind are whole months, and those of a year follow each other. */
export interface IntervalKind {
  readonly id: string
  readonly name: Text
  /** One of them as it is written, for help texts: `2024-H1`. No other kind writes one so. */
  readonly example: string
  /** The interval that is written so; undefined where the text names none of this kind. */
  readonly find: (text: string) => Interval | undefined
  /** Every one that begins in the year (`2024`), as it is written, in order. */
  readonly ofYear: (year: string) => readonly string[]
}
