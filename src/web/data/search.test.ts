// The search part of addresses.
import { expect, test } from 'vitest'
import { listIn, readSearch, writeSearch } from './search.ts'

test('what is written is read back, and stays readable', () => {
  const search = { show: 'calls', by: 'sex,age-band', only: 'sex:female' }
  expect(writeSearch(search)).toBe('?show=calls&by=sex,age-band&only=sex:female')
  expect(readSearch(writeSearch(search))).toEqual(search)
})

test('numbers, yes and no, and lists stay in the address', () => {
  const search = { report: 7, open: true, by: ['sex', 'age-band'], page: 0 }
  expect(writeSearch(search)).toBe('?report=7&open=true&by=sex,age-band&page=0')
  expect(listIn(readSearch(writeSearch(search))['by'])).toEqual(search.by)
})

test('nothing chosen leaves nothing in the address', () => {
  expect(writeSearch({ show: undefined, by: '' })).toBe('')
})

test('signs with a meaning in addresses are written so that they survive', () => {
  expect(readSearch(writeSearch({ q: 'a&b=c d+e%' }))).toEqual({ q: 'a&b=c d+e%' })
})

test('a list is parted by commas, without empty entries', () => {
  expect(listIn('a,,b')).toEqual(['a', 'b'])
  expect(listIn(undefined)).toEqual([])
})
