// Which figure is said first: whole before partial, the region's own before one member's, and what is newer beside it.
import { describe, expect, test } from 'vitest'
import type { Figure } from '#definition'
import { figureOf, newestOf, seriesOf } from './newest.ts'

const today = '2026-11-28'

function figure(period: string, value: string | null, change: Partial<Figure> = {}): Figure {
  return {
    show: 'calls',
    jurisdiction: 'river-provinces',
    period,
    codes: {},
    origin: 'reported',
    state: value === null ? 'not reported' : 'value',
    value,
    lower: value,
    upper: value,
    flags: [],
    ...change,
  }
}
const periods = (figures: readonly Figure[]) => {
  const { latest, newer } = newestOf(figures, today)
  return [latest?.period, newer?.period]
}

describe('the headline of an area', () => {
  test('is that of the newest whole period, with the running one beside it', () => {
    const figures = [figure('2024', '5'), figure('2025', '7'), figure('2026', '3')]
    expect(periods(figures)).toEqual(['2025', '2026'])
  })

  test('passes over a period that was published in part, and names it as newer', () => {
    const partial = figure('2025', '7', { flags: ['part of the period'] })
    expect(periods([figure('2024', '5'), partial])).toEqual(['2024', '2025'])
    const open = figure('2025', null, { state: 'bounds', lower: '7' })
    expect(periods([figure('2024', '5'), open])).toEqual(['2024', '2025'])
  })

  test('is disputed where the newest whole period is, and not silently older', () => {
    const disputed = figure('2025', null, { state: 'conflict', lower: '5', upper: '7' })
    expect(periods([figure('2024', '5'), disputed])).toEqual(['2025', undefined])
  })

  test('is the newest that has ended where none is whole, and the running one where nothing else is known', () => {
    const short = { flags: ['not all reported' as const], coverage: { reporting: 4, of: 6 } }
    const figures = [figure('2023', '5', short), figure('2024', '6', short), figure('2026', '3', short)]
    expect(periods(figures)).toEqual(['2024', '2026'])
    expect(periods([figure('2026', '3')])).toEqual(['2026', undefined])
  })

  test('is never what one member alone reported', () => {
    const alone = figure('2025', '46', { origin: 'computed', coverage: { reporting: 1, of: 6 } })
    expect(periods([alone])).toEqual([undefined, undefined])
    expect(seriesOf([alone], today)).toEqual([])
  })

  test('says why there is none, where a source says so', () => {
    const withheld = figure('2025', null, { state: 'withheld' })
    expect(newestOf([figure('2024', null), withheld], today).latest?.state).toBe('withheld')
    expect(newestOf([figure('2025', null)], today).latest).toBeNull()
  })

  test('is published before it is made, unless only the made one is whole', () => {
    const made = figure('2025', '8', { origin: 'computed', coverage: { reporting: 6, of: 6 } })
    expect(newestOf([made, figure('2025', '7')], today).latest?.value).toBe('7')
    const partial = figure('2025', '7', { flags: ['parts missing'] })
    expect(newestOf([partial, made], today).latest?.value).toBe('8')
    expect(figureOf([partial, made], '2025', today)?.value).toBe('8')
    expect(figureOf([made], '2024', today)).toBeNull()
  })
})

test('a series has one figure for each period, the oldest first', () => {
  const made = figure('2024', '8', { origin: 'computed', coverage: { reporting: 6, of: 6 } })
  const series = seriesOf([figure('2025', '7'), made, figure('2024', '5'), figure('2023', null)], today)
  expect(series.map(({ period, value }) => [period, value])).toEqual([
    ['2024', '5'],
    ['2025', '7'],
  ])
})
