// A map: tones of what can be compared, circles of counts, nothing missing in a tone, every figure in words beside it.
import { describe, expect, test } from 'vitest'
import type { Figure } from '#definition'
import { nearestPoint, stepFrom } from '../callout.ts'
import type { ChartMatter, ChartModel } from '../chart.ts'
import { drawChart } from '../draw-chart.ts'
import { patternOf } from '../palette.ts'
import type { Circle, Label, Rings } from '../shapes.ts'
import { between, disputed, exactly, figureOf, matterOf } from '../testing/situations.ts'
import { valueClasses } from '../maps/value-classes.ts'

const draw = (cells: readonly (Figure | undefined)[], change: Partial<ChartMatter> = {}) =>
  drawChart(
    matterOf(
      'map',
      cells.map((one) => [one]),
      change,
    ),
    { width: 900 },
  )
const areasIn = ({ shapes }: ChartModel) => shapes.filter((shape): shape is Rings => shape.is === 'rings')
const fillsIn = (model: ChartModel) => areasIn(model).map(({ paint }) => paint.fill ?? '')
const circlesIn = ({ shapes }: ChartModel) =>
  shapes.filter((shape): shape is Circle => shape.is === 'circle' && shape.paint.name === 'amount')
const textsIn = ({ shapes }: ChartModel) =>
  shapes.filter((shape): shape is Label => shape.is === 'text').map(({ text }) => text)

/** How light a colour is, from 0 to 255. */
function lightness(fill: string): number {
  const parts = [1, 3, 5].map((at) => parseInt(fill.slice(at, at + 2), 16))
  return (parts[0] ?? 0) * 0.3 + (parts[1] ?? 0) * 0.59 + (parts[2] ?? 0) * 0.11
}

