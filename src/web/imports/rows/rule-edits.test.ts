// The rules that decide about whole rows: changed one at a time, asked in their order, and never used unfinished.
import { describe, expect, test } from 'vitest'
import type { Lookup, Mapping, RowFilter } from '#definition'
import { hasOpenRule, withEarlierLookup, withRule } from './rule-edits.ts'

const plain: Mapping = { name: 'sheet', target: { register: 'river-log' }, columns: [] }
const total: Lookup = { when: { Art: 'Summe' }, isTotal: true }
const flood: Lookup = { when: { Art: ['Flut', 'Hochwasser'] }, set: { call_cause: 'flood' } }
const test1: RowFilter = { column: 'Art', is: ['Test'], reason: 'An exercise is no trip' }

describe('rules of a mapping', () => {
  test('are added, changed in their place and taken out, and leave everything else alone', () => {
    const one = withRule(plain, 'filters', 0, test1)
    const two = withRule(one, 'lookups', 0, total)
    expect(two).toEqual({ ...plain, filters: [test1], lookups: [total] })
    expect(withRule(two, 'lookups', 0, flood).lookups).toEqual([flood])
    expect(withRule(two, 'lookups', 0, undefined)).toEqual(one)
    expect(withRule(one, 'filters', 0, undefined)).toEqual(plain)
  })

  test('are asked in their order, which can be changed', () => {
    const both = { ...plain, lookups: [total, flood] }
    expect(withEarlierLookup(both, 1).lookups).toEqual([flood, total])
    expect(withEarlierLookup(both, 0)).toEqual(both)
  })

  test.each([
    ['a combination without a column, which every row would fit', { lookups: [{ ...total, when: {} }] }],
    ['a combination without texts', { lookups: [{ ...total, when: { Art: [] } }] }],
    ['a combination without an answer', { lookups: [{ when: flood.when, set: {} }] }],
    ['an answer that is empty', { lookups: [{ when: flood.when, set: { call_cause: '' } }] }],
    ['a combination left out without a reason', { lookups: [{ when: flood.when, leaveOut: '' }] }],
    ['a filter without a column', { filters: [{ ...test1, column: '' }] }],
    ['a filter without texts', { filters: [{ ...test1, is: [] }] }],
    ['a filter without a reason', { filters: [{ ...test1, reason: '' }] }],
    ['all other rows left out without a reason', { otherwise: { leaveOut: '' } }],
  ])('are not finished with %s', (_what, rules) => {
    expect(hasOpenRule({ ...plain, ...rules })).toBe(true)
  })

  test('are finished where all of it is said, an empty cell among the texts', () => {
    const rules = { lookups: [total, flood], filters: [{ ...test1, is: [''] }], otherwise: 'take' } as const
    expect(hasOpenRule({ ...plain, ...rules })).toBe(false)
    expect(hasOpenRule(plain)).toBe(false)
  })
})
