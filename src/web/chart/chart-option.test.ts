// The option of the chart: bars or lines, and nothing that is missing drawn as zero.
import { describe, expect, test } from 'vitest'
import type { Figure } from '#definition'
import { chartOption, isBarChart, type Chart } from './chart-option.ts'

function figure(change: Partial<Figure>): Figure {
  const missing = { state: 'not reported', value: null, lower: null, upper: null } as const
  return {
    show: 'calls',
    jurisdiction: 'zenda',
    period: '2023',
    codes: {},
    origin: 'reported',
    flags: [],
    ...missing,
    ...change,
  }
}
const exact = figure({ state: 'value', value: '5', lower: '5', upper: '5' })
const ranged = figure({ state: 'conflict', lower: '10', upper: '20' })
const partial = figure({ state: 'value', value: '3', lower: '3', upper: '3', flags: ['part of the period'] })

const chart: Chart = {
  title: 'calls',
  label: 'Chart: calls',
  unit: 'calls',
  periods: ['2020', '2021', '2022', '2023'],
  series: [{ name: 'Zenda', isGroup: false, cells: [exact, figure({}), ranged, partial] }],
  wordsOf: () => 'words',
  numberText: String,
  isMoving: false,
}

function dataOf(width: number, which = 0): unknown[] {
  const { series } = chartOption(chart, width)
  const found = Array.isArray(series) ? series.at(which) : series
  return Array.isArray(found?.data) ? found.data : []
}

describe('the chart', () => {
  test('is one of bars where there is room for them, else one of lines', () => {
    expect(isBarChart(chart, 800)).toBe(true)
    expect(isBarChart(chart, 40)).toBe(false)
  })

  test('has no bar and no point where nothing is reported', () => {
    expect(dataOf(800)[1]).toMatchObject({ value: null })
    expect(dataOf(40)[1]).toBeNull()
  })

  test('draws a range as a bar to its lower limit, or a point in its middle', () => {
    expect(dataOf(800)[2]).toMatchObject({ value: 10 })
    expect(dataOf(40)[2]).toBe(15)
  })

  test('marks figures that cover only a part of the period', () => {
    expect(dataOf(800)[3]).toMatchObject({ itemStyle: { borderType: 'dashed' } })
  })

  test('joins no figure of a part of the period, of some members or from one side with others', () => {
    expect(dataOf(40)).toEqual([5, null, 15, null])
    expect(dataOf(40, -1)).toEqual([null, null, null, 3])
    const { series } = chartOption(chart, 40)
    expect(Array.isArray(series) ? series.at(-1) : series).toMatchObject({
      ...{ name: 'Zenda', symbol: 'emptyCircle', lineStyle: { width: 0 } },
    })
  })

  test('says in words what it shows and tells areas apart by more than colour', () => {
    expect(chartOption(chart, 800).aria).toMatchObject({
      label: { description: 'Chart: calls' },
      decal: { show: true },
    })
  })
})