describe('the tone of an area', () => {
  test('is darker the more there is, and that of 0 is not that of nothing known', () => {
    const model = draw([exactly('1'), exactly('5'), figureOf({}), exactly('0')])
    const [one, five, unknown, nought] = fillsIn(model)
    expect(lightness(one ?? '')).toBeGreaterThan(lightness(five ?? '') + 40)
    expect(unknown).toMatch(/^url\(#hatched-/)
    expect(lightness(nought ?? '')).toBeGreaterThan(lightness(one ?? ''))
    expect(model.marks).toEqual(['hatched'])
  })

  test('is dotted where only a limit is known, and striped where sources disagree', () => {
    const model = draw([
      between('3', null),
      disputed('2', '9'),
      exactly('4', { flags: ['part of the period'] }),
    ])
    expect(fillsIn(model).map((fill) => /#(\w+)/.exec(fill)?.[1])).toEqual(['dotted', 'torn', 'dotted'])
    expect(model.marks).toEqual(['dotted', 'torn'])
  })

  test('is told in the legend by classes of equal steps, of which each is drawn as it is said', () => {
    const classes = valueClasses([0, 3, 18])
    expect(classes.map(({ low, high }) => [low, high])).toEqual([
      [0, 0],
      [0, 5],
      [5, 10],
      [10, 15],
      [15, 20],
    ])
    const tones = classes.map(({ paint }) => lightness(paint().fill ?? ''))
    expect(tones).toEqual(tones.toSorted((a, b) => b - a))
    expect(Math.min(...tones.slice(1).map((tone, at) => (tones[at] ?? 0) - tone))).toBeGreaterThan(9)
    expect(textsIn(draw([exactly('0'), exactly('18')]))).toEqual(
      expect.arrayContaining(['0', 'up to 5', '15 to 20']),
    )
  })

  test('is of the newest period in which any area is known, though of the group more is known later', () => {
    const matter = matterOf('map', [
      [exactly('1'), figureOf({})],
      [exactly('2'), exactly('9')],
    ])
    const series = matter.series.map((one, at) => (at === 1 ? { ...one, isGroup: true } : one))
    const { points } = drawChart({ ...matter, series }, { width: 900 })
    expect(points.map(({ figure }) => figure.period)).toEqual(['2020', '2020'])
  })

  test('says which way a change went, up or down', () => {
    const [down, up] = fillsIn(draw([exactly('-8'), exactly('8')]))
    expect(down).not.toBe(up)
  })

  test('has a pattern that the file itself holds', () => {
    for (const fill of fillsIn(draw([between('3', null), disputed('1', '9'), figureOf({})])))
      expect(patternOf(fill)).toContain('<pattern')
  })
})

describe('counts', () => {
  const counts = { areAmounts: true }

  test('are circles, as large in area as the number, and no tones', () => {
    const model = draw([exactly('100'), exactly('25'), exactly('0')], counts)
    const radii = circlesIn(model).map(({ radius }) => radius)
    expect(radii).toHaveLength(2)
    expect((radii[0] ?? 0) / (radii[1] ?? 1)).toBeCloseTo(2)
    expect(new Set(fillsIn(model)).size).toBe(1)
    expect(textsIn(model)).toContain('0')
  })

  test('that are not known have no circle and are hatched', () => {
    const model = draw([exactly('4'), figureOf({ state: 'withheld' })], counts)
    expect(circlesIn(model)).toHaveLength(1)
    expect([model.marks, fillsIn(model)[1]]).toEqual([['hatched'], expect.stringMatching(/hatched/)])
  })

  test('below 0 cannot be circles and are tones', () => {
    expect(circlesIn(draw([exactly('-4'), exactly('9')], counts))).toEqual([])
  })
})

describe('beside the map', () => {
  test('stands every figure in words, and a group with how many of its members are in it', () => {
    const region = exactly('12', { flags: ['not all reported'], coverage: { reporting: 2, of: 3 } })
    const own = matterOf('map', [[exactly('7')], [between('3', null)]])
    const last = { name: 'River provinces', isGroup: true, area: 'river-provinces', cells: [region] }
    const model = drawChart({ ...own, series: [...own.series, last] }, { width: 900 })
    expect(textsIn(model)).toEqual(
      expect.arrayContaining(['Zenda', '7', '3 to', 'River provinces', '12 (2 of 3 members)']),
    )
    expect(areasIn(model)).toHaveLength(2)
  })

  test('stand the footnote of a disputed border, whose outlines they are, and the border is dashed', () => {
    const model = draw([exactly('7'), exactly('2')])
    expect(textsIn(model).join(' ')).toMatch(
      /both provinces claim the bank\. .* Outlines: Invented outlines \(CC0-1\.0\)\./,
    )
    const dashed = model.shapes.filter(({ paint }) => paint.name === 'border-disputed')
    expect(dashed.map(({ paint }) => paint.dash)).toEqual([expect.stringMatching(/\d \d/)])
  })

  test('without outlines the areas stand in rows', () => {
    const model = draw([exactly('7'), exactly('2')], { outlines: undefined })
    expect([areasIn(model), textsIn(model).includes('Zenda')]).toEqual([[], true])
  })
})

test('the newest period is drawn of which about as much is known as of any, and not the one under way', () => {
  const few = [exactly('1'), exactly('2'), exactly('3')]
  const none = [exactly('4'), figureOf({}), figureOf({})]
  const drawn = (...cells: Figure[][]) =>
    drawChart(matterOf('map', cells, { running: '2022' }), { width: 900 }).points[0]?.figure.period
  expect(drawn(few, few, [exactly('1'), figureOf({}), exactly('3')])).toBe('2021')
  expect(drawn(none, none, [exactly('1'), exactly('2'), figureOf({})])).toBe('2020')
})

test('whoever points into an area means it, and keys lead from one area to the next', () => {
  const model = draw([exactly('7'), exactly('2'), exactly('3')])
  const [zenda, strelsau] = model.points
  const corner = areasIn(model)[0]?.rings[0]?.[0] ?? { x: 0, y: 0 }
  const inward = {
    x: corner.x + ((zenda?.x ?? 0) - corner.x) * 0.1,
    y: corner.y + ((zenda?.y ?? 0) - corner.y) * 0.1,
  }
  expect(nearestPoint(model, inward)).toBe(zenda)
  expect(stepFrom(model, zenda, 'next')).toBe(strelsau)
  expect(stepFrom(model, strelsau, 'previous')).toBe(zenda)
  expect(stepFrom(model, zenda, 'last')).toBe(model.points.at(-1))
})
