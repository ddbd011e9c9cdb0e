// Builds the option of the chart: areas side by side through time, with everything uncertain visibly so. Pure.
import type { BarSeriesOption, CustomSeriesOption, LineSeriesOption } from 'echarts/charts'
import type {
  AriaComponentOption,
  GridComponentOption,
  LegendComponentOption,
  TooltipComponentOption,
} from 'echarts/components'
import type { ComposeOption } from 'echarts/core'
import type { Figure } from '#definition'
import { drawnNumber, standsAlone } from './sparkline-path.ts'
import { barSizes, markColours, renderMarks, type MarkPlace } from './chart-marks.ts'

export type ChartOption = ComposeOption<
  | BarSeriesOption
  | LineSeriesOption
  | CustomSeriesOption
  | AriaComponentOption
  | GridComponentOption
  | LegendComponentOption
  | TooltipComponentOption
>

export interface ChartSeries {
  readonly name: string
  /** A group is drawn in the colour of ink. */
  readonly isGroup: boolean
  readonly cells: readonly (Figure | undefined)[]
}

export interface Chart {
  readonly title: string
  /** The title with what a reader who cannot see the chart should know. */
  readonly label: string
  readonly unit: string
  readonly periods: readonly string[]
  readonly series: readonly ChartSeries[]
  /** The figure in words, for the box that follows the pointer. */
  readonly wordsOf: (figure: Figure) => string
  readonly numberText: (value: number) => string
  readonly isMoving: boolean
}

/** Colours that stay apart for most colour-blind readers and stand at 3 : 1 or more on white. */
const colours = ['#0b6e8a', '#c2511b', '#5b4a9c', '#3f7d20', '#a8326e', '#8a6d00', '#4a6478', '#7a4a2b']
const groupColour = '#1b2a33'
const narrowestBar = 14
const partial = ['part of the period', 'parts missing', 'answers missing'] as const

/** Bars where there is room for them, else lines. */
export function isBarChart({ periods, series }: Pick<Chart, 'periods' | 'series'>, width: number): boolean {
  return periods.length * series.length * narrowestBar <= width
}

function barOf(figure: Figure | undefined): { value: number | null; itemStyle?: object } {
  const number = figure?.value ?? figure?.lower ?? null
  const isPartial = partial.some((flag) => figure?.flags.includes(flag))
  return {
    value: number === null ? null : Number(number),
    ...(isPartial
      ? {
          itemStyle: { opacity: 0.5, borderType: 'dashed', borderWidth: 1.5, borderColor: markColours.range },
        }
      : {}),
  }
}

/** The points that lines join: what is known from one side, or of some members, stands beside them. */
function joinedOf(figure: Figure | undefined): number | null {
  return figure && !standsAlone(figure) ? (drawnNumber(figure) ?? null) : null
}

function aloneOf(figure: Figure | undefined): number | null {
  return figure && standsAlone(figure) ? (drawnNumber(figure) ?? null) : null
}

const symbols = ['circle', 'rect', 'triangle', 'diamond', 'roundRect', 'pin', 'arrow']
const dashes = ['solid', 'dashed', 'dotted'] as const

const colourOf = (isGroup: boolean, at: number) =>
  isGroup ? groupColour : (colours[at % colours.length] ?? groupColour)

/** Points of an area that no line joins, for a chart of lines. */
function pointsAlone({ name, isGroup, cells }: ChartSeries, at: number): LineSeriesOption {
  return {
    ...{ name, color: colourOf(isGroup, at), type: 'line' as const, data: cells.map(aloneOf) },
    ...{ symbol: 'emptyCircle', symbolSize: 7, showSymbol: true, lineStyle: { width: 0 } },
  }
}

function valueSeries({ name, isGroup, cells }: ChartSeries, at: number, isBars: boolean) {
  const colour = colourOf(isGroup, at)
  const base = { name, color: colour, itemStyle: { color: colour } }
  if (isBars) return { ...base, type: 'bar' as const, ...barSizes, data: cells.map(barOf) }
  return {
    ...base,
    type: 'line' as const,
    symbol: symbols[at % symbols.length] ?? 'circle',
    symbolSize: 7,
    showSymbol: true,
    lineStyle: { width: isGroup ? 3 : 2, type: dashes[at % dashes.length] ?? 'solid' },
    data: cells.map(joinedOf),
  }
}

function markSeries({ name, cells }: ChartSeries, place: MarkPlace): CustomSeriesOption {
  return {
    name,
    type: 'custom',
    silent: true,
    z: 5,
    tooltip: { show: false },
    renderItem: renderMarks(cells, place),
    // the highest limit, so that the axis leaves room for it
    data: cells.map((figure, at) => [at, Number(figure?.upper ?? figure?.lower ?? 0)]),
    encode: { x: 0, y: 1 },
  }
}

function tooltipOf({ series, periods, wordsOf }: Chart): TooltipComponentOption {
  return {
    trigger: 'item',
    // drawn inside the picture: a box of its own would need style attributes, which the site forbids
    renderMode: 'richText',
    formatter: (item) => {
      const { seriesIndex = 0, dataIndex } = Array.isArray(item) ? (item[0] ?? { dataIndex: 0 }) : item
      const { name = '', cells = [] } = series[seriesIndex % series.length] ?? {}
      const figure = cells[dataIndex]
      const place = `${name}, ${periods[dataIndex] ?? ''}`
      return figure ? `${place}\n${wordsOf(figure)}` : place
    },
  }
}

/** The room above the drawing: as many lines as the names of the areas need. */
function legendHeight({ series }: Chart, width: number): number {
  const needed = series.reduce((sum, { name }) => sum + name.length * 7 + 46, 0)
  return Math.ceil(needed / Math.max(1, width)) * 24
}

/** Are all figures whole numbers? */
function isWhole(series: readonly ChartSeries[]): boolean {
  const known = series.flatMap(({ cells }) => cells.flatMap((figure) => [figure?.lower, figure?.upper]))
  return known.every((side) => side === null || side === undefined || Number.isInteger(Number(side)))
}

/** The whole option, for a chart that is so many pixels wide. */
export function chartOption(chart: Chart, width: number): ChartOption {
  const { series, periods, unit, label, numberText, isMoving } = chart
  const isBars = isBarChart(chart, width)
  const count = series.length
  return {
    animation: isMoving,
    animationDuration: 300,
    aria: { enabled: true, label: { description: label }, decal: { show: isBars } },
    grid: {
      left: 8,
      right: 12,
      top: legendHeight(chart, width) + 36,
      bottom: 8,
      outerBoundsMode: 'same',
      outerBoundsContain: 'axisLabel',
    },
    legend: { top: 0, left: 0, right: 0, itemGap: 14, data: series.map(({ name }) => ({ name })) },
    tooltip: tooltipOf(chart),
    xAxis: { type: 'category', data: [...periods], axisTick: { alignWithLabel: !isBars } },
    yAxis: {
      type: 'value',
      name: unit,
      nameTextStyle: { align: 'left' },
      // What is counted in whole pieces has no half of one on its axis.
      minInterval: isWhole(series) ? 1 : 0,
      axisLabel: { formatter: (value: number) => numberText(value) },
    },
    series: [
      ...series.map((one, at) => valueSeries(one, at, isBars)),
      ...series.map((one, position) => markSeries(one, { isBars, position, count })),
      ...(isBars ? [] : series.map(pointsAlone)),
    ],
  }
}
