// Every kind of chart over every situation: inside its sheet, no label over another, nothing missing drawn as 0.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chartKinds, isKnown, type ChartKind, type Figure } from '#definition'
import { calloutShapes, nearestPoint, stepFrom } from './callout.ts'
import type { ChartMatter, ChartModel } from './chart.ts'
import { drawChart } from './draw-chart.ts'
import { boxOf, overlap, type Label, type Shape } from './shapes.ts'
import { chartSvg } from './svg.ts'
import { between, disputed, exactly, figureOf, matterOf, situations } from './testing/situations.ts'

const kinds = Object.keys(chartKinds) as ChartKind[]
const widths = [340, 900] as const
const footer = [
  'Source: Yearbook of the river watch.',
  'As of 2024-05-01. https://river.example/indicators/calls',
]

function outside(shapes: readonly Shape[], { width, height }: ChartModel): Shape[] {
  return shapes.filter((shape) => {
    const box = boxOf(shape)
    const isNumber = [box.x, box.y, box.width, box.height].every(Number.isFinite)
    const isInside =
      box.x >= -0.5 && box.y >= -0.5 && box.x + box.width <= width + 0.5 && box.y + box.height <= height + 0.5
    return !isNumber || !isInside
  })
}

const labelsOf = ({ shapes }: ChartModel) => shapes.filter((shape): shape is Label => shape.is === 'text')

function covered(model: ChartModel): string[] {
  const labels = labelsOf(model)
  return labels.flatMap((one, at) =>
    labels
      .slice(at + 1)
      .flatMap((other) => (overlap(boxOf(one), boxOf(other)) ? [`${one.text} × ${other.text}`] : [])),
  )
}

/** The figures of which a chart says something: of rows and steps those of one period. */
function expectedPoints({ kind, series }: ChartMatter, { points }: ChartModel): Figure[] {
  const all = series.flatMap(({ cells }) => cells.filter((figure) => figure !== undefined))
  if (!all.some(isKnown)) return []
  if (kind !== 'funnel' && kind !== 'dot' && kind !== 'map') return all
  const newest = points
    .map(({ figure }) => figure.period)
    .toSorted()
    .at(-1)
  return all.filter(({ period }) => period === newest)
}

function expectSound(matter: ChartMatter, width: number): ChartModel {
  const model = drawChart(matter, { width, footer, hasTitle: true })
  expect(outside(model.shapes, model)).toEqual([])
  expect(covered(model)).toEqual([])
  const drawn = model.points.map(({ figure }) => figure)
  for (const figure of expectedPoints(matter, model)) expect(drawn).toContain(figure)
  for (const point of model.points) expect(outside(calloutShapes(model, point), model)).toEqual([])
  expect(chartSvg(model)).not.toMatch(/NaN|undefined|Infinity|style=|<script|<style/)
  return model
}

describe.each(kinds)('a chart of the kind %s', (kind) => {
  test.each(situations)('holds with %s', (_what, make) => {
    for (const width of widths) expectSound(make(kind), width)
  })
})

