// Values and intervals of observations in words.
import { expect, test } from 'vitest'
import { defineUnit, type Observation } from '#definition'
import { intervalText, observationText } from './observation-text.ts'

const observation: Observation = {
  jurisdiction: 'zenda',
  element: 'rescue-calls',
  start: '2023-01-01',
  end: '2023-12-31',
  accumulation: 'period',
  basis: 'actual',
  itemClass: '_Z',
  codes: {},
  value: '1200',
  lower: null,
  upper: null,
  unit: 'calls',
  status: 'reported',
  breakdown: 'whole',
  audience: 'public',
  source: 'River Watch',
  address: 'https://river.example',
  quote: null,
  note: null,
  vintage: '2024-02-01',
}

const calls = defineUnit({ id: 'calls', name: { en: 'calls' }, one: { en: 'call' }, kind: 'count' })

test('a value is grouped and has its unit behind it, a limit says which it is, and a missing one says why', () => {
  expect(observationText(observation, calls)).toBe('1,200 calls')
  expect(observationText({ ...observation, value: '1' }, calls)).toBe('1 call')
  expect(observationText({ ...observation, value: null, lower: '60' }, calls)).toBe('at least 60 calls')
  expect(observationText({ ...observation, value: null, status: 'not-available' }, calls)).toBe(
    'not available',
  )
})

test('an interval is a named period where it fills one, else both days', () => {
  expect(intervalText(observation)).toBe('2023')
  expect(intervalText({ start: '2023-07-01', end: '2023-12-31' })).toBe('2023-H2')
  expect(intervalText({ start: '2023-01-01', end: '2023-11-30' })).toBe('2023-01-01 to 2023-11-30')
  expect(intervalText({ start: '2023-05-03', end: '2023-05-03' })).toBe('on 2023-05-03')
})

test('no year is made up where the source states none', () => {
  expect(intervalText({ ...observation, accumulation: 'undated' })).toBe('year not stated')
})
