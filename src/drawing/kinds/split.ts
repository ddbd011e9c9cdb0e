// Bars side by side, period by period: what belongs together and is compared, such as one side and the other of a border.
import { isKnown } from '#definition'
import type { ChartDrawer, ChartMark, ChartMatter, ChartPoint } from '../chart.ts'
import { drawnNumber, figureMarks, missingMark, type Spot } from '../figure-marks.ts'
import { chartPoint, isHollow } from '../figure-points.ts'
import { seriesLook } from '../palette.ts'
import { uprightHeight, uprightPlot, type UprightPlot } from '../plot.ts'
import type { Shape } from '../shapes.ts'
import { trend } from './trend.ts'

/** Narrower bars cannot be told apart: lines can. */
const narrowest = 3

function drawSeries(matter: ChartMatter, at: number, plot: UprightPlot) {
  const { cells = [], isGroup = false } = matter.series[at] ?? {}
  const look = seriesLook(at, isGroup)
  const count = matter.series.length
  const width = Math.min(44, (plot.band * 0.8) / count)
  const shapes: Shape[] = []
  const marks: ChartMark[] = []
  const points: ChartPoint[] = []
  cells.forEach((figure, period) => {
    if (!figure) return
    const across = plot.middleOf(period) + (at - (count - 1) / 2) * width
    const spot: Spot = { grows: 'up', across, half: width / 2, placeOf: plot.placeOf }
    const number = drawnNumber(figure)
    if (number === undefined || !isKnown(figure)) {
      points.push(...chartPoint(matter, { series: at, at: period }, { x: across, y: plot.placeOf(0) - 7 }))
      shapes.push(...missingMark(spot))
      marks.push('missing')
      return
    }
    // A bar is as long as what is sure; the rest is its mark.
    const sure = figure.state === 'value' ? number : Number(figure.lower ?? 0)
    const isOpen = isHollow(figure, matter)
    const [from, to] = [plot.placeOf(0), plot.placeOf(sure)]
    const bar = { x: across - width / 2 + 0.5, y: Math.min(from, to), height: Math.abs(from - to) }
    const over = figureMarks(figure, spot, count === 1 ? plot.band : width)
    shapes.push({ is: 'box', ...bar, width: Math.max(1, width - 1), paint: isOpen ? look.openBar : look.bar })
    shapes.push(...over.shapes)
    marks.push(...over.marks, ...(isOpen ? (['alone'] as const) : []))
    points.push(...chartPoint(matter, { series: at, at: period }, { x: across, y: plot.placeOf(number) }))
  })
  return { shapes, points, marks }
}

export const split: ChartDrawer = {
  heightOf: uprightHeight,
  legend: 'bar',
  draw: (matter, sheet) => {
    const plot = uprightPlot(matter, sheet)
    if ((plot.band * 0.8) / matter.series.length < narrowest) return trend.draw(matter, sheet)
    const drawn = matter.series.map((_, at) => drawSeries(matter, at, plot))
    return {
      shapes: [...plot.shapes, ...drawn.flatMap(({ shapes }) => shapes)],
      points: drawn.flatMap(({ points }) => points),
      marks: new Set([...plot.marks, ...drawn.flatMap(({ marks }) => marks)]),
    }
  },
}