describe('what is drawn', () => {
  const bars = ({ shapes }: ChartModel) => shapes.filter(({ paint }) => /\bbar\b/.test(paint.name))
  const linesIn = ({ shapes }: ChartModel) =>
    shapes.filter(({ paint }) => paint.name.endsWith(' line')).length
  const draw = (kind: ChartKind, ...cells: (Figure | undefined)[][]) =>
    drawChart(matterOf(kind, cells), { width: 900 })

  test('is no bar and no point of a line where nothing is known, but a cross', () => {
    for (const kind of ['split', 'stack', 'funnel'] as const) {
      const [missing, both] = [
        draw(kind, [figureOf({})], [exactly('4')]),
        draw(kind, [exactly('3')], [exactly('4')]),
      ]
      expect([kind, bars(both).length - bars(missing).length, missing.marks]).toEqual([kind, 1, ['missing']])
    }
    const [gap, whole] = [
      [exactly('1'), figureOf({}), exactly('3')],
      [exactly('1'), exactly('2'), exactly('3')],
    ]
    expect(linesIn(draw('trend', gap))).toBe(linesIn(draw('trend', whole)) - 1)
  })

  test('joins whole figures and leaves what is less, or from one side, by itself', () => {
    const ofLines = (...cells: Figure[]) => linesIn(draw('trend', cells))
    expect(ofLines(exactly('1'), exactly('2'))).toBe(2)
    expect(ofLines(exactly('1'), between('2', null))).toBe(1)
    expect(ofLines(exactly('1'), exactly('2', { flags: ['part of the period'] }))).toBe(1)
  })

  test('puts the points of all series of a period at its middle, over its name', () => {
    const cells = [exactly('1'), exactly('5'), exactly('3')]
    const { points } = draw('trend', cells, cells.toReversed(), [exactly('2'), exactly('2'), exactly('9')])
    for (const at of [0, 1, 2])
      expect(new Set(points.filter((point) => point.at === at).map(({ x }) => x)).size).toBe(1)
  })

  test('shows both sides of a dispute, and no value between them', () => {
    const model = draw('trend', [disputed('10', '20')])
    expect(model.marks).toEqual(['dispute'])
    expect(model.shapes.filter(({ paint }) => paint.name === 'dispute')).toHaveLength(4)
    const signs = model.shapes.filter(({ paint }) => / (solid|hollow)$/.test(paint.name))
    // The only one is that of the legend.
    expect(signs).toHaveLength(1)
  })

  test('explains the marks that occur, and no others', () => {
    expect(draw('split', [exactly('1')]).marks).toEqual([])
    expect(draw('split', [between('1', null)]).marks).toEqual(['least', 'alone'])
    expect(draw('dot', [exactly('1'), exactly('2')]).marks).toEqual(['before'])
  })

  test('says so many of so many over a figure of some members', () => {
    const some = exactly('5', { flags: ['not all reported'], coverage: { reporting: 4, of: 6 } })
    expect(labelsOf(draw('trend', [some])).map(({ text }) => text)).toContain('4/6')
  })

  test('tells the share of the first step where both are exact', () => {
    const texts = labelsOf(draw('funnel', [exactly('200')], [exactly('50')])).map(({ text }) => text)
    expect(texts).toContain('50; 25 % of the first')
    const beside = labelsOf(draw('funnel', [exactly('144066')], [exactly('30')], [exactly('144060')]))
    const shares = beside.map(({ text }) => text).filter((text) => text.endsWith('of the first'))
    expect(shares).toEqual(['30; 0.02 % of the first', '144060; 99.996 % of the first'])
  })

  test('draws the steps of the newest whole period, as the headline is of; of a newer one only where none is whole', () => {
    const some = (value: string) => exactly(value, { flags: ['not all reported'] })
    const [whole, part] = [exactly('200'), between('15', null)]
    const periodsOf = (...cells: Figure[][]) =>
      draw('funnel', ...cells).points.map(({ figure }) => figure.period)
    expect(periodsOf([whole, exactly('90')], [exactly('50'), part])).toEqual(['2020', '2020'])
    expect(periodsOf([some('7'), exactly('90')], [exactly('50'), part])).toEqual(['2021', '2021'])
    const running = drawChart(matterOf('funnel', [[whole, whole]], { running: '2021' }), { width: 900 })
    expect(running.points.map(({ figure }) => figure.period)).toEqual(['2020'])
  })

  test('strikes no name of a row through and cuts no share, on a phone', () => {
    const steps = matterOf('funnel', [[exactly('161')], [exactly('157')], [exactly('98')]], {
      wordsOf: ({ value }) => `${value} facilities`,
    })
    const model = drawChart(steps, { width: 358 })
    const texts = labelsOf(model)
    expect(texts.map(({ text }) => text)).toContain('157 facilities; 97.5 % of the first')
    const names = texts.filter(({ text }) => ['Zenda', 'Strelsau', 'Hofbau'].includes(text))
    const lines = model.shapes.filter(({ is }) => is === 'line')
    const struck = names.filter((name) => lines.some((line) => overlap(boxOf(name), boxOf(line))))
    expect([names.length, struck]).toEqual([3, []])
  })

  test('compares what stands behind the steps with nothing, and each chain of steps by its own scale', () => {
    const [, make] = situations.find(([what]) => what.startsWith('several chains')) ?? []
    const matter = make?.('funnel')
    const model = drawChart(matter ?? matterOf('funnel', []), { width: 900 })
    const texts = labelsOf(model).map(({ text }) => text)
    expect(texts.filter((text) => text === '45; 50 % of the first')).toHaveLength(2)
    expect(texts.filter((text) => text.startsWith('45 to'))).toHaveLength(2)
    expect(texts.filter((text) => text === 'calls' || text.startsWith('persons'))).toHaveLength(2)
    expect(model.points.map(({ series }) => series)).toEqual([0, 1, 2, 3, 4, 5])
  })

  test('never differs by colour alone', () => {
    const looks = draw(
      'trend',
      ...Array.from({ length: 6 }, (_, at) => [exactly(String(at)), exactly('3')]),
    ).shapes
    const dashes = looks.filter(({ paint }) => paint.name.endsWith(' line')).map(({ paint }) => paint.dash)
    expect(new Set(dashes).size).toBeGreaterThan(3)
    const fills = bars(draw('split', [exactly('1')], [exactly('2')], [exactly('3')])).map(
      ({ paint }) => paint.fill,
    )
    expect(new Set(fills.map((fill) => fill?.replace(/-[0-9a-f]{6}\)$/, ''))).size).toBe(3)
  })

  test('is described in words for who does not see it', () => {
    const { description } = draw('trend', [exactly('1'), exactly('3')], [figureOf({}), figureOf({})])
    expect(description).toBe('Lines through time. Zenda: 1 in 2020, 3 in 2021. Strelsau: no figure.')
  })

  test('escapes what people wrote', () => {
    const matter = matterOf('trend', [[exactly('1')]], { title: '<b onload="x">&\u0007', unit: '"<script>' })
    const svg = chartSvg(drawChart(matter, { width: 500, hasTitle: true }))
    expect(svg).toContain('<title>&lt;b onload=&quot;x&quot;&gt;&amp;</title>')
    expect(svg).not.toContain('<script')
  })
})

