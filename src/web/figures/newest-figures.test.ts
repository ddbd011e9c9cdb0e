// Which figures a headline prints.
import { describe, expect, test } from 'vitest'
import type { Figure } from '#definition'
import { newestFigures } from './newest-figures.ts'

function figure(jurisdiction: string, period: string, change: Partial<Figure> = {}): Figure {
  const known = { state: 'value', value: '1', lower: '1', upper: '1' } as const
  return {
    show: 'calls',
    jurisdiction,
    period,
    codes: {},
    origin: 'reported',
    flags: [],
    ...known,
    ...change,
  }
}
const missing = { state: 'not reported', value: null, lower: null, upper: null } as const
const areas = ['river-provinces', 'river-basin', 'zenda']

describe('the newest figures', () => {
  test('are those of the last period in which anything is known', () => {
    const found = newestFigures(
      [
        figure('river-provinces', '2021'),
        figure('river-provinces', '2022'),
        figure('river-provinces', '2023', missing),
      ],
      'calls',
      areas,
    )
    expect(found.map(({ period }) => period)).toEqual(['2022'])
  })

  test('are those of another area where the first has only an incomplete one', () => {
    const incomplete = figure('river-provinces', '2023', { flags: ['not all reported'], origin: 'computed' })
    const found = newestFigures([incomplete, figure('river-basin', '2022')], 'calls', areas)
    expect(found.map(({ jurisdiction }) => jurisdiction)).toEqual(['river-basin'])
  })

  test('are one per combination of codes, the published before the made one', () => {
    const made = figure('river-provinces', '2023', { origin: 'computed', codes: { kind: 'tyre' } })
    const found = newestFigures(
      [
        made,
        figure('river-provinces', '2023', { codes: { kind: 'tyre' } }),
        figure('river-provinces', '2023', { codes: { kind: 'bottle' } }),
      ],
      'calls',
      areas,
    )
    expect(found.map(({ origin, codes }) => [origin, codes['kind']])).toEqual([
      ['reported', 'tyre'],
      ['reported', 'bottle'],
    ])
  })

  test('are none where nothing is known', () => {
    expect(newestFigures([figure('zenda', '2023', missing)], 'calls', areas)).toEqual([])
  })
})
