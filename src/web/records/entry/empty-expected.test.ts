// A record without the rows that are expected asks whether that is right.
import { expect, test } from 'vitest'
import { findRegister } from '#definition'
import { ruritania } from '../../../../roadmaps/ruritania/index.ts'
import { emptyExpected } from './empty-expected.ts'

const found = findRegister(ruritania, 'river-log')
if (!found) throw new Error('The invented roadmap has no river log.')
const register = found

test('rows that are expected are missed where there are none, others are not', () => {
  const children = register.children.map((one) =>
    one.id === 'litter' ? { ...one, isExpected: true as const } : one,
  )
  const expecting = { ...register, children }
  const empty = { children: { litter: [], persons: [] } }
  expect(emptyExpected(expecting, empty)).toEqual(['litter'])
  expect(emptyExpected(expecting, { children: { litter: [{ pieces: '1' }], persons: [] } })).toEqual([])
  expect(emptyExpected(register, empty)).toEqual([])
})
