// A map of hot spots: hexagons around which far more lies than elsewhere, among all that have any record.
import type { ChartModel } from '../chart.ts'
import { paints, tonePaint } from '../palette.ts'
import { boxOf, type Point, type Shape } from '../shapes.ts'
import { hexagonCorners } from './hexagons.ts'
import { countFigure, drawMapSheet, type MapMatter } from './map-sheet.ts'
import { hexagonRadius } from './record-map.ts'

export interface HotSpotMapMatter extends MapMatter {
  readonly cells: readonly (Point & {
    readonly jurisdiction: string
    readonly records: number
    readonly isHot: boolean
  })[]
  readonly areaName: (area: string) => string
  readonly cellText: (records: number, isHot: boolean) => string
  readonly legend: { readonly hot: string; readonly other: string }
}

const hot = {
  ...tonePaint({ place: 3, of: 4, isBelow: false }),
  stroke: paints.strong.fill ?? '',
  width: 1.5,
}
const other = tonePaint({ place: 0, of: 4, isBelow: false })

/** Draws it on a sheet of a width. */
export function drawHotSpotMap(matter: HotSpotMapMatter, width: number): ChartModel {
  const radius = hexagonRadius(matter.outlines)
  const cells = matter.cells.toSorted((a, b) => Number(a.isHot) - Number(b.isHot))
  const rows = [
    { paint: hot, name: '', words: matter.legend.hot },
    { paint: other, name: '', words: matter.legend.other },
  ]
  return drawMapSheet(matter, { width, rows }, ({ onSheet }) =>
    cells.map(({ jurisdiction, records, isHot, ...at }, number) => {
      const corners = hexagonCorners(at, radius).map(onSheet)
      const shape: Shape = { is: 'area', points: corners, paint: isHot ? hot : other }
      const own = boxOf(shape)
      return {
        shapes: [shape],
        point: {
          ...{ x: own.x + own.width / 2, y: own.y + own.height / 2, series: 0, at: number },
          ...{ figure: countFigure(jurisdiction, records), within: [corners] },
          ...{ place: matter.areaName(jurisdiction), words: matter.cellText(records, isHot) },
        },
      }
    }),
  )
}
