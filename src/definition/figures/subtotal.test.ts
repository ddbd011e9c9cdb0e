// Whoever adds up a download leaves the subtotals out.
import { expect, test } from 'vitest'
import { ruritania } from '../../../roadmaps/ruritania/index.ts'
import { isSubtotal } from './subtotal.ts'

test.each([
  ['one jurisdiction, nothing broken down', 'zenda', {}, false],
  ['a region', 'river-provinces', {}, true],
  ['a code of a jurisdiction', 'zenda', { 'call-cause': 'wind' }, false],
  ['a code that is the sum of others', 'zenda', { 'call-cause': 'storm' }, true],
  ['a total', 'zenda', { 'call-cause': '_T' }, true],
  ['an item class', 'zenda', { 'item-class': 'tyre' }, false],
  ['an item class made of others', 'zenda', { 'item-class': 'mixed-litter', 'call-cause': 'wind' }, true],
])('%s', (_what, jurisdiction, codes: Record<string, string>, expected) => {
  expect(isSubtotal(ruritania, { jurisdiction, codes })).toBe(expected)
})
