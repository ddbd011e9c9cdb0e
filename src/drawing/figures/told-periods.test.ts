// Columns of a table for the periods of which anything is said.
import { expect, test } from 'vitest'
import type { Figure } from '#definition'
import { toldPeriods } from './told-periods.ts'

const periods = ['2020', '2021', '2022', '2023', '2024', '2025']
function figure(period: string, change: Partial<Figure> = {}): Figure {
  const known = { state: 'value', value: '1', lower: '1', upper: '1' } as const
  const place = { show: 'calls', jurisdiction: 'zenda', codes: {}, origin: 'reported' } as const
  return { ...place, ...known, period, flags: [], ...change }
}
const silence = { state: 'not reported', value: null, lower: null, upper: null } as const
const figures = [
  figure('2020', silence),
  figure('2021'),
  figure('2022', silence),
  figure('2023', { ...silence, state: 'withheld' }),
  figure('2024', silence),
  figure('2025', silence),
]

test('years without any figure at either end are said in a sentence, those between stay columns', () => {
  expect(toldPeriods(periods, figures, {})).toEqual({
    periods: ['2021', '2022', '2023'],
    silent: [
      { from: '2020', to: '2020' },
      { from: '2024', to: '2025' },
    ],
  })
})

test('an end that the reader chose stays', () => {
  expect(toldPeriods(periods, figures, { from: '2020' }).periods[0]).toBe('2020')
  expect(toldPeriods(periods, figures, { to: '2025' }).periods.at(-1)).toBe('2025')
})

test('a year whose records leave it open is told, and where nothing is known all stay', () => {
  const open = figure('2025', { ...silence, flags: ['answers missing'] })
  expect(toldPeriods(periods, [...figures.slice(0, 5), open], {}).periods.at(-1)).toBe('2025')
  expect(toldPeriods(periods, [figure('2022', silence)], {})).toEqual({ periods, silent: [] })
})
