// A map of records: outlines, hexagons in tones for how many lie in each, and how the tones are read. Its words come from whoever draws it.
import { textIn, type Figure, type Outlines } from '#definition'
import type { ChartModel, ChartPoint } from '../chart.ts'
import { paints } from '../palette.ts'
import { boxOf, type Box, type Shape } from '../shapes.ts'
import { groundOn, groundSize } from './ground.ts'
import { hexagonCorners, hexagonsOf, type Hexagon, type WeighedPoint } from './hexagons.ts'
import { listRows, listText } from './map-list.ts'
import { placesOnMap, type EarthPlace } from './projected.ts'
import { classOfValue, valueClasses } from './value-classes.ts'

export interface PlacedCount extends EarthPlace {
  readonly area: string
  readonly count: number
}

export interface RecordMapMatter {
  readonly title: string
  readonly description: string
  readonly outlines: Outlines
  readonly places: readonly PlacedCount[]
  readonly language: string
  readonly areaName: (area: string) => string
  readonly countText: (count: number) => string
  /** “1 to 20”. */
  readonly rangeText: (least: number, most: number) => string
}

/** Places gathered in hexagons, and how many records lie at places that are not within the outline of their area. */
export interface GatheredPlaces {
  readonly hexagons: readonly (Hexagon & { readonly area: string; readonly middle: EarthPlace })[]
  readonly outside: number
}

const margin = 8
const highest = 640
/** Corners of hexagons lie so many kilometres from their middles; areas of an inset, drawn smaller, have as large ones on the sheet. */
const hexagonKilometres = 8

/** Gathers them in the plane of the outlines, by area: no hexagon has records of two. */
export function gatherPlaces(outlines: Outlines, places: readonly PlacedCount[]): GatheredPlaces {
  const find = placesOnMap(outlines)
  const radius = hexagonKilometres * (outlines.projection?.perKilometre ?? 1)
  const onMap = places.flatMap((place) => {
    const point = find(place, place.area)
    return point ? [{ ...point, count: place.count, place }] : []
  })
  const sum = (some: readonly { readonly count: number }[]) => some.reduce((all, { count }) => all + count, 0)
  const hexagons = [...Map.groupBy(onMap, ({ place }) => place.area)].flatMap(([area, own]) =>
    hexagonsOf(own satisfies readonly WeighedPoint[], radius).map((hexagon) => {
      const within = hexagon.points.flatMap((at) => own[at] ?? [])
      const mean = (of: (place: PlacedCount) => number) =>
        within.reduce((all, { place, count }) => all + of(place) * count, 0) / Math.max(1, hexagon.count)
      const middle = {
        latitude: mean(({ latitude }) => latitude),
        longitude: mean(({ longitude }) => longitude),
      }
      return { ...hexagon, area, middle }
    }),
  )
  return { hexagons: hexagons.toSorted((a, b) => a.count - b.count), outside: sum(places) - sum(onMap) }
}

const figureOf = (area: string, count: number): Figure => ({
  ...{ show: '', jurisdiction: area, period: '', codes: {}, origin: 'reported', state: 'value', flags: [] },
  ...{ value: String(count), lower: String(count), upper: String(count) },
})

/** Tones and what they mean, then whose outlines they are. */
function drawLegend(matter: RecordMapMatter, counts: readonly number[], from: Omit<Box, 'height'>) {
  const { outlines, language, rangeText } = matter
  const rows = valueClasses(counts).map(({ low, high, paint }) => ({
    ...{ paint: paint(), name: '', words: rangeText(low + 1, high) },
  }))
  const legend = listRows(rows, from, from.width)
  const notes = [
    ...(outlines.disputed ?? []).map(({ footnote }) => footnote),
    outlines.note,
    outlines.source.name,
  ]
  const text = notes.flatMap((note) => (note ? [textIn(note, language)] : [])).join(' ')
  const note = listText(text, { x: from.x, y: from.y + legend.height + 6 }, from.width)
  return { shapes: [...legend.shapes, ...note.shapes], height: legend.height + 6 + note.height }
}

/** Draws the map on a sheet of a width. */
export function drawRecordMap(matter: RecordMapMatter, width: number): ChartModel {
  const { outlines, title, description } = matter
  const size = groundSize(outlines, { width: width - 2 * margin, height: highest })
  const box: Box = { x: margin, y: margin, width: size.width, height: size.height }
  const ground = groundOn(outlines, box)
  const land = Object.keys(outlines.areas).flatMap((id): Shape[] => {
    const area = ground.areaOf(id)
    return area ? [{ is: 'rings', rings: area.rings, paint: paints.land }] : []
  })
  const { hexagons } = gatherPlaces(outlines, matter.places)
  const classes = valueClasses(hexagons.map(({ count }) => count))
  const radius = hexagonKilometres * (outlines.projection?.perKilometre ?? 1)
  const drawn = hexagons.map((hexagon, at) => {
    const corners = hexagonCorners(hexagon, radius).map(({ x, y }) => ({
      ...{ x: box.x + x * size.scale, y: box.y + y * size.scale },
    }))
    const paint = classOfValue(classes, hexagon.count)?.paint() ?? paints.land
    const shape: Shape = { is: 'area', points: corners, paint }
    const own = boxOf(shape)
    const point: ChartPoint = {
      ...{ x: own.x + own.width / 2, y: own.y + own.height / 2, series: 0, at },
      ...{ figure: figureOf(hexagon.area, hexagon.count), within: [corners] },
      ...{ place: matter.areaName(hexagon.area), words: matter.countText(hexagon.count) },
    }
    return { shape, point }
  })
  const below = { x: margin, y: box.y + size.height + 10, width: width - 2 * margin }
  const legend = drawLegend(
    matter,
    hexagons.map(({ count }) => count),
    below,
  )
  const height = Math.ceil(below.y + legend.height + margin)
  const sheet: Shape = { is: 'box', x: 0, y: 0, width, height, paint: paints.sheet }
  return {
    ...{ width, height, title, description, marks: [] },
    shapes: [sheet, ...land, ...drawn.map(({ shape }) => shape), ...ground.borders, ...legend.shapes],
    points: drawn.map(({ point }) => point),
  }
}
