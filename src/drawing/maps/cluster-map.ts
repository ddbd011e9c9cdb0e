// A map of records as points: circles for those that lie together, the nearer the map is looked at the fewer in each.
import type { MapZoom, Outlines } from '#definition'
import type { ChartModel } from '../chart.ts'
import { paints } from '../palette.ts'
import { label, type Box, type Point, type Shape } from '../shapes.ts'
import { textSizes, textWidth } from '../text-size.ts'
import { groundOn, groundSize } from './ground.ts'
import { countFigure, type MapMark, type MapMatter } from './map-sheet.ts'
import { planeOf, type EarthPlace } from './projected.ts'

export interface DrawnCluster extends EarthPlace {
  readonly jurisdiction: string
  readonly records: number
}

export interface ClusterMapMatter extends MapMatter {
  readonly clusters: readonly DrawnCluster[]
  readonly zoom: MapZoom
  /** The middle of the map, and in which area it lies; the whole land where not said. */
  readonly at?: EarthPlace & { readonly area: string }
  /** An area of the outlines by which places of a jurisdiction are found in the plane. */
  readonly areaOf: (jurisdiction: string) => string
  readonly areaName: (jurisdiction: string) => string
  readonly countText: (count: number) => string
  readonly numberText: (count: number) => string
}

const margin = 8
const highest = 640
const smallest = 4
const largest = 26

/** The part of the plane that is shown. */
function windowOf({ outlines, zoom, at }: Pick<ClusterMapMatter, 'outlines' | 'zoom' | 'at'>): Box {
  const all = { x: 0, y: 0, width: outlines.width, height: outlines.height }
  const plane = at && planeOf(outlines, at.area)
  if (!plane || !at || zoom.kilometres === undefined) return all
  const { x, y } = plane.toPlane(at)
  const size = zoom.kilometres * plane.perKilometre
  return { x: x - size / 2, y: y - size / 2, width: size, height: size }
}

const liesOn = ({ x, y }: Point, box: Box) =>
  x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height

/** The clusters that lie on the shown part of the land, each with its place in the plane. */
export function clustersOn<C extends DrawnCluster>(
  matter: Pick<ClusterMapMatter, 'outlines' | 'zoom' | 'at' | 'areaOf'> & { readonly clusters: readonly C[] },
): (C & Point)[] {
  const window = windowOf(matter)
  return matter.clusters.flatMap((cluster) => {
    const plane = planeOf(matter.outlines, matter.areaOf(cluster.jurisdiction))
    const point = plane?.toPlane(cluster)
    return point && liesOn(point, window) ? [{ ...cluster, ...point }] : []
  })
}

const overlaps = (points: readonly Point[], box: Box) => {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)]
  return (
    Math.max(...xs) >= box.x &&
    Math.min(...xs) <= box.x + box.width &&
    Math.max(...ys) >= box.y &&
    Math.min(...ys) <= box.y + box.height
  )
}

function landOn(outlines: Outlines, box: Box, sheet: Box) {
  const ground = groundOn(outlines, box)
  const land = Object.keys(outlines.areas).flatMap((id): Shape[] => {
    const rings = ground.areaOf(id)?.rings ?? []
    return overlaps(rings.flat(), sheet) ? [{ is: 'rings', rings, paint: paints.land }] : []
  })
  const borders = ground.borders.filter((shape) => !('points' in shape) || overlaps(shape.points, sheet))
  return { land, borders }
}

const kilometresPerDegree = 111.2

/** Circles stay about as wide as the cells whose records they stand for, so that they hide each other little. */
function widestCircle({ outlines, zoom, at }: ClusterMapMatter, scale: number): number {
  const plane = at && planeOf(outlines, at.area)
  const perKilometre = plane?.perKilometre ?? outlines.projection?.perKilometre ?? 1
  const cell = (kilometresPerDegree / zoom.perDegree) * perKilometre * scale
  return Math.min(largest, Math.max(9, cell * 0.48))
}

/** The four sides of a sheet around a frame. */
function aroundOf(frame: Box, { width, height }: Box): Box[] {
  const [right, bottom] = [frame.x + frame.width, frame.y + frame.height]
  return [
    { x: 0, y: 0, width, height: frame.y },
    { x: 0, y: bottom, width, height: height - bottom },
    { x: 0, y: 0, width: frame.x, height },
    { x: right, y: 0, width: width - right, height },
  ]
}

/** Draws it on a sheet of a width; what lies off the sheet is cut off by whoever shows it. */
export function drawClusterMap(matter: ClusterMapMatter, width: number): ChartModel {
  const { outlines, title, description, clusters } = matter
  const window = windowOf(matter)
  const size = groundSize({ ...outlines, ...window }, { width: width - 2 * margin, height: highest })
  const { scale } = size
  const onSheet = ({ x, y }: Point) => ({
    ...{ x: margin + (x - window.x) * scale, y: margin + (y - window.y) * scale },
  })
  const sheet: Box = { x: 0, y: 0, width, height: Math.ceil(size.height + 2 * margin) }
  const box = { ...onSheet({ x: 0, y: 0 }), width: outlines.width * scale, height: outlines.height * scale }
  const { land, borders } = landOn(outlines, box, sheet)
  const most = Math.max(1, ...clusters.map(({ records }) => records))
  const widest = widestCircle(matter, scale)
  const shown = clustersOn(matter).toSorted((a, b) => b.records - a.records)
  const marks = shown.map(({ jurisdiction, records, ...place }, at): MapMark => {
    const point = onSheet(place)
    const radius = records === 1 ? smallest : Math.max(smallest + 2, Math.sqrt(records / most) * widest)
    const number = matter.numberText(records)
    const hasRoom = records > 1 && textWidth(number, textSizes.label) < radius * 1.9
    const base = { x: point.x, y: point.y + textSizes.label * 0.35 }
    return {
      shapes: [
        { is: 'circle', ...point, radius, paint: paints.amount },
        ...(hasRoom ? [label(number, base, paints.calloutText, { anchor: 'middle' })] : []),
      ],
      point: {
        ...{ ...point, series: 0, at, figure: countFigure(jurisdiction, records) },
        ...{ place: matter.areaName(jurisdiction), words: matter.countText(records) },
      },
    }
  })
  // What lies beside the part that is shown is blank: land without circles would look as if nothing lay there.
  const frame: Box = { x: margin, y: margin, width: window.width * scale, height: window.height * scale }
  return {
    ...{ width, height: sheet.height, title, description, marks: [] },
    shapes: [
      { is: 'box', ...sheet, paint: paints.sheet },
      ...[...land, ...borders],
      ...marks.flatMap(({ shapes }) => shapes),
      ...aroundOf(frame, sheet).map((side): Shape => ({ is: 'box', ...side, paint: paints.sheet })),
      ...(matter.at ? [{ is: 'box', ...frame, paint: paints.inset } as const] : []),
    ],
    points: marks.map(({ point }) => point),
  }
}
