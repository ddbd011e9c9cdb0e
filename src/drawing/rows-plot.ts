// The frame of a plot of rows whose values grow to the right: names before the rows or above them, and the axis below.
import type { ChartMatter } from './chart.ts'
import { arrowLength } from './figure-marks.ts'
import { paints } from './palette.ts'
import { label, line, type Box, type Shape } from './shapes.ts'
import { inLines, shortened, textSizes, textWidth } from './text-size.ts'
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

/** Is there so little room that the names of rows stand above them? */
export const areNamesAbove = (width: number) => width < wide

/** So many lines a name has at most; what is longer is cut. */
const mostLines = 3

/** The room for names before the rows; none where they stand above them. */
function nameRoom({ series }: ChartMatter, width: number): number {
  if (areNamesAbove(width)) return 0
  return Math.min(width * 0.36, Math.max(...series.map(({ name }) => textWidth(name))) + 12)
}

const nameLines = (name: string, room: number): string[] => inLines(name, room, mostLines)

/** What a row needs for its name, with room for the longest, and for what is drawn in it. */
function rowHeight(matter: ChartMatter, width: number): number {
  const room = nameRoom(matter, width)
  const lines = matter.series.map(({ name }) => nameLines(name, room === 0 ? width : room - 12).length)
  const names = Math.max(1, ...lines) * lineHeight
  return room === 0 ? thickness + names + 12 : Math.max(thickness, names) + 14
}

/** The height of a plot with a row for each series. */
export const rowsHeight = (matter: ChartMatter, width: number) =>
  Math.round(matter.series.length * rowHeight(matter, width) + lineHeight * 3)

/** A plot of rows; `numbers` need room on the axis, `tail` pixels are kept free behind the longest. */
export function rowsPlot(
  matter: ChartMatter,
  sheet: Box,
  numbers: readonly number[],
  tail: number,
): RowsPlot {
  const { series, numberText, unit } = matter
  const names = nameRoom(matter, sheet.width)
  const isWide = names > 0
  const [x, end] = [sheet.x + names + (isWide ? 0 : 6), sheet.x + sheet.width]
  const axis = valueAxis(numbers, Math.max(2, Math.floor((end - x) / 130)))
  const beyond = Math.max(tail, arrowLength + 6, textWidth(numberText(axis.high)) / 2)
  const before = axis.low < 0 ? arrowLength + 6 : 0
  const placeOf = placeOn(axis, x + before, end - beyond)
  const height = rowHeight(matter, sheet.width)
  const top = sheet.y + 4
  const bottom = top + series.length * height
  // A bar stands in the middle of its row, or under its name.
  const middleOf = (at: number) => top + (at + 1) * height - (isWide ? height / 2 : thickness / 2 + 8)
  // Where names stand above their rows the lines stop for them: a name that is struck through is hard to read.
  const stretches = isWide
    ? [[top, bottom] as const]
    : series.map((_, at) => [middleOf(at) - thickness / 2 - 1, top + (at + 1) * height] as const)
  const ticks = axis.ticks.flatMap((tick) =>
    stretches.map(([from, to]) =>
      line(
        tick === 0 ? paints.zero : paints.grid,
        { x: placeOf(tick), y: from },
        { x: placeOf(tick), y: to },
      ),
    ),
  )
  const rows = series.flatMap(({ name }, at) => {
    const lines = nameLines(name, isWide ? names - 12 : sheet.width)
    const first = isWide
      ? middleOf(at) + 4 - ((lines.length - 1) / 2) * lineHeight
      : top + at * height + lineHeight * 0.9
    const anchor = isWide ? ('end' as const) : ('start' as const)
    return lines.map((text, line) =>
      label(text, { x: isWide ? x - 10 : sheet.x, y: first + line * lineHeight }, paints.strong, { anchor }),
    )
  })
  const shapes = [
    ...ticks,
    ...tickLabels(axis.ticks, matter, { placeOf, y: bottom + lineHeight, start: sheet.x }),
    ...rows,
  ]
  // The unit stands behind the last number of the axis, below it where there is no room.
  const behind = placeOf(axis.high) + textWidth(numberText(axis.high)) / 2 + 8
  const unitLabel =
    behind + textWidth(unit) <= end
      ? label(unit, { x: behind, y: bottom + lineHeight }, paints.text)
      : label(shortened(unit, sheet.width), { x: end, y: bottom + lineHeight * 2 }, paints.text, {
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
