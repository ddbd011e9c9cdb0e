// A map of parts of jurisdictions: circles as large as the number of records in each, since tones would compare them by their size.
import type { SubOutlines } from '#definition'
import type { ChartModel } from '../chart.ts'
import { paints } from '../palette.ts'
import type { Shape } from '../shapes.ts'
import { radiiFor } from './amount-circles.ts'
import { countFigure, drawMapSheet, type MapMark, type MapMatter } from './map-sheet.ts'

export interface PartMapMatter extends MapMatter {
  readonly outlines: SubOutlines
  readonly parts: readonly { readonly id: string; readonly records: number }[]
  /** The part and its jurisdiction. */
  readonly partName: (id: string) => string
  readonly countText: (count: number) => string
  /** Of the circles: what they show. */
  readonly legend: string
}

/** Draws it on a sheet of a width. */
export function drawPartMap(matter: PartMapMatter, width: number): ChartModel {
  const most = matter.parts.toSorted((a, b) => b.records - a.records)
  return drawMapSheet(
    matter,
    { width, rows: [{ paint: paints.amount, name: '', words: matter.legend }] },
    ({ ground, box }) => {
      const radiusOf = radiiFor(
        most.map(({ records }) => records),
        // What suits seven circles is too large for a hundred.
        { ...box, width: box.width / 3, height: box.height / 3 },
      )
      return most.flatMap(({ id, records }, at): MapMark[] => {
        const area = ground.areaOf(id)
        if (!area) return []
        const circle: Shape = {
          is: 'circle',
          ...area.inside,
          radius: radiusOf(records),
          paint: paints.amount,
        }
        return [
          {
            shapes: [circle],
            point: {
              ...{ ...area.inside, series: 0, at, figure: countFigure(id, records), within: area.rings },
              ...{ place: matter.partName(id), words: matter.countText(records) },
            },
          },
        ]
      })
    },
  )
}
