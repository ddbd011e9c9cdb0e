// In which part of its jurisdiction a place lies: by the code it carries, else by the outline around it.
import { liesWithin, placesOfLine, ringPlaces, type SubOutlines } from '#definition'
import type { Point } from '../shapes.ts'
import { planeOf, type EarthPlace } from './projected.ts'

/** A place as it was answered: with a code, with coordinates, or with both. */
export interface AnsweredPlace {
  readonly jurisdiction: string
  readonly code: string | null
  readonly at: EarthPlace | undefined
}

export interface FoundPart {
  readonly id: string
  readonly by: 'code' | 'place'
}

interface Part {
  readonly id: string
  readonly rings: readonly (readonly Point[])[]
  readonly box: {
    readonly left: number
    readonly right: number
    readonly top: number
    readonly bottom: number
  }
  readonly codes: readonly string[]
}

function boxAround(points: readonly Point[]): Part['box'] {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)]
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) }
}

const isIn = ({ x, y }: Point, { left, right, top, bottom }: Part['box']) =>
  x >= left && x <= right && y >= top && y <= bottom

const hasCode = ({ id, codes }: Part, code: string) =>
  [id, ...codes].some((own) => (own.endsWith('*') ? code.startsWith(own.slice(0, -1)) : code === own))

/** Finds the part of its jurisdiction in which a place lies; undefined where it is in none, or says neither. */
export function partsOnMap(outlines: SubOutlines): (place: AnsweredPlace) => FoundPart | undefined {
  const lines = outlines.lines.map(placesOfLine)
  const parts = Object.entries(outlines.areas).map(([id, area]): Part & { readonly jurisdiction: string } => {
    const rings = area.rings.map((ring) => ringPlaces(ring, lines))
    const { jurisdiction = '', codes = [] } = outlines.names[id] ?? {}
    return { id, rings, box: boxAround(rings.flat()), codes, jurisdiction }
  })
  const byJurisdiction = Map.groupBy(parts, ({ jurisdiction }) => jurisdiction)
  return ({ jurisdiction, code, at }) => {
    const own = byJurisdiction.get(jurisdiction) ?? []
    const named = code === null ? undefined : own.find((part) => hasCode(part, code.toUpperCase()))
    if (named) return { id: named.id, by: 'code' }
    const plane = own[0] && planeOf(outlines, own[0].id)
    if (!at || !plane) return undefined
    const point = plane.toPlane(at)
    const around = own.find(({ box, rings }) => isIn(point, box) && liesWithin(point, rings))
    return around && { id: around.id, by: 'place' }
  }
}
