// Lines through time: what is whole is joined; what is less, unknown or from one side stands by itself.
import { isKnown } from '#definition'
import type { ChartDrawer, ChartMark, ChartMatter, ChartPoint } from '../chart.ts'
import { drawnNumber, figureMarks, missingMark, type Spot } from '../figure-marks.ts'
import { chartPoint, isHollow } from '../figure-points.ts'
import { seriesLook, sign } from '../palette.ts'
import { uprightHeight, uprightPlot, type UprightPlot } from '../plot.ts'
import { line, type Point, type Shape } from '../shapes.ts'

/** What several series have in one place, such as crosses and limits, stands beside each other where there is room; points stand at their period. */
function besides(count: number, band: number): (at: number) => number {
  const step = Math.min(7, (band * 0.7) / Math.max(1, count))
  return (at) => (at - (count - 1) / 2) * step
}

interface SeriesPlace {
  readonly at: number
  readonly plot: UprightPlot
  /** How far beside the middle of the period its crosses and limits stand. */
  readonly beside: number
}

/** Runs of figures that a line joins. */
function joined(matter: ChartMatter, { at, plot }: SeriesPlace): Point[][] {
  const runs: Point[][] = [[]]
  matter.series[at]?.cells.forEach((figure, period) => {
    const number = figure && drawnNumber(figure)
    if (!figure || number === undefined || isHollow(figure, matter)) runs.push([])
    else runs.at(-1)?.push({ x: plot.middleOf(period), y: plot.placeOf(number) })
  })
  return runs.filter((run) => run.length > 1)
}

function drawSeries(matter: ChartMatter, place: SeriesPlace) {
  const { at, plot, beside } = place
  const { cells = [], isGroup = false } = matter.series[at] ?? {}
  const look = seriesLook(at, isGroup)
  const count = matter.series.length
  const radius = Math.max(1.8, Math.min(4, plot.band / 5))
  const marks: ChartMark[] = []
  const points: ChartPoint[] = []
  const shapes: Shape[] = joined(matter, place).map((run) => line(look.line, ...run))
  cells.forEach((figure, period) => {
    if (!figure) return
    // Of a figure that is only a limit, or in dispute, the mark is all there is: marks of several series would cover each other.
    const isExact = figure.state === 'value'
    const across = plot.middleOf(period) + (isExact ? 0 : beside)
    const spot: Spot = {
      grows: 'up',
      across,
      half: Math.min(6, plot.band / 2 / count),
      placeOf: plot.placeOf,
    }
    const number = drawnNumber(figure)
    if (number === undefined || !isKnown(figure)) {
      points.push(...chartPoint(matter, { series: at, at: period }, { x: across, y: plot.placeOf(0) - 7 }))
      marks.push('missing')
      if (plot.band / count >= 8) shapes.push(...missingMark(spot))
      return
    }
    const own = { x: across, y: plot.placeOf(number) }
    const over = figureMarks(figure, spot, count === 1 ? plot.band : 0)
    const isOpen = isHollow(figure, matter)
    shapes.push(...over.shapes)
    if (figure.state !== 'conflict')
      shapes.push(sign(look.sign, own, radius, isOpen ? look.hollow : look.solid))
    marks.push(...over.marks, ...(isOpen ? (['alone'] as const) : []))
    points.push(...chartPoint(matter, { series: at, at: period }, own))
  })
  return { shapes, points, marks }
}

export const trend: ChartDrawer = {
  heightOf: uprightHeight,
  legend: 'line',
  draw: (matter, sheet) => {
    const plot = uprightPlot(matter, sheet)
    const beside = besides(matter.series.length, plot.band)
    const drawn = matter.series.map((_, at) => drawSeries(matter, { at, plot, beside: beside(at) }))
    return {
      shapes: [...plot.shapes, ...drawn.flatMap(({ shapes }) => shapes)],
      points: drawn.flatMap(({ points }) => points),
      marks: new Set([...plot.marks, ...drawn.flatMap(({ marks }) => marks)]),
    }
  },
}
