// Parts of jurisdictions: a place is found by its code or by the outline around it, and in nobody else's part.
import { describe, expect, test } from 'vitest'
import type { OutlineProjection, SubOutlines } from '#definition'
import { boxOf } from '../shapes.ts'
import { clustersOn, drawClusterMap, type ClusterMapMatter } from './cluster-map.ts'
import { drawHotSpotMap } from './hot-spot-map.ts'
import { landOfAreas } from './land-cells.ts'
import { mapNotes } from './map-sheet.ts'
import { drawPartMap } from './part-map.ts'
import { planeOf } from './projected.ts'
import { partsOnMap } from './sub-areas.ts'

const projection: OutlineProjection = {
  ...{ parallels: [40.5, 46], origin: { latitude: 43, longitude: 19.5 } },
  ...{ at: { x: 500, y: 500 }, perKilometre: 2 },
}
/** Two squares of 200 kilometres side by side; the left one is of one jurisdiction, the right one of another. */
const outlines: SubOutlines = {
  source: { name: { en: 'Invented outlines' }, licence: 'CC0-1.0' },
  ...{ width: 1000, height: 1000, projection },
  lines: ['500 300 0 400', '500 700 -400 0 0 -400 400 0', '500 300 400 0 0 400 -400 0'],
  areas: {
    'W-1': { rings: [[0, 1]], inside: { x: 300, y: 500 } },
    'E-1': { rings: [[2, ~0]], inside: { x: 700, y: 500 } },
  },
  names: {
    'W-1': { jurisdiction: 'west', name: 'Westmark', codes: ['W-9*'] },
    'E-1': { jurisdiction: 'east', name: 'Eastmark' },
  },
  disputed: [
    { between: ['W-1', 'E-1'], footnote: { en: 'Both claim it.' } },
    { between: ['E-1', 'W-1'], footnote: { en: 'Both claim it.' } },
  ],
}

describe('the part in which a place lies', () => {
  const find = partsOnMap(outlines)
  const [inWest, inEast] = [
    { latitude: 43, longitude: 19 },
    { latitude: 43, longitude: 20 },
  ]

  test.each([
    ['by its code', { jurisdiction: 'west', code: 'w-1', at: undefined }, { id: 'W-1', by: 'code' }],
    [
      'by a code that begins so',
      { jurisdiction: 'west', code: 'W-907', at: inEast },
      { id: 'W-1', by: 'code' },
    ],
    ['by its coordinates', { jurisdiction: 'east', code: null, at: inEast }, { id: 'E-1', by: 'place' }],
    [
      'by them where its code is of none',
      { jurisdiction: 'west', code: 'X', at: inWest },
      { id: 'W-1', by: 'place' },
    ],
    ['and never in a part of others', { jurisdiction: 'east', code: 'W-1', at: inWest }, undefined],
    ['nor where it says nothing', { jurisdiction: 'west', code: null, at: undefined }, undefined],
    ['nor of somebody without parts', { jurisdiction: 'north', code: null, at: inWest }, undefined],
  ])('is found %s', (_how, place, found) => {
    expect(find(place)).toEqual(found)
  })
})

test('the earth and the plane lead back to each other', () => {
  const plane = planeOf(outlines, 'W-1')
  for (const [latitude = 0, longitude = 0] of [
    [43, 19.5],
    [41.2, 16.1],
    [47.9, 29.3],
  ]) {
    const back = plane?.toEarth(plane.toPlane({ latitude, longitude }))
    expect(back?.latitude).toBeCloseTo(latitude, 8)
    expect(back?.longitude).toBeCloseTo(longitude, 8)
  }
})

describe('the land as hexagons', () => {
  const places = [
    { area: 'W-1', latitude: 43, longitude: 19, count: 4 },
    { area: 'W-1', latitude: 43, longitude: 20, count: 2 },
  ]
  const { lands, outside } = landOfAreas(outlines, places)
  const [west] = lands

  test('has those without a record too, and no record twice', () => {
    expect([lands.length, outside]).toEqual([1, 2])
    // 200 by 200 kilometres in hexagons of 166 square kilometres.
    expect(west?.hexagons.length).toBeGreaterThan(220)
    expect(west?.hexagons.length).toBeLessThan(260)
    expect(west?.hexagons.reduce((sum, { count }) => sum + count, 0)).toBe(4)
  })

  test('lie beside each other both ways, six at most', () => {
    west?.hexagons.forEach(({ beside }, at) => {
      expect(beside.length).toBeLessThanOrEqual(6)
      for (const next of beside) expect(west.hexagons[next]?.beside).toContain(at)
    })
    expect(west?.hexagons.filter(({ beside }) => beside.length === 6).length).toBeGreaterThan(150)
  })
})

