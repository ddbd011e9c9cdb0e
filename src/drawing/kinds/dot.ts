// Points in rows, one for each area, in the newest period: who stands where, and where each stood before.
import { isKnown, type Figure } from '#definition'
import type { ChartDrawer, ChartMatter, Drawable } from '../chart.ts'
import { arrowLength, drawnNumber, figureMarks, missingMark, numbersOf, type Spot } from '../figure-marks.ts'
import { chartPoint, isHollow, newestKnown } from '../figure-points.ts'
import { paints, seriesLook, sign } from '../palette.ts'
import { rowsHeight, rowsPlot, type RowsPlot } from '../rows-plot.ts'
import { label, line, type Shape } from '../shapes.ts'
import { shortened, textWidth } from '../text-size.ts'

/** The period that is drawn: the newest of which anything is known. */
const dotPeriod = ({ series }: Drawable) => newestKnown(series.map(({ cells }) => cells))

/** The last exact figure before it, to compare with. */
function beforeOf(cells: readonly (Figure | undefined)[], at: number): number {
  return cells.findLastIndex((figure, place) => place < at && figure?.state === 'value')
}

interface Row {
  readonly series: number
  readonly at: number
  readonly plot: RowsPlot
}

function drawBefore(matter: ChartMatter, { series, at, plot }: Row) {
  const { cells = [] } = matter.series[series] ?? {}
  const before = beforeOf(cells, at)
  const [earlier, now] = [cells[before], cells[at]]
  const number = earlier && drawnNumber(earlier)
  if (!earlier || number === undefined) return { shapes: [], marks: [], points: [] }
  const look = seriesLook(0, false)
  const own = { x: plot.placeOf(number), y: plot.middleOf(series) }
  const other = now && drawnNumber(now)
  const way = other === undefined ? [] : [line(look.mark, own, { x: plot.placeOf(other), y: own.y })]
  const shapes: Shape[] = [...way, sign(look.sign, own, 3.2, look.hollow)]
  return { shapes, marks: ['before' as const], points: chartPoint(matter, { series, at: before }, own) }
}

/** The figure of the row, its marks, and how far they reach. */
function drawFigure(matter: ChartMatter, figure: Figure, { series, plot }: Row) {
  const across = plot.middleOf(series)
  const spot: Spot = { grows: 'right', across, half: 6, placeOf: plot.placeOf }
  const number = drawnNumber(figure)
  if (number === undefined || !isKnown(figure)) {
    const x = plot.placeOf(0) + 7
    return { shapes: missingMark(spot), marks: ['missing' as const], x, end: x + 4 }
  }
  const isGroup = matter.series[series]?.isGroup ?? false
  const look = seriesLook(0, isGroup)
  const over = figureMarks(figure, spot, 0)
  const isOpen = isHollow(figure, matter)
  const point = { x: plot.placeOf(number), y: across }
  const own = sign(isGroup ? 3 : 0, point, 6, isOpen ? look.hollow : look.solid)
  const most = Math.max(point.x, plot.placeOf(Number(figure.upper ?? number)))
  return {
    shapes: figure.state === 'conflict' ? over.shapes : [...over.shapes, own],
    marks: [...over.marks, ...(isOpen ? (['alone'] as const) : [])],
    x: point.x,
    end: most + (figure.upper === null ? arrowLength : 0),
  }
}

function drawNow(matter: ChartMatter, row: Row) {
  const { series, at, plot } = row
  const cells = matter.series[series]?.cells ?? []
  const figure = cells[at]
  if (!figure) return { shapes: [], marks: [], points: [] }
  const { shapes, marks, x, end } = drawFigure(matter, figure, row)
  const y = plot.middleOf(series)
  const behind = Math.max(end, endOfBefore(cells, at, plot)) + 11
  const words = shortened(matter.wordsOf(figure), plot.end - behind)
  return {
    shapes: [...shapes, label(words, { x: behind, y: y + 4 }, paints.strong)],
    marks,
    points: chartPoint(matter, { series, at }, { x, y }),
  }
}

/** Where the earlier figure lies, so that nothing is written over it. */
function endOfBefore(cells: readonly (Figure | undefined)[], at: number, plot: RowsPlot): number {
  const value = cells[beforeOf(cells, at)]?.value ?? null
  return value === null ? 0 : plot.placeOf(Number(value))
}

export const dot: ChartDrawer = {
  heightOf: rowsHeight,
  legend: 'none',
  periodOf: dotPeriod,
  draw: (matter, sheet) => {
    const at = dotPeriod(matter)
    const shown = matter.series.flatMap(({ cells }) => numbersOf([cells[at], cells[beforeOf(cells, at)]]))
    const words = matter.series.map(({ cells: { [at]: figure } }) => (figure ? matter.wordsOf(figure) : ''))
    const tail = Math.min(Math.max(...words.map((one) => textWidth(one))) + 32, sheet.width * 0.5)
    const plot = rowsPlot(matter, sheet, shown, tail)
    const rows = matter.series.map((_, series) => ({ series, at, plot }))
    const drawn = rows.flatMap((row) => [drawBefore(matter, row), drawNow(matter, row)])
    return {
      shapes: [...plot.shapes, ...drawn.flatMap(({ shapes }) => shapes)],
      points: drawn.flatMap(({ points }) => points),
      marks: new Set(drawn.flatMap(({ marks }) => marks)),
    }
  },
}
