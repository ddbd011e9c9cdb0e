// The laws of what is known of a cell: whichever is heard first, and however often, the same follows, marks included.
import Big from 'big.js'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { marks } from './marks.ts'
import { seedAsked } from '../testing/property-runs.ts'
import type { Bound } from './bound.ts'
import { isClashing, isExactRange, marksOf, meet, narrow, rangeBetween, type Range } from './range.ts'
import { weigh } from './weigh.ts'

const bounds: fc.Arbitrary<Bound | null> = fc.option(
  fc.record({
    value: fc.nat({ max: 3 }).map((value) => new Big(value)),
    marks: fc.subarray(Object.values(marks)).map((bits) => bits.reduce<number>((all, one) => all | one, 0)),
    vintage: fc.constantFrom('2024-01-01', '2024-06-01'),
  }),
)
const ranges = fc
  .tuple(bounds, bounds, fc.constantFrom('said', 'derived', 'whole'))
  .map(([lower, upper, origin]) => rangeBetween(lower, upper, origin))
  .filter((one) => !isClashing(one, one))

const plain = (range: Range | undefined) => JSON.stringify(range)
const runs = { numRuns: 2000, seed: seedAsked }

describe('what is known of a cell', () => {
  test('is the same whichever of two is heard first, and of three whichever two', () => {
    fc.assert(
      fc.property(ranges, ranges, ranges, (a, b, c) => {
        fc.pre(!isClashing(a, b) && !isClashing(b, c) && !isClashing(a, c))
        expect(plain(narrow(a, b))).toBe(plain(narrow(b, a)))
        expect(plain(narrow(narrow(a, b), c))).toBe(plain(narrow(a, narrow(b, c))))
      }),
      runs,
    )
  })

  test('is not more for being said twice', () => {
    fc.assert(
      fc.property(fc.array(ranges, { minLength: 1, maxLength: 4 }), (all) => {
        expect(plain(narrow(all[0] as Range, all[0] as Range))).toBe(plain(all[0]))
        expect(plain(meet([...all, ...all]))).toBe(plain(meet(all)))
        expect(plain(weigh([...all, ...all]))).toBe(plain(weigh(all)))
      }),
      runs,
    )
  })

  test('is the same in every order, of sources that agree and of sources that dispute it', () => {
    fc.assert(
      fc.property(fc.array(ranges, { minLength: 2, maxLength: 5 }), (all) => {
        expect(plain(meet(all.toReversed()))).toBe(plain(meet(all)))
        expect(plain(weigh(all.toReversed()))).toBe(plain(weigh(all)))
        const [first, ...others] = all
        expect(plain(meet([...others, first as Range]))).toBe(plain(meet(all)))
      }),
      runs,
    )
  })

  test('stays disputed from side to side, though somebody else agrees with one of them', () => {
    fc.assert(
      fc.property(ranges, ranges, ranges, (a, b, c) => {
        fc.pre(isClashing(a, b))
        const dispute = meet([a, b]) as Range
        fc.pre(!isClashing(dispute, c))
        expect(plain(meet([dispute, c]))).toBe(plain(c.doubts === 0 ? dispute : meet([c, dispute])))
      }),
      runs,
    )
  })

  test('lacks nothing once it is exact, and keeps every contradiction', () => {
    fc.assert(
      fc.property(ranges, ranges, (a, b) => {
        fc.pre(!isClashing(a, b))
        const met = narrow(a, b)
        if (isExactRange(met)) expect(marksOf(met) & (marks.hasGaps | marks.isPartial)).toBe(0)
        const contradictions = marks.isConflict | marks.isUneven
        expect(marksOf(met) & contradictions).toBe((marksOf(a) | marksOf(b)) & contradictions)
      }),
      runs,
    )
  })
})
