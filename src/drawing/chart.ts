// What goes into a drawing and what comes out of it: figures in series, and shapes with the points that can be asked.
import type { ChartKind, Figure, Outlines } from '#definition'
import type { Box, Point, Shape } from './shapes.ts'

export interface ChartSeries {
  readonly name: string
  /** A group of jurisdictions, drawn in the colour of ink. */
  readonly isGroup: boolean
  /** Of which area it is, where it is of one: a map finds its outline by it. */
  readonly area?: string
  /** Of steps: of which of several chains it is one, which are drawn each to a scale of its own; the first where not said. */
  readonly chain?: number
  /** Of steps: its unit, where chains have different ones. */
  readonly unit?: string
  /** Of steps: it stands behind them, and is not compared with the first. */
  readonly isApart?: boolean
  /** One for each period; undefined where there is no figure. */
  readonly cells: readonly (Figure | undefined)[]
}

/** A day that a line shows: when a timeframe ends, or from what a target is measured. */
export interface ChartLine {
  readonly period: string
  readonly name: string
}

/** What is to be drawn. Every kind takes the same: series by periods. */
export interface ChartMatter {
  readonly kind: ChartKind
  readonly title: string
  /** The word for the unit; empty where numbers say it by themselves. */
  readonly unit: string
  readonly periods: readonly string[]
  /** What stands across is no time but names: each in lines as wide as its place, and none is left out. */
  readonly areNames?: true
  readonly series: readonly ChartSeries[]
  /** The period that is under way, where it is among them. */
  readonly running?: string | undefined
  readonly lines: readonly ChartLine[]
  /** A figure with its unit in the language of the reader. */
  readonly wordsOf: (figure: Figure) => string
  /** The same without its unit, as it stands on a map. */
  readonly shortOf: (figure: Figure) => string
  readonly numberText: (value: number) => string
  readonly language: string
  /** Where the areas lie; only a map asks. */
  readonly outlines?: Outlines | undefined
  /** Counts and quantities, of which a larger area has more: a map draws circles, since tones would compare areas by their size. */
  readonly areAmounts: boolean
}

/** As much of it as decides which period is drawn. */
export type Drawable = Pick<ChartMatter, 'series' | 'periods' | 'running'>

/** How it is to be drawn. */
export interface ChartPaper {
  /** In pixels. */
  readonly width: number
  /** Lines under the chart of a file that goes its own ways: source, day, address. */
  readonly footer?: readonly string[]
  /** Draws the title into it; a page has it as text. */
  readonly hasTitle?: boolean
}

/** Marks that need to be explained where they occur. */
export const chartMarks = [
  'range',
  'dispute',
  'least',
  'most',
  'alone',
  'missing',
  'revised',
  'coverage',
  'running',
  'before',
  'hatched',
  'dotted',
  'torn',
  'ringed',
] as const
export type ChartMark = (typeof chartMarks)[number]

/** A figure where it is drawn, for pointers and keys. */
export interface ChartPoint extends Point {
  /** Place of its series, and of its period. */
  readonly series: number
  readonly at: number
  readonly figure: Figure
  /** “Zenda, 2023”, and “12 persons”. */
  readonly place: string
  readonly words: string
  /** The area that is meant wherever somebody points into it; of other charts the nearest point is. */
  readonly within?: readonly (readonly Point[])[]
}

/** What a kind draws inside its part of the sheet. */
export interface Drawn {
  readonly shapes: readonly Shape[]
  readonly points: readonly ChartPoint[]
  readonly marks: ReadonlySet<ChartMark>
}

/** One kind of chart: how much room it wants, how its legend shows series, and what it draws. */
export interface ChartDrawer {
  /** The height of the plot for a width. */
  readonly heightOf: (matter: ChartMatter, width: number) => number
  /** The place of the period that it draws, where it draws a single one. */
  readonly periodOf?: (matter: Drawable) => number
  /** The sign of a series in the legend; `none` where the drawing names them. */
  readonly legend: 'line' | 'bar' | 'none'
  readonly draw: (matter: ChartMatter, plot: Box) => Drawn
}

/** A drawn chart: plain data, of which the SVG is written and pointers are answered. */
export interface ChartModel {
  readonly width: number
  readonly height: number
  readonly title: string
  readonly description: string
  readonly shapes: readonly Shape[]
  readonly points: readonly ChartPoint[]
  readonly marks: readonly ChartMark[]
}
