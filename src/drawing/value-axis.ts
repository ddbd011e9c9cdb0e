// The axis of values: from nought, in steps of 1, 2 or 5, of whole numbers where whole things are counted.

export interface ValueAxis {
  readonly low: number
  readonly high: number
  readonly ticks: readonly number[]
}

/** The step of which about so many lie between: 1, 2 or 5 times a power of ten. */
function stepFor(span: number, count: number, isWhole: boolean): number {
  const rough = span / count
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = [1, 2, 5, 10].map((times) => times * power).find((one) => one >= rough * 0.999) ?? power * 10
  return isWhole ? Math.max(1, Math.round(step)) : step
}

/** A tick as it is meant: 0.3 and not 0.30000000000000004. */
const plain = (value: number) => (value === 0 ? 0 : Number(value.toPrecision(12)))

/** An axis on which all numbers have room. Nought is always on it, so that small differences do not look large. */
export function valueAxis(numbers: readonly number[], count: number): ValueAxis {
  const known = numbers.filter(Number.isFinite)
  const [least, most] = [Math.min(0, ...known), Math.max(0, ...known)]
  const isWhole = known.every(Number.isInteger)
  if (least === most) return { low: 0, high: 1, ticks: isWhole ? [0, 1] : [0, 0.5, 1] }
  const step = stepFor(most - least, Math.max(1, count), isWhole)
  const [first, last] = [Math.floor(plain(least / step)), Math.ceil(plain(most / step))]
  const ticks = Array.from({ length: last - first + 1 }, (_, at) => plain((first + at) * step))
  return { low: ticks[0] ?? 0, high: ticks.at(-1) ?? 1, ticks }
}

/** Where a value lies between two ends in pixels. */
export function placeOn({ low, high }: ValueAxis, from: number, to: number): (value: number) => number {
  return (value) => from + ((value - low) / (high - low)) * (to - from)
}
