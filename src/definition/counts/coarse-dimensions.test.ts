// The coarse counts keep apart what indicators ask first, and nothing else.
import { expect, test } from 'vitest'
import { ruritania } from '../../../roadmaps/ruritania/index.ts'
import { coarseCodes, coarseDimensions, isRolledUp } from './coarse-dimensions.ts'
import type { Indicator } from '../indicators/indicator.ts'
import type { Roadmap } from '../roadmap/roadmap.ts'

const changed = (change: (one: Indicator) => Partial<Indicator>): Roadmap => ({
  ...ruritania,
  indicators: ruritania.indicators.map((one) => ({ ...one, ...change(one) })),
})

test('what measures choose by is kept apart, whatever else the element is broken down by', () => {
  expect(coarseDimensions(ruritania, 'rule-judgement')).toEqual(['rule', 'judgement'])
  expect(coarseDimensions(ruritania, 'rescue-calls')).toEqual([])
})

test('what figures are always split by, and the codes of a headline, are kept apart as well', () => {
  const always = changed(({ always }) => ({ always: [...always, 'call-cause'] }))
  expect(coarseDimensions(always, 'rescue-calls')).toEqual(['call-cause'])
  const headline = changed(({ headline }) => ({ headline: { ...headline, codes: { 'call-cause': 'wind' } } }))
  expect(coarseDimensions(headline, 'rescue-calls')).toEqual(['call-cause'])
})

test('claims are never rolled up, nor what no register counts', () => {
  expect(isRolledUp(ruritania, 'rescue-calls')).toBe(true)
  expect(isRolledUp(ruritania, 'trust-in-watch')).toBe(false)
  expect(isRolledUp(ruritania, 'fishing-cases')).toBe(false)
})

test('a cell keeps its codes where they are apart, and stands as total elsewhere', () => {
  expect(coarseCodes(ruritania, 'rescue-calls', { 'call-cause': 'wind' })).toEqual({ 'call-cause': '_T' })
  const judged = { rule: 'life-vests', judgement: 'met' }
  expect(coarseCodes(ruritania, 'rule-judgement', judged)).toEqual(judged)
})
