// A part of a map in an address: read as it was written, and nothing else taken for one.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readBox, writeBox } from './record-box.ts'

test('is read as it was written', () => {
  const degree = fc.integer({ min: -80_000, max: 80_000 })
  fc.assert(
    fc.property(degree, degree, fc.integer({ min: 1, max: 500 }), (south, west, step) => {
      const box = {
        ...{ south: south / 1000, west: west / 1000 },
        ...{ north: (south + step) / 1000, east: (west + step) / 1000 },
      }
      expect(readBox(writeBox(box))).toEqual(box)
    }),
  )
})

test.each([
  '',
  '1,2,3',
  '1,2,3,4,5',
  '42,19,41,20',
  '42,19,43,19',
  'a,b,c,d',
  '42,19,43,2e1',
  '-91,0,1,1',
  '0,0,1,999',
])('“%s” is no part of a map', (text) => {
  expect(readBox(text)).toBeUndefined()
})
