// A map of records: places lie where they are, are gathered by area, none is lost without a word, and nothing lies off the sheet.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { defineOutlines, type OutlineProjection } from '#definition'
import { boxOf } from '../shapes.ts'
import { framedSheet } from './framed-sheet.ts'
import { hexagonsOf } from './hexagons.ts'
import { placesOnMap } from './projected.ts'
import { drawRecordMap, gatherPlaces, type PlacedCount, type RecordMapMatter } from './record-map.ts'

const projection: OutlineProjection = {
  ...{ parallels: [40.5, 46], origin: { latitude: 43, longitude: 19.5 } },
  ...{ at: { x: 500, y: 500 }, perKilometre: 2 },
}
/** Two squares side by side of 200 by 200 kilometres, west and east of the origin, and a third in an inset at half the size. */
const outlines = defineOutlines({
  source: { name: { en: 'Invented outlines' }, licence: 'CC0-1.0' },
  ...{ width: 1000, height: 1000, projection },
  lines: [
    '500 300 0 400',
    '500 700 -400 0 0 -400 400 0',
    '500 300 400 0 0 400 -400 0',
    '10 10 200 0 0 200 -200 0 0 -200',
  ],
  areas: {
    west: { rings: [[0, 1]], inside: { x: 300, y: 500 } },
    east: { rings: [[2, ~0]], inside: { x: 700, y: 500 } },
    isle: { rings: [[3]], inside: { x: 100, y: 100 } },
  },
  insets: [
    {
      ...{ areas: ['isle'], box: { x: 0, y: 0, width: 220, height: 220 } },
      projection: { ...projection, at: { x: 110, y: 110 }, perKilometre: 1 },
    },
  ],
})
const find = placesOnMap(outlines)

describe('a place on the map', () => {
  test('lies as far from the origin as on the earth', () => {
    expect(find({ latitude: 43, longitude: 19.6 }, 'east')?.y).toBeCloseTo(500, 0)
    // A tenth of a degree is 11.12 km to the north, and 8.13 km to the east at 43 degrees; the projection is 0.1 % short there.
    expect(find({ latitude: 43.1, longitude: 19.6 }, 'east')?.y).toBeCloseTo(500 - 22.2, 0)
    expect(find({ latitude: 43, longitude: 19.6 }, 'east')?.x).toBeCloseTo(500 + 16.25, 0)
    expect(find({ latitude: 43.1, longitude: 19.6 }, 'isle')?.y).toBeCloseTo(110 - 11.1, 0)
  })

  test('is none where it lies outside of the outline of its area, or the area has none', () => {
    expect(find({ latitude: 43, longitude: 19.4 }, 'east')).toBeUndefined()
    expect(find({ latitude: 43, longitude: 19.4 }, 'west')).toBeDefined()
    expect(find({ latitude: 0, longitude: 0 }, 'west')).toBeUndefined()
    expect(find({ latitude: -90, longitude: 180 }, 'west')).toBeUndefined()
    expect(find({ latitude: 43, longitude: 19.4 }, 'nowhere')).toBeUndefined()
  })
})

const point = fc.record({
  ...{
    x: fc.double({ min: -500, max: 500, noNaN: true }),
    y: fc.double({ min: -500, max: 500, noNaN: true }),
  },
  count: fc.integer({ min: 1, max: 99 }),
})

test('every point is in one hexagon, no further from its middle than its corners are', () => {
  fc.assert(
    fc.property(fc.array(point, { maxLength: 60 }), fc.integer({ min: 1, max: 40 }), (points, radius) => {
      const hexagons = hexagonsOf(points, radius)
      expect(hexagons.flatMap((one) => one.points).toSorted((a, b) => a - b)).toEqual(
        points.map((_, at) => at),
      )
      for (const { x, y, points: own, count } of hexagons) {
        const within = own.flatMap((at) => points[at] ?? [])
        expect(count).toBe(within.reduce((sum, one) => sum + one.count, 0))
        for (const one of within) expect(Math.hypot(one.x - x, one.y - y)).toBeLessThanOrEqual(radius + 1e-6)
      }
    }),
  )
})

const place = (area: string, latitude: number, longitude: number, count: number): PlacedCount => ({
  ...{ area, latitude, longitude, count },
})
const matterOf = (places: readonly PlacedCount[]): RecordMapMatter => ({
  ...{ title: 'Trips', description: 'Trips by place', outlines, places, language: 'en' },
  areaName: (area) => area,
  countText: (count) => `${count} trips`,
  rangeText: (least, most) => `${least} to ${most}`,
})

describe('records on a map', () => {
  const places = [
    place('west', 43, 19.499, 3),
    place('east', 43, 19.501, 4),
    place('east', 43.5, 20.5, 12),
    place('east', 43.501, 20.501, 1),
    place('east', 43, 19, 7),
  ]

  test('are gathered by area, and those outside of it are counted', () => {
    const { hexagons, outside } = gatherPlaces(outlines, places)
    expect(hexagons.map(({ area, count }) => [area, count])).toEqual([
      ['west', 3],
      ['east', 4],
      ['east', 13],
    ])
    expect(outside).toBe(7)
    expect(hexagons[2]?.middle.latitude).toBeCloseTo(43.5, 2)
  })

  test.each([280, 900])(
    'are drawn %d wide on the sheet, darker the more there are, each with its words',
    (width) => {
      const model = drawRecordMap(matterOf(places), width)
      expect(model.points.map(({ place: at, words }) => `${at}: ${words}`)).toEqual([
        'west: 3 trips',
        'east: 4 trips',
        'east: 13 trips',
      ])
      const tones = model.shapes.filter(({ is }) => is === 'area').map(({ paint }) => paint.fill)
      expect(tones[0]).toBe(tones[1])
      expect(tones[2]).not.toBe(tones[1])
      for (const shape of model.shapes) {
        const { x, y, width: own, height } = boxOf(shape)
        expect([x >= -1, y >= -1, x + own <= width + 1, y + height <= model.height + 1]).toEqual([
          true,
          true,
          true,
          true,
        ])
      }
    },
  )

  test('are none where there are none', () => {
    expect(drawRecordMap(matterOf([]), 600).points).toEqual([])
  })
})

test('is taken away between its title and what it is of, and nothing of the map is lost', () => {
  const map = drawRecordMap(matterOf([place('east', 43, 19.6, 3)]), 600)
  const title = 'Invented data: records by place'
  const framed = framedSheet(map, { title, footer: ['Roadmap', 'drawn on a day'] })
  const texts = framed.shapes.flatMap((shape) => (shape.is === 'text' ? [shape] : []))
  expect(texts[0]?.text).toBe(title)
  expect(texts.slice(-2).map(({ text }) => text)).toEqual(['Roadmap', 'drawn on a day'])
  expect([framed.title, framed.shapes.length]).toEqual([title, map.shapes.length + 4])
  const by = framed.shapes.slice(2, -2).map((shape, at) => {
    const before = map.shapes[at]
    return before ? Math.round(boxOf(shape).y - boxOf(before).y) : undefined
  })
  expect(new Set(by).size).toBe(1)
  for (const shape of framed.shapes)
    expect(boxOf(shape).y + boxOf(shape).height).toBeLessThanOrEqual(framed.height)
})
