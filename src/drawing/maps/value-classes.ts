// Classes of values for the tones of a map: equal steps of 1, 2 or 5 from 0, up and down, and 0 by itself where it occurs.
import type { Figure } from '#definition'
import { drawnNumber } from '../figure-marks.ts'
import { tonePaint, type ToneMark } from '../palette.ts'
import type { Paint } from '../shapes.ts'
import { valueAxis } from '../value-axis.ts'

export interface ValueClass {
  readonly low: number
  readonly high: number
  readonly paint: (mark?: ToneMark) => Paint
}

/** So many steps there are at most on one side of 0. */
const mostSteps = 5

const isIn = ({ low, high }: ValueClass, value: number) =>
  low === high ? value === 0 : high <= 0 ? value >= low && value < high : value > low && value <= high

/** The number whose class a figure shows: what is sure of it. */
export function sureNumber(figure: Figure): number | undefined {
  const sure = figure.value ?? figure.lower ?? figure.upper
  return sure === null ? drawnNumber(figure) : Number(sure)
}

/** The classes of some numbers, from the least. */
export function valueClasses(numbers: readonly number[]): ValueClass[] {
  const { ticks } = valueAxis(numbers, mostSteps)
  const steps = ticks.slice(1).map((high, at) => ({ low: ticks[at] ?? 0, high }))
  const [below, above] = [steps.filter(({ high }) => high <= 0), steps.filter(({ low }) => low >= 0)]
  const classOf = ({ low, high }: { low: number; high: number }, place: number, of: number): ValueClass => ({
    ...{ low, high },
    paint: (mark) => tonePaint({ place, of, isBelow: high <= 0 && low < high }, mark),
  })
  const nought = numbers.includes(0) ? [classOf({ low: 0, high: 0 }, -1, 1)] : []
  return [
    ...below.map((step, at) => classOf(step, below.length - 1 - at, below.length)),
    ...nought,
    ...above.map((step, at) => classOf(step, at, above.length)),
  ]
}

/** The class of a number. */
export function classOfValue(classes: readonly ValueClass[], value: number): ValueClass | undefined {
  return classes.find((one) => isIn(one, value))
}
