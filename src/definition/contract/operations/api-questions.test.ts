// Questions to the API as addresses: written once for browser and command line, and read back as they were meant.
import { expect, test } from 'vitest'
import {
  codesFromText,
  codesToText,
  explanationAddress,
  figuresAddress,
  indicatorObservationsAddress,
  observationsAddress,
} from './api-questions.ts'

test('codes travel as pairs; what is no pair is left out', () => {
  const codes = { sex: 'female', 'item-class': 'bottle' }
  expect(codesFromText(codesToText(codes))).toEqual(codes)
  expect(codesFromText('')).toEqual({})
  expect(codesFromText('sex,outcome:hurt')).toEqual({ outcome: 'hurt' })
})

test('an address says what is asked and nothing else', () => {
  expect(figuresAddress('rescues', {})).toBe('/api/indicators/rescues/figures')
  expect(observationsAddress('csv')).toBe('/api/observations?format=csv')
  expect(indicatorObservationsAddress('rescues', null, 'csv')).toBe(
    '/api/indicators/rescues/observations?format=csv',
  )
})

test('what has a meaning in addresses survives in them', () => {
  const address = figuresAddress('rescues', { by: ['sex', 'outcome'], jurisdiction: 'a&b=c d' }, 'csv')
  expect(Object.fromEntries(new URL(address, 'http://x').searchParams)).toEqual({
    ...{ by: 'sex,outcome', jurisdiction: 'a&b=c d', format: 'csv' },
  })
  const figure = { show: 'calls', jurisdiction: 'zenda', period: '2023', origin: 'reported' } as const
  const opened = explanationAddress('rescues', { ...figure, codes: { sex: 'female' } })
  expect(new URL(opened, 'http://x').searchParams.get('codes')).toBe('sex:female')
})
