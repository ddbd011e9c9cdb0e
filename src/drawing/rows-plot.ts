// The frame of a plot of rows whose values grow to the right: names before the rows or above them, and the axis below.
import type { ChartMatter } from './chart.ts'
import { arrowLength } from './figure-marks.ts'
import { paints } from './palette.ts'
import { label, line, type Box, type Shape } from './shapes.ts'
import { shortened, textSizes, textWidth } from './text-size.ts'
import { placeOn, valueAxis } from './value-axis.ts'

export interface RowsPlot {
  readonly placeOf: (value: number) => number
  /** The middle of a row. */
  readonly middleOf: (at: number) => number
  /** The height of what is drawn in a row. */
  readonly thickness: number
  /** Where the plot ends on the right. */
  readonly end: number
  readonly shapes: readonly Shape[]
}

const lineHeight = textSizes.label * 1.35
const thickness = 22
/** From this width on names stand before their rows. */
const wide = 560

const rowHeight = (width: number) => (width >= wide ? thickness + 14 : thickness + lineHeight + 12)

/** The height of a plot with a row for each series. */
export const rowsHeight = ({ series }: ChartMatter, width: number) =>
  Math.round(series.length * rowHeight(width) + lineHeight * 3)

/** A plot of rows; `numbers` need room on the axis, `tail` pixels are kept free behind the longest. */
export function rowsPlot(
  matter: ChartMatter,
  sheet: Box,
  numbers: readonly number[],
  tail: number,
): RowsPlot {
  const { series, numberText, unit } = matter
  const isWide = sheet.width >= wide
  const names = isWide
    ? Math.min(sheet.width * 0.36, Math.max(...series.map(({ name }) => textWidth(name))) + 10)
    : 0
  const [x, end] = [sheet.x + names + (isWide ? 0 : 6), sheet.x + sheet.width]
  const axis = valueAxis(numbers, Math.max(2, Math.floor((end - x) / 130)))
  const beyond = Math.max(tail, arrowLength + 6, textWidth(numberText(axis.high)) / 2)
  const before = axis.low < 0 ? arrowLength + 6 : 0
  const placeOf = placeOn(axis, x + before, end - beyond)
  const height = rowHeight(sheet.width)
  const top = sheet.y + 4
  const bottom = top + series.length * height
  const middleOf = (at: number) => top + at * height + (isWide ? height / 2 : lineHeight + 4 + thickness / 2)
  const ticks = axis.ticks.map((tick) =>
    line(
      tick === 0 ? paints.zero : paints.grid,
      { x: placeOf(tick), y: top },
      { x: placeOf(tick), y: bottom },
    ),
  )
  const rows = series.map(({ name }, at) =>
    isWide
      ? label(shortened(name, names - 10), { x: x - 10, y: middleOf(at) + 4 }, paints.strong, {
          anchor: 'end',
        })
      : label(shortened(name, sheet.width), { x: sheet.x, y: top + at * height + lineHeight }, paints.strong),
  )
  const shapes = [
    ...ticks,
    ...tickLabels(axis.ticks, matter, { placeOf, y: bottom + lineHeight, start: sheet.x }),
    ...rows,
  ]
  const unitLabel = label(shortened(unit, sheet.width), { x: end, y: bottom + lineHeight * 2 }, paints.text, {
    anchor: 'end',
  })
  return { placeOf, middleOf, thickness, end, shapes: unit === '' ? shapes : [...shapes, unitLabel] }
}

interface Under {
  readonly placeOf: (value: number) => number
  readonly y: number
  readonly start: number
}

/** The numbers of the axis that have room beside each other. */
function tickLabels(
  ticks: readonly number[],
  { numberText }: ChartMatter,
  { placeOf, y, start }: Under,
): Shape[] {
  let free = start
  return ticks.flatMap((tick) => {
    const text = numberText(tick)
    const half = textWidth(text) / 2
    const x = Math.max(placeOf(tick), start + half)
    if (x - half < free) return []
    free = x + half + 8
    return [label(text, { x, y }, paints.text, { anchor: 'middle' })]
  })
}
