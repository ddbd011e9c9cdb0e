// Bars step by step for one period: how much of what came in at the first step came out at each that follows.
import Big from 'big.js'
import { decimalIn, decimalText, isKnown } from '#definition'
import type { ChartDrawer, ChartMark, ChartMatter, ChartPoint, Drawable, Drawn } from '../chart.ts'
import { sayChart } from '../chart-sentences.ts'
import { arrowLength, drawnNumber, figureMarks, missingMark, numbersOf, type Spot } from '../figure-marks.ts'
import { chartPoint, isHollow, newestKnown } from '../figure-points.ts'
import { paints, seriesLook } from '../palette.ts'
import { areNamesAbove, rowsHeight, rowsPlot, type RowsPlot } from '../rows-plot.ts'
import { label, type Box, type Shape } from '../shapes.ts'
import { shortened, textWidth } from '../text-size.ts'

/** The newest period that is whole in every step; -1 where none is. What stands behind the steps may be open still. */
function newestWhole({ series, periods, running }: Drawable): number {
  const steps = series.filter(({ isApart }) => isApart !== true)
  return periods.findLastIndex((_, at) =>
    steps.every(({ cells: { [at]: one } }) => one?.state === 'value' && !isHollow(one, { running })),
  )
}

/** The period that is drawn: the newest whole one, as headlines are; else the newest in which the first step is known, or any. */
function funnelPeriod(drawable: Drawable): number {
  const cells = drawable.series.map((one) => one.cells)
  const choices = [newestWhole(drawable), newestKnown(cells.slice(0, 1)), newestKnown(cells)]
  return choices.find((at) => at >= 0) ?? -1
}

/** What is written behind the bar: the figure, and its share of the first of its chain where both are exact. */
function wordsBehind(matter: ChartMatter, step: number, at: number): string {
  const [first, own] = [matter.series[0]?.cells[at], matter.series[step]?.cells[at]]
  if (!own) return ''
  const words = matter.wordsOf(own)
  const base = Number(first?.value ?? 0)
  const isApart = matter.series[step]?.isApart ?? false
  if (step === 0 || isApart || own.value === null || base === 0) return words
  // What is not none and not all of it is never rounded to that.
  const percent = new Big(own.value).times(100).div(base)
  const share = decimalIn(decimalText(percent.toFixed(), 1), matter.language)
  return `${words}; ${sayChart('of-first', { share }, matter.language)}`
}

/** A look of the same colour as the first, with stripes. */
const striped = 8

const lookOf = ({ series }: ChartMatter, step: number) =>
  seriesLook(series[step]?.isApart === true ? striped : 0, false)

function drawStep(matter: ChartMatter, step: number, at: number, plot: RowsPlot) {
  const figure = matter.series[step]?.cells[at]
  const shapes: Shape[] = []
  const marks: ChartMark[] = []
  const points: ChartPoint[] = []
  if (!figure) return { shapes, marks, points }
  const across = plot.middleOf(step)
  const spot: Spot = { grows: 'right', across, half: 6, placeOf: plot.placeOf }
  const number = drawnNumber(figure)
  const start = plot.placeOf(0)
  let behind = start + 16
  if (number === undefined || !isKnown(figure)) {
    shapes.push(...missingMark(spot))
    marks.push('missing')
  } else {
    // One colour for all steps: they are told apart by their names. What is no step is striped.
    const look = lookOf(matter, step)
    const sure = plot.placeOf(figure.state === 'value' ? number : Number(figure.lower ?? 0))
    const isOpen = isHollow(figure, matter)
    const bar = { x: Math.min(start, sure), y: across - plot.thickness / 2, width: Math.abs(sure - start) }
    const over = figureMarks(figure, spot, 0)
    shapes.push(
      { is: 'box', ...bar, height: plot.thickness, paint: isOpen ? look.openBar : look.bar },
      ...over.shapes,
    )
    marks.push(...over.marks, ...(isOpen ? (['alone'] as const) : []))
    const most = plot.placeOf(Math.max(number, Number(figure.upper ?? figure.lower)))
    behind = Math.max(most, start) + (figure.upper === null ? arrowLength : 0) + 8
  }
  const words = wordsBehind(matter, step, at)
  shapes.push(label(shortened(words, plot.end - behind), { x: behind, y: across + 4 }, paints.strong))
  const x = number === undefined ? start + 7 : plot.placeOf(number)
  points.push(...chartPoint(matter, { series: step, at }, { x, y: across }))
  return { shapes, marks, points }
}

/** One chain of steps as a matter of its own, and where its first series stands among all. */
interface Chain {
  readonly matter: ChartMatter
  readonly first: number
}

/** The chains of steps: each has its own unit and scale, since cases, persons and items are never compared by length. */
function chainsIn(matter: ChartMatter): Chain[] {
  const { series } = matter
  const numbers = [...new Set(series.map(({ chain = 0 }) => chain))]
  return numbers.map((number) => {
    const own = series.filter(({ chain = 0 }) => chain === number)
    return {
      matter: { ...matter, series: own, unit: own[0]?.unit ?? matter.unit },
      first: series.findIndex(({ chain = 0 }) => chain === number),
    }
  })
}

function drawChain({ matter, first }: Chain, at: number, sheet: Box): Drawn {
  const numbers = matter.series.flatMap(({ cells }) => numbersOf([cells[at]]))
  const longest = Math.max(0, ...matter.series.map((_, step) => textWidth(wordsBehind(matter, step, at))))
  const tail = Math.min(longest + 28, sheet.width * (areNamesAbove(sheet.width) ? 0.7 : 0.5))
  const plot = rowsPlot(matter, sheet, numbers, tail)
  const drawn = matter.series.map((_, step) => drawStep(matter, step, at, plot))
  return {
    shapes: [...plot.shapes, ...drawn.flatMap(({ shapes }) => shapes)],
    points: drawn.flatMap(({ points }) =>
      points.map((point) => ({ ...point, series: point.series + first })),
    ),
    marks: new Set(drawn.flatMap(({ marks }) => marks)),
  }
}

/** Pixels between one chain and the next. */
const apart = 12

export const funnel: ChartDrawer = {
  heightOf: (matter, width) =>
    chainsIn(matter).reduce((sum, chain) => sum + rowsHeight(chain.matter, width) + apart, -apart),
  legend: 'none',
  periodOf: funnelPeriod,
  draw: (matter, sheet) => {
    const at = funnelPeriod(matter)
    let { y } = sheet
    const drawn = chainsIn(matter).map((chain) => {
      const own = { ...sheet, y, height: rowsHeight(chain.matter, sheet.width) }
      y += own.height + apart
      return drawChain(chain, at, own)
    })
    return {
      shapes: drawn.flatMap(({ shapes }) => shapes),
      points: drawn.flatMap(({ points }) => points),
      marks: new Set(drawn.flatMap(({ marks }) => [...marks])),
    }
  },
}
