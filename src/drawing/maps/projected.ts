// Where places of the earth lie on a map: Lambert's conformal conic projection of a sphere, as the outlines say it.
import { liesWithin, placesOfLine, ringPlaces, type OutlineProjection, type Outlines } from '#definition'
import type { Point } from '../shapes.ts'

/** A place of the earth, in degrees. */
export interface EarthPlace {
  readonly latitude: number
  readonly longitude: number
}

const earthRadius = 6371
const radians = (degrees: number) => (degrees * Math.PI) / 180
const half = (latitude: number) => Math.tan(Math.PI / 4 + radians(latitude) / 2)

/** The cone of a projection: how radii in it follow from latitudes, in kilometres. */
function coneOf({ parallels, origin }: OutlineProjection) {
  const [south = 0, north = 0] = parallels
  const cone =
    Math.log(Math.cos(radians(south)) / Math.cos(radians(north))) / Math.log(half(north) / half(south))
  const factor = (earthRadius * Math.cos(radians(south)) * half(south) ** cone) / cone
  const radiusOf = (latitude: number) => factor / half(latitude) ** cone
  return { cone, factor, radiusOf, middle: radiusOf(origin.latitude) }
}

/** Puts a place into the plane of the outlines. */
function projected(projection: OutlineProjection, place: EarthPlace): Point {
  const { origin, at, perKilometre } = projection
  const { cone, radiusOf, middle } = coneOf(projection)
  const angle = cone * radians(place.longitude - origin.longitude)
  const radius = radiusOf(place.latitude)
  return {
    x: at.x + radius * Math.sin(angle) * perKilometre,
    y: at.y - (middle - radius * Math.cos(angle)) * perKilometre,
  }
}

/** The place of the earth behind a point of the plane. */
function unprojected(projection: OutlineProjection, { x, y }: Point): EarthPlace {
  const { origin, at, perKilometre } = projection
  const { cone, factor, middle } = coneOf(projection)
  const [east, south] = [(x - at.x) / perKilometre, middle + (y - at.y) / perKilometre]
  const radius = Math.hypot(east, south)
  const degrees = (angle: number) => (angle * 180) / Math.PI
  return {
    latitude: degrees(2 * Math.atan((factor / radius) ** (1 / cone)) - Math.PI / 2),
    longitude: origin.longitude + degrees(Math.atan2(east, south) / cone),
  }
}

/** Between the earth and the plane, wherever an area is drawn; undefined where the outlines do not say how. */
export function planeOf(outlines: Outlines, area: string) {
  const projection = projectionOf(outlines, area)
  return (
    projection && {
      toPlane: (place: EarthPlace) => projected(projection, place),
      toEarth: (point: Point) => unprojected(projection, point),
      perKilometre: projection.perKilometre,
    }
  )
}

/** Is the outline of an area drawn elsewhere, by a projection of its own? */
function projectionOf({ projection, insets = [] }: Outlines, area: string): OutlineProjection | undefined {
  const inset = insets.find(({ areas }) => areas.includes(area))
  return inset ? inset.projection : projection
}

export type PlaceOnMap = (place: EarthPlace, area: string) => Point | undefined

/**
 * Finds where places lie in the plane of the outlines; undefined where the outlines do not say how, or the place lies
 * outside of its area: it is a mistake then, or too near to the border to be shown on either side of it.
 */
export function placesOnMap(outlines: Outlines): PlaceOnMap {
  const lines = outlines.lines.map(placesOfLine)
  const rings = new Map(
    Object.entries(outlines.areas).map(([id, area]) => [
      id,
      area.rings.map((ring) => ringPlaces(ring, lines)),
    ]),
  )
  return (place, area) => {
    const projection = projectionOf(outlines, area)
    const own = rings.get(area)
    if (!projection || !own) return undefined
    const point = projected(projection, place)
    return liesWithin(point, own) ? point : undefined
  }
}
