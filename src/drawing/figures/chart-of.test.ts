// Which chart a reader gets of what they asked.
import { describe, expect, test } from 'vitest'
import { findIndicator, type Chart, type Figure, type Indicator } from '#definition'
import { ruritania } from '../../../roadmaps/ruritania/index.ts'
import { chartFor, chartOf } from './chart-of.ts'

const rescues = findIndicator(ruritania, 'rescues')
if (!rescues) throw new Error('There is no such indicator.')

describe('the chart of a figure', () => {
  test('has all answers together where it is broken down by one thing', () => {
    expect(chartFor(rescues, { show: 'persons', by: ['sex'] })).toEqual({ kind: 'split', by: 'sex' })
    expect(chartFor(rescues, { show: 'drowned', by: ['sex'], per: 'inhabitants' })).toMatchObject({
      by: 'sex',
    })
  })

  test('is its author’s where that has the same parts, or nothing was broken down', () => {
    const own = { kind: 'stack', by: 'outcome' }
    expect(chartFor(rescues, { show: 'persons', by: ['outcome'] })).toEqual(own)
    expect(chartFor(rescues, { show: 'persons' })).toEqual(own)
  })

  test('stays the kind that was asked for, and lines where two breakdowns cross', () => {
    expect(chartFor(rescues, { show: 'persons', by: ['sex'], kind: 'trend' })).toEqual({ kind: 'trend' })
    expect(chartFor(rescues, { show: 'drowned', by: ['sex', 'outcome'] })).toEqual({ kind: 'trend' })
  })
})

const many = Array.from({ length: 12 }, (_, at) => `step-${at}`)
const step = rescues.shows['drowned']
if (!step) throw new Error('There is no such figure.')
const chain: Chart = { kind: 'funnel', shows: many }
const long: Indicator = {
  ...rescues,
  headline: { show: 'step-0' },
  chart: chain,
  shows: Object.fromEntries(many.map((show) => [show, step])),
}
const figureOf = (show: string): Figure => ({
  ...{ show, jurisdiction: 'zenda', period: '2024', codes: {}, origin: 'reported', flags: [] },
  ...{ state: 'value', value: '3', lower: '3', upper: '3' },
})

describe('a chart of many parts', () => {
  test('is drawn where its author put it together', () => {
    const answers = many.map((show) => ({ figures: [figureOf(show)], periods: ['2024'] }))
    const [own = { figures: [], periods: [] }] = answers
    const { matter, parts } = chartOf({
      ...{ roadmap: ruritania, indicator: long, show: 'step-0', frequency: 'year', own, parts: answers },
      ...{ choice: {}, running: '2026', isInvented: false, language: 'en' },
    })
    expect(matter.kind).toBe('funnel')
    expect(parts?.series.length).toBe(12)
  })
})
