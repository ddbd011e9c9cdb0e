import { expect, test } from 'vitest'
import { isOwnPlace, nearestFirst } from './nearest-first.ts'

const rows = ['a|police', 'b|', 'b|courts', 'b|police', 'c|police'].map((text) => {
  const [jurisdiction = '', institution = ''] = text.split('|')
  return { jurisdiction, institution }
})
const order = (mine: Parameters<typeof nearestFirst>[1]) =>
  nearestFirst(rows, mine).map(({ jurisdiction, institution }) => `${jurisdiction}|${institution}`)

test('an officer finds their own institution first, then the others of their jurisdiction', () => {
  expect(order({ jurisdiction: 'b', institution: 'police' })).toEqual([
    'b|police',
    'b|',
    'b|courts',
    'a|police',
    'c|police',
  ])
})

test('a commission, which is no institution of the list, finds those of its jurisdiction first', () => {
  expect(order({ jurisdiction: 'b' })).toEqual(['b|', 'b|courts', 'b|police', 'a|police', 'c|police'])
})

test('whoever works for nobody in particular finds them as they stand, and none is theirs', () => {
  expect(order(undefined)).toEqual(['a|police', 'b|', 'b|courts', 'b|police', 'c|police'])
  expect(rows.filter((row) => isOwnPlace(row, undefined))).toEqual([])
  expect(rows.filter((row) => isOwnPlace(row, { jurisdiction: 'b' }))).toEqual([])
})
