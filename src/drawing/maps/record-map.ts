// A map of records: outlines, hexagons in tones for how many lie in each, and how the tones are read. Its words come from whoever draws it.
import type { Outlines } from '#definition'
import type { ChartModel } from '../chart.ts'
import { paints } from '../palette.ts'
import { boxOf, type Shape } from '../shapes.ts'
import { hexagonCorners, hexagonsOf, type Hexagon, type WeighedPoint } from './hexagons.ts'
import type { ListRow } from './map-list.ts'
import { countFigure, drawMapSheet, type MapMatter } from './map-sheet.ts'
import { placesOnMap, type EarthPlace } from './projected.ts'
import { classOfValue, valueClasses } from './value-classes.ts'

export interface PlacedCount extends EarthPlace {
  readonly area: string
  readonly count: number
}

export interface RecordMapMatter extends MapMatter {
  readonly places: readonly PlacedCount[]
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

/** Corners of hexagons lie so many kilometres from their middles; areas of an inset, drawn smaller, have as large ones on the sheet. */
const hexagonKilometres = 8

export const hexagonRadius = ({ projection }: Outlines): number =>
  hexagonKilometres * (projection?.perKilometre ?? 1)

/** Gathers them in the plane of the outlines, by area: no hexagon has records of two. */
export function gatherPlaces(outlines: Outlines, places: readonly PlacedCount[]): GatheredPlaces {
  const find = placesOnMap(outlines)
  const radius = hexagonRadius(outlines)
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

/** Tones and what they mean. */
const toneRows = (counts: readonly number[], { rangeText }: Pick<RecordMapMatter, 'rangeText'>): ListRow[] =>
  valueClasses(counts).map(({ low, high, paint }) => ({
    ...{ paint: paint(), name: '', words: rangeText(low + 1, high) },
  }))

/** Draws the map on a sheet of a width. */
export function drawRecordMap(matter: RecordMapMatter, width: number): ChartModel {
  const { outlines } = matter
  const { hexagons } = gatherPlaces(outlines, matter.places)
  const counts = hexagons.map(({ count }) => count)
  const classes = valueClasses(counts)
  const radius = hexagonRadius(outlines)
  return drawMapSheet(matter, { width, rows: toneRows(counts, matter) }, ({ onSheet }) =>
    hexagons.map((hexagon, at) => {
      const corners = hexagonCorners(hexagon, radius).map(onSheet)
      const paint = classOfValue(classes, hexagon.count)?.paint() ?? paints.land
      const shape: Shape = { is: 'area', points: corners, paint }
      const own = boxOf(shape)
      return {
        shapes: [shape],
        point: {
          ...{ x: own.x + own.width / 2, y: own.y + own.height / 2, series: 0, at },
          ...{ figure: countFigure(hexagon.area, hexagon.count), within: [corners] },
          ...{ place: matter.areaName(hexagon.area), words: matter.countText(hexagon.count) },
        },
      }
    }),
  )
}
