// The marks that are drawn over bars and lines: ranges, arrows, R for revised, a cross where nothing is known.
import type { CustomSeriesOption } from 'echarts/charts'
import type { Figure } from '#definition'

type RenderItem = NonNullable<CustomSeriesOption['renderItem']>
type Api = Parameters<RenderItem>[1]
type Drawn = Extract<NonNullable<ReturnType<RenderItem>>, { type: 'group' }>
type Shapes = NonNullable<Drawn['children']>

/** The measures of bars, the same for the bars themselves and for the marks that stand over them. */
export const barSizes = { barGap: '8%', barCategoryGap: '24%', barMaxWidth: 48 } as const

export const markColours = { range: '#22313a', conflict: '#b3261e', missing: '#6b7a83' } as const

/** Where the marks of one series belong: its place among the bars, or in the middle where lines are drawn. */
export interface MarkPlace {
  readonly isBars: boolean
  readonly position: number
  /** How many areas the chart has; the bars are its first series, in the same order. */
  readonly count: number
}

interface Slot {
  readonly x: number
  readonly half: number
}

/** The middle and half width of the bar of this series in the category. */
function slotOf(api: Api, at: number, { isBars, position, count }: MarkPlace): Slot {
  const middle = api.coord([at, 0])[0] ?? 0
  if (!isBars) return { x: middle, half: 4 }
  const visible = api.currentSeriesIndices().filter((index) => index < count)
  const layout = api.barLayout({ count: visible.length, ...barSizes })?.[visible.indexOf(position)]
  return layout
    ? { x: middle + layout.offsetCenter, half: Math.max(2, Math.min(5, layout.width / 3)) }
    : { x: middle, half: 4 }
}

/** A line between two points, each `[x, y]`. */
function line(
  from: readonly [number, number],
  to: readonly [number, number],
  stroke: string,
  lineWidth = 1.5,
) {
  const shape = { x1: from[0], y1: from[1], x2: to[0], y2: to[1] }
  return { type: 'line' as const, shape, style: { stroke, lineWidth, fill: 'none' } }
}

function rangeMarks(figure: Figure, { x, half }: Slot, yOf: (value: string) => number): Shapes {
  const { lower, upper, state } = figure
  const isConflict = state === 'conflict'
  const pen = [isConflict ? markColours.conflict : markColours.range, isConflict ? 2.5 : 1.5] as const
  if (lower !== null && upper !== null) {
    const [top, bottom] = [yOf(upper), yOf(lower)]
    return [
      line([x, top], [x, bottom], ...pen),
      line([x - half, top], [x + half, top], ...pen),
      line([x - half, bottom], [x + half, bottom], ...pen),
    ]
  }
  const limit = lower ?? upper
  if (limit === null) return []
  const start = yOf(limit)
  const [tip, back] = lower === null ? [start + 12, start + 7] : [start - 12, start - 7]
  return [
    line([x, start], [x, tip], ...pen),
    line([x - 4, back], [x, tip], ...pen),
    line([x + 4, back], [x, tip], ...pen),
  ]
}

function missingMarks({ x, half }: Slot, zero: number): Shapes {
  const [arm, y] = [Math.min(half, 3.5), zero - 6]
  return [
    line([x - arm, y - arm], [x + arm, y + arm], markColours.missing),
    line([x - arm, y + arm], [x + arm, y - arm], markColours.missing),
  ]
}

function revisedMark(slot: Slot, top: number): Shapes {
  return [
    {
      type: 'text' as const,
      style: {
        text: 'R',
        x: slot.x,
        y: top - 4,
        align: 'center',
        verticalAlign: 'bottom',
        fill: markColours.range,
      },
    },
  ]
}

/** The shapes over one figure. */
function marksOf(
  figure: Figure | undefined,
  slot: Slot,
  isBars: boolean,
  yOf: (value: string) => number,
): Shapes {
  const isEmpty = !figure || (figure.lower === null && figure.upper === null)
  if (isEmpty) return isBars && figure ? missingMarks(slot, yOf('0')) : []
  const ranged = figure.state === 'bounds' || figure.state === 'conflict' ? rangeMarks(figure, slot, yOf) : []
  const highest = yOf(figure.upper ?? figure.lower ?? '0') - (figure.upper === null ? 12 : 0)
  return figure.flags.includes('revised') ? [...ranged, ...revisedMark(slot, highest)] : ranged
}

/** Draws the marks of one series. */
export function renderMarks(cells: readonly (Figure | undefined)[], place: MarkPlace): RenderItem {
  return ({ dataIndex }, api) => {
    const yOf = (value: string) => api.coord([dataIndex, Number(value)])[1] ?? 0
    const slot = slotOf(api, dataIndex, place)
    return { type: 'group', children: marksOf(cells[dataIndex], slot, place.isBars, yOf) }
  }
}
