// Figures as rows of a table.
import { describe, expect, test } from 'vitest'
import type { Figure } from '#definition'
import { figureRows, foldRows, nothingEverywhere, rowsUnder } from './figure-rows.ts'

function figure(jurisdiction: string, period: string, change: Partial<Figure> = {}): Figure {
  const known = { state: 'value', value: '1', lower: '1', upper: '1' } as const
  return {
    show: 'persons',
    jurisdiction,
    period,
    codes: {},
    origin: 'reported',
    flags: [],
    ...known,
    ...change,
  }
}
const notReported = { state: 'not reported', value: null, lower: null, upper: null } as const
const order = ['_T', 'female', 'male']
const wanted = {
  areas: ['zenda', 'river-provinces'],
  periods: ['2022', '2023'],
  orderOf: (_: string, code: string) => order.indexOf(code),
}

describe('rows of figures', () => {
  test('come in the order of the areas, with one cell per period', () => {
    const rows = figureRows([figure('river-provinces', '2023'), figure('zenda', '2022')], wanted)
    expect(rows.map(({ area }) => area)).toEqual(['zenda', 'river-provinces'])
    expect(rows[0]?.cells.map((cell) => cell?.period)).toEqual(['2022', undefined])
  })

  test('leave out areas that are not wanted, so that groups are never mixed', () => {
    expect(figureRows([figure('river-basin', '2023')], wanted)).toEqual([])
  })

  test('keep what a group publishes apart from what is made of its members', () => {
    const computed = figure('river-provinces', '2023', { origin: 'computed' })
    const rows = figureRows([computed, figure('river-provinces', '2023')], wanted)
    expect(rows.map(({ origin }) => origin)).toEqual(['reported', 'computed'])
  })

  test('follow the order of the code list', () => {
    const figures = ['male', 'female'].map((sex) => figure('zenda', '2023', { codes: { sex } }))
    expect(figureRows(figures, wanted).map(({ codes }) => codes['sex'])).toEqual(['female', 'male'])
  })
})

test('rows of one class stand alone, but for an area that has figures of others only', () => {
  const of = (area: string, sex: string, change = {}) => figure(area, '2023', { codes: { sex }, ...change })
  const figures = [
    ...[of('zenda', 'female'), of('zenda', 'male')],
    ...[of('river-provinces', 'female', notReported), of('river-provinces', 'male')],
  ]
  const kept = rowsUnder(figureRows(figures, wanted), { sex: 'female', 'age-band': 'old' })
  expect(kept.map(({ area, codes }) => `${area} ${codes['sex']}`)).toEqual([
    'zenda female',
    'river-provinces female',
    'river-provinces male',
  ])
})

describe('folding', () => {
  test('hides rows that say nothing, and names the areas of which nothing is said', () => {
    const figures = [
      figure('zenda', '2023', { codes: { sex: 'female' } }),
      figure('zenda', '2023', { codes: { sex: 'male' }, ...notReported }),
      figure('river-provinces', '2023', { codes: { sex: 'female' }, ...notReported }),
      figure('river-provinces', '2023', { codes: { sex: 'male' }, ...notReported }),
    ]
    const { shown, silent, silentAreas } = foldRows(figureRows(figures, wanted))
    expect([silent, silentAreas]).toEqual([1, ['river-provinces']])
    expect(shown.map(({ area, codes }) => [area, codes['sex']])).toEqual([['zenda', 'female']])
  })

  test('keeps a line for an area that says why it has no figure', () => {
    const figures = [
      figure('zenda', '2022', { ...notReported, state: 'withheld' }),
      figure('river-provinces', '2023'),
    ]
    const { shown, silentAreas } = foldRows(figureRows(figures, wanted))
    expect([shown.map(({ area }) => area), silentAreas]).toEqual([['zenda', 'river-provinces'], []])
  })

  test('keeps a row whose only figure cannot be computed', () => {
    const figures = [
      figure('zenda', '2022', { codes: { sex: 'female' }, ...notReported, state: 'not computable' }),
      figure('zenda', '2022', { codes: { sex: 'male' } }),
    ]
    expect(foldRows(figureRows(figures, wanted)).shown).toHaveLength(2)
  })

  test('sums up rows of nothing but 0, and names what is 0 in every area', () => {
    const nothing = { value: '0', lower: '0', upper: '0' } as const
    const figures = [
      figure('zenda', '2022', { codes: { sex: 'female' } }),
      figure('zenda', '2022', { codes: { sex: 'male' }, ...nothing }),
      figure('zenda', '2022', { codes: { sex: '_T' }, ...nothing }),
      figure('river-provinces', '2022', { codes: { sex: 'female' }, ...nothing }),
      figure('river-provinces', '2022', { codes: { sex: 'male' }, ...nothing }),
      figure('river-provinces', '2023', {
        codes: { sex: '_T' },
        value: null,
        lower: null,
        upper: '0',
        state: 'bounds',
      }),
    ]
    const rows = figureRows(figures, wanted)
    const { shown, nothing: folded, silent } = foldRows(rows)
    const named = (all: readonly { area: string; codes: Readonly<Record<string, string>> }[]) =>
      all.map(({ area, codes }) => `${area} ${codes['sex'] ?? ''}`)
    expect(named(shown)).toEqual(['zenda female', 'river-provinces _T'])
    expect(named(folded)).toEqual([
      'zenda _T',
      'zenda male',
      'river-provinces female',
      'river-provinces male',
    ])
    expect(silent).toBe(0)
    expect(nothingEverywhere(rows, folded).map(({ codes }) => codes['sex'])).toEqual(['male'])
  })

  test('keeps a line of 0 for an area that has nothing else, and no line where no area has a figure', () => {
    const nothing = { value: '0', lower: '0', upper: '0' } as const
    const zeros = figureRows([figure('zenda', '2022', nothing), figure('river-provinces', '2022')], wanted)
    expect(foldRows(zeros).shown).toHaveLength(2)
    const silent = figureRows([figure('zenda', '2022', notReported)], wanted)
    expect(foldRows(silent)).toEqual({ shown: [], silentAreas: ['zenda'], silent: 0, nothing: [] })
  })
})
