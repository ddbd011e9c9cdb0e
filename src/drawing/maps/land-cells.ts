// The land of each area as hexagons, with and without records: what lies next to what, so that clusters can be told from chance.
import type { Outlines } from '#definition'
import { liesWithin, placesOfLine, ringPlaces } from '#definition'
import type { Point } from '../shapes.ts'
import { hexagonsWithin } from './hexagons.ts'
import { planeOf, type EarthPlace } from './projected.ts'
import { gatherPlaces, hexagonRadius, type PlacedCount } from './record-map.ts'

export interface LandHexagon extends Point {
  readonly count: number
  readonly middle: EarthPlace
  /** Those next to it in the same area, by their places in the list. */
  readonly beside: readonly number[]
}

export interface LandOfAreas {
  readonly lands: readonly { readonly area: string; readonly hexagons: readonly LandHexagon[] }[]
  /** Records at places that are not within the outline of their area. */
  readonly outside: number
}

const keyOf = ({ x, y }: Point) => `${Math.round(x)} ${Math.round(y)}`

/** The six middles around one. */
function besideOf({ x, y }: Point, radius: number): Point[] {
  const [width, down] = [radius * Math.sqrt(3), radius * 1.5]
  const aslant = [-down, down].flatMap((step) =>
    [-width / 2, width / 2].map((side) => ({ x: x + side, y: y + step })),
  )
  return [{ x: x - width, y }, { x: x + width, y }, ...aslant]
}

/** All hexagons of the areas in which any of the records lie, those without a record too. */
export function landOfAreas(outlines: Outlines, places: readonly PlacedCount[]): LandOfAreas {
  const radius = hexagonRadius(outlines)
  const lines = outlines.lines.map(placesOfLine)
  const { hexagons: filled, outside } = gatherPlaces(outlines, places)
  const lands = [...Map.groupBy(filled, ({ area }) => area)].flatMap(([area, own]) => {
    const plane = planeOf(outlines, area)
    if (!plane) return []
    const rings = (outlines.areas[area]?.rings ?? []).map((ring) => ringPlaces(ring, lines))
    const known = new Map(own.map((one) => [keyOf(one), one]))
    const empty = hexagonsWithin(rings.flat(), radius)
      .filter((middle) => !known.has(keyOf(middle)) && liesWithin(middle, rings))
      .map((middle) => ({ ...middle, count: 0, middle: plane.toEarth(middle) }))
    const all = [...own, ...empty]
    const numbers = new Map(all.map((one, at) => [keyOf(one), at]))
    const hexagons = all.map(({ x, y, count, middle }) => ({
      ...{ x, y, count, middle },
      beside: besideOf({ x, y }, radius).flatMap((next) => numbers.get(keyOf(next)) ?? []),
    }))
    return [{ area, hexagons }]
  })
  return { lands, outside }
}
