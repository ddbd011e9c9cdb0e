// Whoever adds up a download leaves the subtotals out, and then has everything once.
import { expect, test } from 'vitest'
import { ruritania } from '../../../roadmaps/ruritania/index.ts'
import type { Figure } from '../indicators/index.ts'
import { subtotalsAmong } from './subtotal.ts'

type Codes = Readonly<Record<string, string>>
const row = (
  jurisdiction: string,
  codes: Codes,
  lower: string | null,
  origin: Figure['origin'] = 'reported',
) => ({ show: 'calls', period: '2023', jurisdiction, codes, lower, upper: lower, origin })
const cause = (code: string): Codes => ({ 'call-cause': code })

/** The rows that are left when the subtotals are gone, as “where what”. */
function left(...rows: ReturnType<typeof row>[]): string[] {
  const isSubtotal = subtotalsAmong(ruritania, rows)
  return rows
    .filter((one) => !isSubtotal(one))
    .map(({ jurisdiction, codes }) => [jurisdiction, ...Object.values(codes)].join(' '))
}

test('a code that is the sum of others beside it is left out', () => {
  expect(left(row('zenda', cause('storm'), '5'), row('zenda', cause('wind'), '5'))).toEqual(['zenda wind'])
})

test('a code of which nobody names the parts is not lost', () => {
  expect(left(row('zenda', cause('storm'), '5'), row('zenda', cause('carelessness'), '4'))).toEqual([
    'zenda storm',
    'zenda carelessness',
  ])
  const parts = [row('zenda', cause('wind'), null), row('hofbau', cause('wind'), '2')]
  expect(left(row('zenda', cause('storm'), '5'), ...parts)).toContain('zenda storm')
})

test('a total is left out beside its parts', () => {
  expect(left(row('zenda', cause('_T'), '9'), row('zenda', cause('wind'), '5'))).toEqual(['zenda wind'])
  expect(left(row('zenda', cause('_T'), '9'))).toEqual(['zenda _T'])
})

test('a region is left out beside its members, and stands where it is alone', () => {
  const region = row('river-provinces', {}, '9', 'computed')
  expect(left(region, row('zenda', {}, '9'))).toEqual(['zenda'])
  expect(left(region)).toEqual(['river-provinces'])
  expect(left(region, row('zenda', {}, null))).toEqual(['river-provinces', 'zenda'])
})

test('what is stated of a region is left out beside the sum of its members', () => {
  const [stated, added] = [row('river-provinces', {}, '10'), row('river-provinces', {}, '9', 'computed')]
  const isSubtotal = subtotalsAmong(ruritania, [stated, added])
  expect([isSubtotal(stated), isSubtotal(added)]).toEqual([true, false])
})

test('an item class made of others is left out beside one of these', () => {
  const litter = (code: string, value: string) => row('zenda', { 'item-class': code }, value)
  expect(left(litter('mixed-litter', '9'))).toEqual(['zenda mixed-litter'])
  expect(left(litter('mixed-litter', '9'), litter('tyre', '4'))).toEqual(['zenda tyre'])
  expect(left(litter('bottle', '9'), litter('tyre', '3'))).toHaveLength(2)
})