const common = { title: 'Trips', description: 'Trips by place', outlines, language: 'en' }

describe('a map of points', () => {
  const clusters = [
    { jurisdiction: 'west', latitude: 43, longitude: 19, records: 40 },
    { jurisdiction: 'west', latitude: 43.01, longitude: 19, records: 1 },
    { jurisdiction: 'east', latitude: 43.8, longitude: 20.5, records: 7 },
  ]
  const matterOf = (more: Partial<ClusterMapMatter>): ClusterMapMatter => ({
    ...{ ...common, clusters, zoom: { perDegree: 2.5 } },
    areaOf: (jurisdiction) => (jurisdiction === 'west' ? 'W-1' : 'E-1'),
    areaName: (jurisdiction) => jurisdiction,
    countText: (count) => `${count} trips`,
    numberText: String,
    ...more,
  })
  const near = matterOf({
    ...{ zoom: { perDegree: 40, kilometres: 20 }, at: { latitude: 43, longitude: 19, area: 'W-1' } },
  })

  test('shows the whole land, or what lies around a place', () => {
    expect(clustersOn(matterOf({})).map(({ records }) => records)).toEqual([40, 1, 7])
    expect(clustersOn(near).map(({ records }) => records)).toEqual([40, 1])
  })

  test.each([matterOf({}), near])('has circles on the sheet, each with its words', (matter) => {
    const model = drawClusterMap(matter, 600)
    expect(model.points[0]).toMatchObject({ place: 'west', words: '40 trips' })
    for (const { x, y } of model.points)
      expect([x >= 0, y >= 0, x <= model.width, y <= model.height]).toEqual([true, true, true, true])
  })

  test('puts the middle of what is asked into the middle of the sheet', () => {
    const [first] = drawClusterMap(near, 600).points
    expect(Math.abs((first?.x ?? 0) - 300)).toBeLessThan(9)
  })
})

test('circles of parts are on the sheet, and each part answers wherever somebody points into it', () => {
  const parts = [
    { id: 'E-1', records: 3 },
    { id: 'W-1', records: 30 },
    { id: 'unknown', records: 1 },
  ]
  const texts = {
    partName: (id: string) => id,
    countText: (count: number) => `${count} trips`,
    legend: 'Trips',
  }
  const model = drawPartMap({ ...common, outlines, parts, ...texts }, 500)
  expect(model.points.map(({ place, words }) => `${place}: ${words}`)).toEqual([
    'W-1: 30 trips',
    'E-1: 3 trips',
  ])
  expect(model.points.every(({ within }) => (within ?? []).length > 0)).toBe(true)
  const circles = model.shapes.filter(({ is }) => is === 'circle').map((shape) => boxOf(shape).width)
  expect(circles[0]).toBeGreaterThan(circles[1] ?? 0)
})

test('hot spots lie over other hexagons and differ by more than their tone', () => {
  const cells = [
    { jurisdiction: 'W-1', x: 300, y: 500, records: 30, isHot: true },
    { jurisdiction: 'W-1', x: 340, y: 500, records: 2, isHot: false },
  ]
  const model = drawHotSpotMap(
    {
      ...{ ...common, cells, areaName: (area: string) => area, legend: { hot: 'Hot', other: 'Other' } },
      cellText: (records, isHot) => `${records}${isHot ? ' hot' : ''}`,
    },
    500,
  )
  expect(model.points.map(({ words }) => words)).toEqual(['2', '30 hot'])
  const drawn = model.shapes.filter(({ is }) => is === 'area')
  expect(drawn[1]?.paint.width).toBeGreaterThan(drawn[0]?.paint.width ?? 0)
})

test('a footnote of several disputed lines stands under the map once', () => {
  expect(mapNotes({ outlines, language: 'en' })).toBe('Both claim it. Invented outlines')
})
