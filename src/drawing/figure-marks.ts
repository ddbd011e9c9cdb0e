// The marks over a figure: limits, sources that disagree, nothing known, revised, so many of so many.
import type { Figure } from '#definition'
import type { ChartMark } from './chart.ts'
import { paints } from './palette.ts'
import { label, line, type Paint, type Point, type Shape } from './shapes.ts'
import { textWidth } from './text-size.ts'

/** Where the figures of one place of a chart lie: bars and lines grow upwards, rows to the right. */
export interface Spot {
  readonly grows: 'up' | 'right'
  /** The middle of the place, across the direction in which values grow, in pixels. */
  readonly across: number
  /** Half of the room that it has there. */
  readonly half: number
  readonly placeOf: (value: number) => number
}

/** Pixels that an arrow needs beyond its limit. */
export const arrowLength = 12

/** A point of a spot: so far along the values, so far beside its middle. */
export function pointAt({ grows, across }: Spot, along: number, beside = 0): Point {
  return grows === 'up' ? { x: across + beside, y: along } : { x: along, y: across + beside }
}

/** The direction of larger values in pixels. */
const outward = ({ grows }: Spot) => (grows === 'up' ? -1 : 1)

/** The number that stands for a figure: its value, the middle of its range, or its one known limit. */
export function drawnNumber({
  value,
  lower,
  upper,
}: Pick<Figure, 'value' | 'lower' | 'upper'>): number | undefined {
  if (value !== null) return Number(value)
  if (lower !== null && upper !== null) return (Number(lower) + Number(upper)) / 2
  const limit = lower ?? upper
  return limit === null ? undefined : Number(limit)
}

/** All numbers that have to have room on the axis. */
export function numbersOf(cells: readonly (Figure | undefined)[]): number[] {
  return cells.flatMap((figure) =>
    figure
      ? [figure.value, figure.lower, figure.upper].flatMap((one) => (one === null ? [] : [Number(one)]))
      : [],
  )
}

interface Marked {
  readonly shapes: readonly Shape[]
  readonly marks: readonly ChartMark[]
}

function twoEnds(spot: Spot, [lower, upper]: readonly [number, number], isDispute: boolean): Shape[] {
  const arm = Math.max(2, Math.min(6, spot.half))
  const [ends, between] = isDispute ? [paints.dispute, paints.between] : [paints.range, paints.range]
  const [from, to] = [spot.placeOf(lower), spot.placeOf(upper)]
  const cap = (at: number) => line(ends, pointAt(spot, at, -arm), pointAt(spot, at, arm))
  return [line(between, pointAt(spot, from), pointAt(spot, to)), cap(from), cap(to)]
}

function arrow(spot: Spot, limit: number, way: 1 | -1, paint: Paint): Shape[] {
  const start = spot.placeOf(limit)
  const step = outward(spot) * way
  const [tip, back] = [start + step * arrowLength, start + step * (arrowLength - 5)]
  const head = line(paint, pointAt(spot, back, -3.5), pointAt(spot, tip), pointAt(spot, back, 3.5))
  return [line(paint, pointAt(spot, start), pointAt(spot, tip)), head]
}

function limitMarks(figure: Figure, spot: Spot): Marked {
  const [lower, upper] = [figure.lower, figure.upper].map((one) => (one === null ? undefined : Number(one)))
  if (figure.state !== 'bounds' && figure.state !== 'conflict') return { shapes: [], marks: [] }
  if (lower !== undefined && upper !== undefined) {
    const isDispute = figure.state === 'conflict'
    return { shapes: twoEnds(spot, [lower, upper], isDispute), marks: [isDispute ? 'dispute' : 'range'] }
  }
  if (lower !== undefined) return { shapes: arrow(spot, lower, 1, paints.range), marks: ['least'] }
  return upper === undefined
    ? { shapes: [], marks: [] }
    : { shapes: arrow(spot, upper, -1, paints.range), marks: ['most'] }
}

/** A cross beside nought where no figure is known. */
export function missingMark(spot: Spot): Shape[] {
  const arm = Math.max(1.5, Math.min(3.5, spot.half))
  const middle = spot.placeOf(0) + outward(spot) * 7
  const corner = (along: number, beside: number) => pointAt(spot, middle + along * arm, beside * arm)
  return [
    line(paints.missing, corner(-1, -1), corner(1, 1)),
    line(paints.missing, corner(-1, 1), corner(1, -1)),
  ]
}

/** How many of the members are in it, where not all are. */
export function coverageText({ coverage }: Pick<Figure, 'coverage'>): string | undefined {
  if (!coverage || coverage.reporting >= coverage.of) return undefined
  return `${coverage.reporting}/${coverage.of}`
}

/** What is written over a figure: 4/6, R. */
function writtenParts(figure: Figure): { readonly text: string; readonly mark: ChartMark }[] {
  const coverage = coverageText(figure)
  return [
    ...(coverage === undefined ? [] : [{ text: coverage, mark: 'coverage' as const }]),
    ...(figure.flags.includes('revised') ? [{ text: 'R', mark: 'revised' as const }] : []),
  ]
}

/** What is written beyond the end of a figure; nothing where there is no room for it. */
function writtenMarks(figure: Figure, spot: Spot, room: number): Marked {
  const parts = writtenParts(figure)
  const text = parts.map((part) => part.text).join(' ')
  if (text === '' || room < textWidth(text) + 2) return { shapes: [], marks: [] }
  const most = Number(figure.upper ?? figure.value ?? figure.lower)
  const beyond = figure.upper === null ? arrowLength : 0
  const end = spot.placeOf(most) + outward(spot) * (beyond + 9)
  const at = spot.grows === 'up' ? { x: spot.across, y: end } : { x: end, y: spot.across + 4 }
  const anchor = spot.grows === 'up' ? 'middle' : 'start'
  return { shapes: [label(text, at, paints.strong, { anchor })], marks: parts.map(({ mark }) => mark) }
}

/** Everything over one known figure; `room` is how wide something written may be. */
export function figureMarks(figure: Figure, spot: Spot, room: number): Marked {
  const [limits, written] = [limitMarks(figure, spot), writtenMarks(figure, spot, room)]
  return { shapes: [...limits.shapes, ...written.shapes], marks: [...limits.marks, ...written.marks] }
}