describe('pointers and keys', () => {
  const model = drawChart(
    matterOf('trend', [
      [exactly('1'), exactly('9')],
      [exactly('5'), figureOf({})],
    ]),
    { width: 800 },
  )
  const at = (series: number, period: number) =>
    model.points.find((point) => point.series === series && point.at === period)

  test('find the nearest figure', () => {
    const wanted = at(1, 0)
    expect(nearestPoint(model, { x: (wanted?.x ?? 0) + 3, y: (wanted?.y ?? 0) - 2 })).toBe(wanted)
    expect(wanted?.place).toBe('Strelsau, 2020')
  })

  test('walk along a series and from one to the next, and stop at the ends', () => {
    expect(stepFrom(model, undefined, 'next')).toBe(at(0, 1))
    expect(stepFrom(model, at(0, 0), 'next')).toBe(at(0, 1))
    expect(stepFrom(model, at(0, 1), 'next')).toBe(at(0, 1))
    expect(stepFrom(model, at(0, 1), 'down')).toBe(at(1, 1))
    expect(stepFrom(model, at(1, 1), 'first')).toBe(at(1, 0))
    expect(stepFrom(model, at(0, 0), 'up')).toBe(at(0, 0))
    expect(at(1, 1)?.words).toBe('not reported')
  })
})

const number = fc.oneof(fc.integer({ min: -50, max: 5_000_000 }), fc.integer({ min: 0, max: 9 }))
const figure = fc.oneof(
  number.map((value) => exactly(String(value))),
  fc.constant(figureOf({})),
  fc.constant(undefined),
  fc.tuple(number, number).map(([a, b]) => between(String(Math.min(a, b)), String(Math.max(a, b)))),
  number.map((value) => between(String(value), null, { flags: ['not all reported'] })),
  fc.tuple(number, number).map(([a, b]) => disputed(String(Math.min(a, b)), String(Math.max(a, b) + 1))),
  number.map((value) =>
    exactly(String(value), { flags: ['revised', 'parts missing'], coverage: { reporting: 2, of: 6 } }),
  ),
)

test('whatever the figures are, the drawing is sound and every known figure is in it', () => {
  const series = fc
    .integer({ min: 1, max: 25 })
    .chain((length) =>
      fc.array(fc.array(figure, { minLength: length, maxLength: length }), { minLength: 1, maxLength: 7 }),
    )
  fc.assert(
    fc.property(
      fc.constantFrom(...kinds),
      series,
      fc.integer({ min: 280, max: 1400 }),
      (kind, cells, width) => {
        const model = expectSound(matterOf(kind, cells), width)
        expect(model.points.length > 0 || !cells.flat().some((one) => one && isKnown(one))).toBe(true)
      },
    ),
    { numRuns: Number(process.env['CHART_RUNS'] ?? 60) },
  )
})
