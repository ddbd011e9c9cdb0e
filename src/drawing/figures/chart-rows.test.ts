// What a chart draws.
import { describe, expect, test } from 'vitest'
import type { Figure } from '#definition'
import type { FigureRow } from './figure-rows.ts'
import { chartRows, codesInRows, tellingCodes } from './chart-rows.ts'

function row(
  area: string,
  codes: Record<string, string>,
  values: readonly (string | null)[],
  origin: Figure['origin'] = 'reported',
): FigureRow {
  const cells = values.map((value, at): Figure => ({
    show: 'calls',
    jurisdiction: area,
    period: String(2020 + at),
    codes,
    origin,
    state: value === null ? 'not reported' : 'value',
    value,
    lower: value,
    upper: value,
    flags: [],
  }))
  return { key: `${area} ${JSON.stringify(codes)} ${origin}`, area, origin, codes, cells }
}
const rows = [
  row('zenda', { sex: 'female' }, ['1', null]),
  row('zenda', { sex: 'male' }, ['1', '2']),
  row('hofbau', { sex: 'male' }, [null, null]),
]

describe('the chart', () => {
  test('first shows the codes of which most is known', () => {
    expect(tellingCodes(rows)).toEqual({ sex: 'male' })
    expect(tellingCodes([])).toEqual({})
  })

  test('draws one row per area, and none for an area of which nothing is known', () => {
    expect(chartRows(rows, ['zenda', 'hofbau'], { sex: 'male' }).map(({ area }) => area)).toEqual(['zenda'])
  })

  test('prefers what a group publishes where it knows as much as what is made of members', () => {
    const both = [row('basin', {}, ['1'], 'reported'), row('basin', {}, ['9'], 'computed')]
    expect(chartRows(both, ['basin'], {}).map(({ origin }) => origin)).toEqual(['reported'])
  })

  test('offers the codes that occur', () => {
    expect([...codesInRows(rows)]).toEqual([['sex', ['female', 'male']]])
  })
})
