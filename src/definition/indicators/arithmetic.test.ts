// Exact arithmetic with bounds, formulas, regions, and how figures are written.
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  add,
  addAll,
  decimalText,
  divide,
  isContradicting,
  isExact,
  subtract,
  type Bounds,
} from '../codes/bounds.ts'
import { evaluate, type MeasureValue } from './evaluate.ts'
import { figureText } from './figure.ts'
import { measuresIn, type Formula } from './formula.ts'
import { regionalFigure } from './region.ts'

const exactly = (value: number | string): Bounds => ({ lower: String(value), upper: String(value) })
const value = (
  lower: number | null,
  upper: number | null,
  more: Partial<MeasureValue> = {},
): MeasureValue => ({
  lower: lower === null ? null : String(lower),
  upper: upper === null ? null : String(upper),
  flags: [],
  isConflict: false,
  ...more,
})
const m = (measure: string): Formula => ({ op: 'measure', measure })

describe('bounds', () => {
  test('decimals stay exact: 0.1 + 0.2 is 0.3', () => {
    expect(add(exactly('0.1'), exactly('0.2'))).toEqual(exactly('0.3'))
  })

  test('a sum is exact only when every part is, and lies within the sums of the bounds', () => {
    const sides = fc.tuple(fc.nat(), fc.nat()).map(([a, b]) => value(Math.min(a, b), Math.max(a, b)))
    fc.assert(
      fc.property(fc.array(sides, { minLength: 1, maxLength: 6 }), (all) => {
        const sum = addAll(all)
        expect(Number(sum.lower)).toBe(all.reduce((total, one) => total + Number(one.lower), 0))
        expect(isExact(sum)).toBe(all.every(isExact))
      }),
    )
  })

  test('an open side stays open', () => {
    expect(add(value(5, null), exactly(1))).toEqual({ lower: '6', upper: null })
  })

  test('“at most 5” beside 10 is 10 to 15, and beside “at most 3” it is at most 8', () => {
    expect(addAll([value(null, 5), exactly(10)])).toEqual({ lower: '10', upper: '15' })
    expect(addAll([value(null, 5), value(null, 3)])).toEqual({ lower: null, upper: '8' })
    expect(addAll([value(null, null), exactly(10)])).toEqual({ lower: null, upper: null })
  })

  test('what is taken away never leaves less than nothing', () => {
    expect(subtract(exactly(3), exactly(5))).toEqual(exactly(0))
    expect(subtract(exactly(151), exactly(1))).toEqual(exactly(150))
  })

  test('a quotient of bounds holds every quotient of what lies between', () => {
    expect(divide(value(1, 2), value(4, 8))).toEqual({ lower: '0.125', upper: '0.5' })
  })

  test('none of at least 3 is none, and of nothing that is known for certain it is not known', () => {
    expect(divide(exactly(0), value(3, null))).toEqual(exactly(0))
    expect(divide(exactly(0), value(3, 8), 100)).toEqual(exactly(0))
    expect(divide(value(null, 0), value(3, null))).toEqual({ lower: null, upper: '0' })
    expect(divide(exactly(0), value(null, 8)).upper).toBeNull()
  })

  test('“at least 10” contradicts “at most 9”, but not 12', () => {
    expect(isContradicting(value(10, null), value(null, 9))).toBe(true)
    expect(isContradicting(value(10, null), exactly(12))).toBe(false)
  })

  test.each([
    ['1234567', 0, '1,234,567'],
    ['46.25', 1, '46.3'],
    ['-5.04', 1, '-5.0'],
    ['34', 1, '34'],
    ['33.96', 1, '34.0'],
    ['99.96', 1, '99.96'],
    ['100', 1, '100'],
    ['100.0001', 1, '100.0001'],
    ['0.02', 1, '0.02'],
    ['0.06', 1, '0.06'],
    ['0.26', 1, '0.26'],
    ['0.96', 1, '1.0'],
    ['0.0004', 3, '0.0004'],
    ['0.0005', 3, '0.0005'],
    ['0.5', 0, '0.5'],
    ['0', 3, '0'],
    ['-0.0004', 3, '-0.0004'],
    ['0.109', 3, '0.109'],
    ['0.5', 3, '0.5'],
    ['999.5', 0, '1,000'],
  ])('%s with %i decimals is written %s', (number, decimals, text) => {
    expect(decimalText(number, decimals)).toBe(text)
  })
})

