// The frame of a plot whose values grow upwards: axis, grid, periods, the one under way, deadlines.
import type { ChartMark, ChartMatter } from './chart.ts'
import { arrowLength, numbersOf } from './figure-marks.ts'
import { paints } from './palette.ts'
import { label, line, type Box, type Shape } from './shapes.ts'
import { inLines, shortened, textSizes, textWidth } from './text-size.ts'
import { placeOn, valueAxis } from './value-axis.ts'

export interface UprightPlot {
  /** Where values lie, from the top. */
  readonly placeOf: (value: number) => number
  /** The middle of a period. */
  readonly middleOf: (at: number) => number
  /** The width of a period. */
  readonly band: number
  readonly shapes: readonly Shape[]
  readonly marks: readonly ChartMark[]
}

const line1 = textSizes.label * 1.3
/** Room over the highest tick for arrows and what is written over figures. */
const headroom = arrowLength + 14

/** Every so many periods has its label, so that none touches the next. */
export function labelStep(periods: readonly string[], band: number): number {
  const widest = Math.max(0, ...periods.map((period) => textWidth(period))) + 8
  return Math.max(1, Math.ceil(widest / Math.max(band, 0.01)))
}

/** So many lines a name below its place has at most. */
const mostNameLines = 3
/** What numbers of the axis take of the width, about; names have what is left. */
const axisRoom = 48

/** Names in lines, each as wide as its place: a word that is wider is cut, and not broken. */
function nameLines({ periods, areNames }: ChartMatter, width: number): string[][] {
  if (!areNames) return []
  const room = (width - axisRoom) / Math.max(1, periods.length) - 4
  return periods.map((name) => {
    const words = name.split(/\s+/u).map((word) => shortened(word, room))
    return inLines(words.join(' '), room, mostNameLines)
  })
}

/** Names below their places. */
const nameLabels = (names: readonly (readonly string[])[], plot: Box, middleOf: (at: number) => number) =>
  names.flatMap((lines, at) =>
    lines.map((text, row) => {
      const y = plot.y + plot.height + line1 * (row + 1)
      return label(text, { x: middleOf(at), y }, paints.text, { anchor: 'middle' })
    }),
  )

/** The newest period has its label always; of the others those that have room before it. */
function periodLabels({ periods }: ChartMatter, plot: Box, middleOf: (at: number) => number): Shape[] {
  const step = labelStep(periods, plot.width / Math.max(1, periods.length))
  let free = Infinity
  return periods
    .map((period, at) => ({ period, at }))
    .toReversed()
    .flatMap(({ period, at }) => {
      const half = textWidth(period) / 2
      const x = Math.min(Math.max(middleOf(at), plot.x + half), plot.x + plot.width - half)
      if ((periods.length - 1 - at) % step !== 0 || x + half > free) return []
      free = x - half - 4
      return [label(period, { x, y: plot.y + plot.height + line1 }, paints.text, { anchor: 'middle' })]
    })
}

function deadlineLines(matter: ChartMatter, plot: Box, middleOf: (at: number) => number): Shape[] {
  let free = -Infinity
  return matter.lines.flatMap(({ period, name }) => {
    const at = matter.periods.indexOf(period)
    if (at < 0) return []
    const x = middleOf(at)
    const width = textWidth(name)
    const start = Math.min(Math.max(x + 4, plot.x), plot.x + plot.width - width)
    const own = line(paints.deadline, { x, y: plot.y }, { x, y: plot.y + plot.height })
    if (start < free) return [own]
    free = start + width + 4
    return [own, label(name, { x: start, y: plot.y - 3 }, paints.deadlineText)]
  })
}

/** Numbers of the axis in front of a plot: how wide they are, for the wanted count. */
function axisOf({ series, numberText }: ChartMatter, height: number, more: readonly number[]) {
  const numbers = [...series.flatMap(({ cells }) => numbersOf(cells)), ...more]
  const axis = valueAxis(numbers, Math.max(2, Math.floor(height / 56)))
  const words = axis.ticks.map((tick) => numberText(tick))
  return { axis, words, width: Math.max(...words.map((one) => textWidth(one))) + 8 }
}

/** The plot of a chart whose values grow upwards; `more` are numbers beside the figures that need room, such as sums. */
export function uprightPlot(matter: ChartMatter, sheet: Box, more: readonly number[] = []): UprightPlot {
  const hasLines = matter.lines.some(({ period }) => matter.periods.includes(period))
  const top = sheet.y + line1 + (hasLines ? line1 : 0)
  const names = nameLines(matter, sheet.width)
  const rows = Math.max(1, ...names.map((lines) => lines.length))
  const bottom = sheet.y + sheet.height - line1 * (rows + 0.5)
  const { axis, words, width } = axisOf(matter, bottom - top, more)
  const plot: Box = { x: sheet.x + width, y: top, width: sheet.width - width, height: bottom - top }
  const below = axis.low < 0 ? headroom : 0
  const placeOf = placeOn(axis, bottom - below, top + headroom)
  const band = plot.width / Math.max(1, matter.periods.length)
  const middleOf = (at: number) => plot.x + (at + 0.5) * band
  const running = matter.running === undefined ? -1 : matter.periods.indexOf(matter.running)
  const isRunning = running >= 0
  const ticks = axis.ticks.flatMap((tick, at) => [
    line(
      tick === 0 ? paints.zero : paints.grid,
      { x: plot.x, y: placeOf(tick) },
      { x: plot.x + plot.width, y: placeOf(tick) },
    ),
    label(words[at] ?? '', { x: plot.x - 8, y: placeOf(tick) + 4 }, paints.text, { anchor: 'end' }),
  ])
  const shade: Shape[] = isRunning
    ? [
        {
          is: 'box',
          x: plot.x + running * band,
          y: top,
          width: band,
          height: bottom - top,
          paint: paints.running,
        },
      ]
    : []
  const unit = label(
    shortened(matter.unit, sheet.width),
    { x: sheet.x, y: sheet.y + line1 * 0.7 },
    paints.text,
  )
  const shapes = [
    ...shade,
    ...(matter.unit === '' ? [] : [unit]),
    ...ticks,
    ...(matter.areNames ? nameLabels(names, plot, middleOf) : periodLabels(matter, plot, middleOf)),
    ...deadlineLines(matter, plot, middleOf),
  ]
  return { placeOf, middleOf, band, shapes, marks: isRunning ? ['running'] : [] }
}

/** A height that suits a width: flat on a screen, taller than wide never. */
export const uprightHeight = (_matter: ChartMatter, width: number) =>
  Math.round(Math.min(380, Math.max(260, width * 0.5)))
