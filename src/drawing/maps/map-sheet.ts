// A sheet with a map on it: the land, what lies on it, its borders, and below it how signs are read and whose outlines they are.
import { textIn, type Figure, type Outlines } from '#definition'
import type { ChartModel, ChartPoint } from '../chart.ts'
import { paints } from '../palette.ts'
import type { Box, Point, Shape } from '../shapes.ts'
import { groundOn, groundSize, type Ground } from './ground.ts'
import { listRows, listText, type ListRow } from './map-list.ts'

export interface MapMatter {
  readonly title: string
  readonly description: string
  readonly outlines: Outlines
  readonly language: string
}

/** Something on a map: its shapes, and what is said of it. */
export interface MapMark {
  readonly shapes: readonly Shape[]
  readonly point: ChartPoint
}

/** The ground on which marks are put. */
export interface MapGround {
  readonly ground: Ground
  readonly box: Box
  readonly onSheet: (place: Point) => Point
}

const margin = 8
const highest = 640

/** A number of records as a figure: it is what is known, and no statement of anybody. */
export const countFigure = (area: string, count: number): Figure => ({
  ...{ show: '', jurisdiction: area, period: '', codes: {}, origin: 'reported', state: 'value', flags: [] },
  ...{ value: String(count), lower: String(count), upper: String(count) },
})

/** What stands under a map: why borders are dashed, what it does not state, whose lines they are. */
export function mapNotes({ outlines, language }: Pick<MapMatter, 'outlines' | 'language'>): string {
  const footnotes = (outlines.disputed ?? []).map(({ footnote }) => footnote)
  const notes = [...footnotes, outlines.note, outlines.source.name]
  return [...new Set(notes.flatMap((note) => (note ? [textIn(note, language)] : [])))].join(' ')
}

/** Draws a map with its marks, the last one on top. */
export function drawMapSheet(
  matter: MapMatter,
  { width, rows }: { readonly width: number; readonly rows: readonly ListRow[] },
  marksOn: (ground: MapGround) => readonly MapMark[],
): ChartModel {
  const { outlines, title, description } = matter
  const size = groundSize(outlines, { width: width - 2 * margin, height: highest })
  const box: Box = { x: margin, y: margin, width: size.width, height: size.height }
  const ground = groundOn(outlines, box)
  const land = Object.keys(outlines.areas).flatMap((id): Shape[] => {
    const area = ground.areaOf(id)
    return area ? [{ is: 'rings', rings: area.rings, paint: paints.land }] : []
  })
  const onSheet = ({ x, y }: Point) => ({ x: box.x + x * size.scale, y: box.y + y * size.scale })
  const marks = marksOn({ ground, box, onSheet })
  const start = { x: margin, y: box.y + size.height + 10 }
  const legend = listRows(rows, start, width - 2 * margin)
  const below = { x: margin, y: start.y + legend.height + 6 }
  const note = listText(mapNotes(matter), below, width - 2 * margin)
  const height = Math.ceil(below.y + note.height + margin)
  const sheet: Shape = { is: 'box', x: 0, y: 0, width, height, paint: paints.sheet }
  const drawn = marks.flatMap(({ shapes }) => shapes)
  return {
    ...{ width, height, title, description, marks: [] },
    shapes: [sheet, ...land, ...drawn, ...ground.borders, ...legend.shapes, ...note.shapes],
    points: marks.map(({ point }) => point),
  }
}