describe('formulas', () => {
  const share: Formula = { op: 'share', part: m('women'), whole: m('all') }
  const known: Formula = { ...share, outside: m('unknown') }
  const ratio: Formula = { op: 'ratio', numerator: m('women'), denominator: m('all') }

  test('a share with “not reported” inside and outside of its base', () => {
    const values = { women: value(35, 35), all: value(151, 151), unknown: value(1, 1) }
    expect(evaluate(share, ['women', 'all'], values)).toMatchObject({
      state: 'value',
      numerator: '35',
      denominator: '151',
    })
    expect(figureText(evaluate(share, measuresIn(share), values), 'percent')).toBe('23.2')
    expect(figureText(evaluate(known, measuresIn(known), values), 'percent')).toBe('23.3')
  })

  test('a part that is more than its whole says that it does not add up, exact or not', () => {
    const ofWhole: Formula = { ...share, isPart: true }
    const all = value(6, 6)
    const outcome = (women: MeasureValue) => evaluate(ofWhole, ['women', 'all'], { women, all })
    expect(outcome(value(7, null))).toMatchObject({ value: '100', flags: ['does not add up'] })
    expect(outcome(value(9, 9))).toMatchObject({ value: '150', flags: ['does not add up'] })
    expect(outcome(value(6, 6)).flags).toEqual([])
    expect(outcome(value(3, null))).toMatchObject({ lower: '50', upper: '100', flags: [] })
  })

  test('a zero denominator is not computable, whatever stands above it', () => {
    for (const above of [0, 5]) {
      const outcome = evaluate(ratio, ['women', 'all'], { women: value(above, above), all: value(0, 0) })
      expect(outcome).toMatchObject({ state: 'not computable', value: null })
    }
  })

  test('of what one source calls none and another four, a share is disputed over all that it can be', () => {
    const ofWhole: Formula = { ...share, isPart: true }
    const all = value(0, 4, { isConflict: true })
    const text = (formula: Formula, women: MeasureValue) => {
      const kind = formula.op === 'ratio' ? 'ratio' : 'percent'
      return figureText(evaluate(formula, ['women', 'all'], { women, all }), kind)
    }
    expect(text(ofWhole, value(2, 2))).toBe('50 to 100 (sources disagree)')
    expect(text(ofWhole, value(0, 2))).toBe('0 to 100 (sources disagree)')
    expect(text(ofWhole, value(0, 0))).toBe('0 (sources disagree)')
    expect(text(ratio, value(2, 2))).toBe('at least 0.5 (sources disagree)')
    expect(text(ratio, value(0, 2))).toBe('not known (sources disagree)')
    expect(text(ratio, value(0, 0))).toBe('0 (sources disagree)')
  })

  test('what nobody disputes is still not reported where it can be any share', () => {
    const ofWhole: Formula = { ...share, isPart: true }
    const outcome = evaluate(ofWhole, ['women', 'all'], { women: value(0, 2), all: value(0, 4) })
    expect(outcome).toMatchObject({ state: 'not reported', lower: null, upper: null })
  })

  test('a missing measure makes the figure missing, never zero', () => {
    const sum: Formula = { op: 'plus', terms: [m('a'), m('b')] }
    expect(evaluate(sum, ['a', 'b'], { a: value(3, 3) })).toMatchObject({
      state: 'not reported',
      value: null,
    })
  })

  test('what the source says about a missing value is passed on', () => {
    const values = { a: value(null, null, { missing: 'withheld' as const }) }
    expect(evaluate(m('a'), ['a'], values)).toMatchObject({ state: 'withheld' })
  })

  test('records that leave open how much it was say why there is no figure; other marks need one', () => {
    const open = value(null, null, { flags: ['answers missing', 'revised'] })
    expect(evaluate(m('a'), ['a'], { a: open })).toMatchObject({
      ...{ state: 'not reported', value: null, flags: ['answers missing'] },
    })
  })

  test('sources that disagree make a conflict, and their flags travel on', () => {
    const outcome = evaluate(m('a'), ['a'], { a: value(100, 103, { isConflict: true, flags: ['revised'] }) })
    expect(outcome).toMatchObject({ state: 'conflict', lower: '100', upper: '103', flags: ['revised'] })
  })
})

