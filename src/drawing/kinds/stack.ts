// Bars one upon the other, period by period: parts of a whole. Where a part is not known, nothing stands for the whole.
import { isKnown } from '#definition'
import type { ChartDrawer, ChartMark, ChartMatter, ChartPoint } from '../chart.ts'
import { figureMarks, missingMark, type Spot } from '../figure-marks.ts'
import { chartPoint, isHollow } from '../figure-points.ts'
import { seriesLook } from '../palette.ts'
import { uprightHeight, uprightPlot, type UprightPlot } from '../plot.ts'
import type { Shape } from '../shapes.ts'
import { split } from './split.ts'

/** How much of a part is sure: parts are stacked upon that, and the rest is a mark. */
function sureOf(matter: ChartMatter, series: number, at: number): number {
  const figure = matter.series[series]?.cells[at]
  return Number(figure?.value ?? figure?.lower ?? 0)
}

/** Where the part begins: upon the sure part of those before it. */
function baseOf(matter: ChartMatter, series: number, at: number): number {
  return matter.series.slice(0, series).reduce((sum, _, one) => sum + sureOf(matter, one, at), 0)
}

/** The ends of all parts with their upper limits, for which the axis needs room. */
function endsOf(matter: ChartMatter): number[] {
  return matter.periods.flatMap((_, at) =>
    matter.series.map(
      ({ cells }, one) =>
        baseOf(matter, one, at) + Math.max(sureOf(matter, one, at), Number(cells[at]?.upper ?? 0)),
    ),
  )
}

function drawPart(matter: ChartMatter, series: number, at: number, plot: UprightPlot) {
  const { cells = [], isGroup = false } = matter.series[series] ?? {}
  const figure = cells[at]
  const shapes: Shape[] = []
  const marks: ChartMark[] = []
  const points: ChartPoint[] = []
  if (!figure) return { shapes, marks, points }
  const look = seriesLook(series, isGroup)
  const width = Math.max(2, Math.min(44, plot.band * 0.7))
  const across = plot.middleOf(at)
  const base = baseOf(matter, series, at)
  if (!isKnown(figure)) {
    // Parts that are not known stand beside each other at the foot, each as a cross.
    const step = width / matter.series.length
    const beside = across + (series - (matter.series.length - 1) / 2) * step
    const spot: Spot = { grows: 'up', across: beside, half: step / 2.4, placeOf: plot.placeOf }
    const point = { x: beside, y: plot.placeOf(0) - 7 }
    return {
      shapes: missingMark(spot),
      marks: ['missing' as const],
      points: chartPoint(matter, { series, at }, point),
    }
  }
  const sure = sureOf(matter, series, at)
  const spot: Spot = {
    grows: 'up',
    across: across + (series - (matter.series.length - 1) / 2) * (width / 2 / matter.series.length),
    half: Math.min(5, width / 3),
    placeOf: (value) => plot.placeOf(base + value),
  }
  const [from, to] = [plot.placeOf(base), plot.placeOf(base + sure)]
  const isOpen = isHollow(figure, matter)
  const bar = { x: across - width / 2, y: Math.min(from, to), width, height: Math.abs(from - to) }
  const over = figureMarks(figure, spot, 0)
  shapes.push({ is: 'box', ...bar, paint: isOpen ? look.openBar : look.bar }, ...over.shapes)
  marks.push(...over.marks, ...(isOpen ? (['alone'] as const) : []))
  points.push(...chartPoint(matter, { series, at }, { x: across, y: (from + to) / 2 }))
  return { shapes, marks, points }
}

/** Can parts be put upon each other at all? What is less than nought cannot. */
const isStackable = ({ series }: ChartMatter) =>
  series.every(({ cells }) => cells.every((figure) => !(Number(figure?.lower ?? 0) < 0)))

export const stack: ChartDrawer = {
  heightOf: uprightHeight,
  legend: 'bar',
  draw: (matter, sheet) => {
    if (!isStackable(matter)) return split.draw(matter, sheet)
    const plot = uprightPlot(matter, sheet, endsOf(matter))
    const drawn = matter.series.flatMap((_, series) =>
      matter.periods.map((_period, at) => drawPart(matter, series, at, plot)),
    )
    // The marks stand over all bars.
    const all = drawn.flatMap(({ shapes }) => shapes)
    const [bars, over] = [all.filter(({ is }) => is === 'box'), all.filter(({ is }) => is !== 'box')]
    return {
      shapes: [...plot.shapes, ...bars, ...over],
      points: drawn.flatMap(({ points }) => points),
      marks: new Set([...plot.marks, ...drawn.flatMap(({ marks }) => marks)]),
    }
  },
}
