// Figures as rows of a table.
import { describe, expect, test } from 'vitest'
import type { Figure } from '#definition'
import { figureRows, foldRows } from './figure-rows.ts'

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

describe('folding', () => {
  test('hides rows that say nothing, but never an area', () => {
    const figures = [
      figure('zenda', '2023', { codes: { sex: 'female' } }),
      figure('zenda', '2023', { codes: { sex: 'male' }, ...notReported }),
      figure('river-provinces', '2023', { codes: { sex: 'female' }, ...notReported }),
      figure('river-provinces', '2023', { codes: { sex: 'male' }, ...notReported }),
    ]
    const folded = foldRows(figureRows(figures, wanted))
    expect(folded.map(({ area, codes }) => [area, codes['sex']])).toEqual([
      ['zenda', 'female'],
      ['river-provinces', 'female'],
    ])
  })

  test('keeps a row whose only figure cannot be computed', () => {
    const figures = [
      figure('zenda', '2022', { codes: { sex: 'female' }, ...notReported, state: 'not computable' }),
      figure('zenda', '2022', { codes: { sex: 'male' } }),
    ]
    expect(foldRows(figureRows(figures, wanted))).toHaveLength(2)
  })
})