describe('regions', () => {
  const ratio: Formula = { op: 'ratio', numerator: m('fined'), denominator: m('reported') }
  const member = (fined: number, reported: number) => ({
    fined: value(fined, fined),
    reported: value(reported, reported),
  })

  test('a ratio is the ratio of sums, never the mean of ratios', () => {
    const outcome = regionalFigure(ratio, [member(1, 2), member(9, 90)])
    expect(outcome).toMatchObject({ numerator: '10', denominator: '92', coverage: { reporting: 2, of: 2 } })
    expect(figureText(outcome, 'ratio')).toBe('0.109')
  })

  test('a member whose records leave it open is missing, and the region says why', () => {
    const open = { fined: value(null, null, { flags: ['answers missing'] }) }
    const outcome = regionalFigure(m('fined'), [member(3, 4), open])
    expect(outcome).toMatchObject({ state: 'bounds', lower: '3', coverage: { reporting: 1, of: 2 } })
    expect(outcome.flags).toEqual(['answers missing', 'not all reported'])
  })

  test('the region does not depend on the order of its members', () => {
    const pairs = fc.array(fc.tuple(fc.nat(999), fc.nat(999)), { minLength: 1, maxLength: 7 })
    fc.assert(
      fc.property(pairs, (all) => {
        const members = all.map(([fined, reported]) => member(fined, reported))
        expect(regionalFigure(ratio, members.toReversed())).toEqual(regionalFigure(ratio, members))
      }),
    )
  })

  test('a sum over members of whom some did not report is a lower bound that says so', () => {
    const outcome = regionalFigure(m('fined'), [member(1, 2), {}])
    expect(outcome).toMatchObject({
      state: 'bounds',
      lower: '1',
      upper: null,
      flags: ['not all reported'],
      coverage: { reporting: 1, of: 2 },
    })
  })

  test('a region of which nobody reported is not reported', () => {
    expect(regionalFigure(m('fined'), [{}, {}])).toMatchObject({
      state: 'not reported',
      coverage: { reporting: 0, of: 2 },
    })
  })

  test('a ratio of bounds never lies outside of what the members allow', () => {
    const outcome = regionalFigure(ratio, [{ fined: value(1, 3), reported: value(10, 10) }])
    expect(outcome).toMatchObject({ lower: '0.1', upper: '0.3' })
  })

  test('a member that says “at most 5” takes nothing from what the others counted, and one that is missing neither', () => {
    const few = { fined: value(null, 5) }
    const counted = { fined: value(10, 10) }
    expect(regionalFigure(m('fined'), [few, counted])).toMatchObject({
      state: 'bounds',
      lower: '10',
      upper: '15',
    })
    expect(regionalFigure(m('fined'), [few, counted, {}])).toMatchObject({
      ...{ state: 'bounds', lower: '10', upper: null },
      flags: ['not all reported'],
    })
  })
})

describe('figures in words', () => {
  test.each([
    [{ state: 'value', value: '1396', lower: '1396', upper: '1396' }, 'count', '1,396'],
    [{ state: 'bounds', value: null, lower: '4170', upper: null }, 'count', 'at least 4,170'],
    [{ state: 'bounds', value: null, lower: null, upper: '20' }, 'count', 'at most 20'],
    [{ state: 'bounds', value: null, lower: '450', upper: '500' }, 'count', '450 to 500'],
    [
      { state: 'conflict', value: null, lower: '2871', upper: '2929' },
      'count',
      '2,871 to 2,929 (sources disagree)',
    ],
    [{ state: 'value', value: '0.5853', lower: '0.5853', upper: '0.5853' }, 'ratio', '0.585'],
    [{ state: 'value', value: '10.6214', lower: '10.6214', upper: '10.6214' }, 'ratio', '10.6'],
    [{ state: 'value', value: '1243.36', lower: '1243.36', upper: '1243.36' }, 'rate', '1,243.4'],
    [{ state: 'bounds', value: null, lower: '0.9996', upper: '8.4367' }, 'ratio', '0.999 to 8.44'],
    [{ state: 'bounds', value: null, lower: '66.666666666667', upper: null }, 'percent', 'at least 66.6'],
    [{ state: 'bounds', value: null, lower: null, upper: '33.333333333333' }, 'percent', 'at most 33.4'],
    [{ state: 'bounds', value: null, lower: '0.04', upper: '99.96' }, 'percent', '0.04 to 99.96'],
    [{ state: 'bounds', value: null, lower: '-3.37', upper: '-3.33' }, 'percent', '-3.4 to -3.3'],
    [{ state: 'not computable', value: null, lower: null, upper: null }, 'ratio', 'not computable'],
    [{ state: 'not reported', value: null, lower: null, upper: null }, 'count', 'not reported'],
    [{ state: 'withheld', value: null, lower: null, upper: null }, 'count', 'withheld'],
  ] as const)('%o as %s reads “%s”', (figure, kind, text) => {
    expect(figureText(figure, kind)).toBe(text)
  })
})
