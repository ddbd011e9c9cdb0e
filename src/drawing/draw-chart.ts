// Draws a chart: title, signs of series, the plot of its kind, how marks are read, and what stands under it.
import { isKnown } from '#definition'
import { chartMarks, type Drawn, type ChartMatter, type ChartModel, type ChartPaper } from './chart.ts'
import { sayChart } from './chart-sentences.ts'
import { describeChart } from './description.ts'
import { chartDrawers } from './kinds/index.ts'
import { markLegend, seriesLegend } from './legend.ts'
import { paints } from './palette.ts'
import { label, type Box, type Shape } from './shapes.ts'
import { textSizes, wrapped } from './text-size.ts'

/** Narrower sheets are drawn as wide as this: nothing on them would have room. */
export const narrowestSheet = 280
export const widestSheet = 2000
/** What stays free at every side of a sheet. */
export const margin = 8

const nothing: Drawn = { shapes: [], points: [], marks: new Set() }

interface Lines {
  readonly height: number
  readonly shapes: readonly Shape[]
}

/** Texts beneath each other, each in as many lines as it needs. */
export function textLines(texts: readonly string[], sheet: Box, isTitle: boolean): Lines {
  const size = isTitle ? textSizes.title : textSizes.label
  const lines = texts.flatMap((text) => wrapped(text, sheet.width, size))
  const paint = isTitle ? paints.title : paints.text
  const shapes = lines.map((one, at) =>
    label(one, { x: sheet.x, y: sheet.y + size * (1 + at * 1.35) }, paint, { size }),
  )
  return { height: lines.length === 0 ? 0 : lines.length * size * 1.35 + 8, shapes }
}

/** Draws a chart on a sheet of a width; its height follows from what is on it. */
export function drawChart(matter: ChartMatter, paper: ChartPaper): ChartModel {
  const width = Math.round(Math.min(widestSheet, Math.max(narrowestSheet, paper.width)))
  const drawer = chartDrawers[matter.kind]
  const below = (y: number): Box => ({ x: margin, y, width: width - 2 * margin, height: 0 })
  const title = textLines(paper.hasTitle ? [matter.title] : [], below(margin), true)
  const series = seriesLegend(matter, drawer.legend, below(margin + title.height))
  const top = margin + title.height + series.height + 4
  const isEmpty = !matter.series.some(({ cells }) => cells.some((figure) => figure && isKnown(figure)))
  const sheet = { ...below(top), height: isEmpty ? 0 : drawer.heightOf(matter, width - 2 * margin) }
  const drawn = isEmpty ? nothing : drawer.draw(matter, sheet)
  const marks = chartMarks.filter((mark) => drawn.marks.has(mark))
  const said = textLines(
    isEmpty ? [sayChart('nothing-known', {}, matter.language)] : [],
    below(top + sheet.height),
    false,
  )
  const explained = markLegend(marks, matter, below(top + sheet.height + said.height + 6))
  const foot = top + sheet.height + said.height + 6 + explained.height
  const footer = textLines(paper.footer ?? [], below(foot + 4), false)
  const height = Math.ceil(foot + footer.height + margin)
  const background: Shape = { is: 'box', x: 0, y: 0, width, height, paint: paints.sheet }
  return {
    width,
    height,
    title: matter.title,
    description: describeChart(matter),
    shapes: [
      background,
      ...title.shapes,
      ...series.shapes,
      ...drawn.shapes,
      ...said.shapes,
      ...explained.shapes,
      ...footer.shapes,
    ],
    points: drawn.points,
    marks,
  }
}
