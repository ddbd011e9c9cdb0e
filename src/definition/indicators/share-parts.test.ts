// Which shares cannot pass all of their whole: parts of one data element by themselves, of two where the author says so.
import { describe, expect, test } from 'vitest'
import { plus, share, type Term } from './formula.ts'
import type { Measure } from './measure.ts'
import { withKnownParts } from './share-parts.ts'

const term = (measure: string): Term => ({ op: 'measure', measure })
const isPart = (part: Measure, whole: Measure, said: { isPart?: true } = {}) => {
  const formula = share(term('part'), term('whole'), { notReported: 'inside', ...said })
  const { op, ...known } = withKnownParts(formula, { part, whole })
  return op === 'share' && 'isPart' in known
}
const calls: Measure = { kind: 'sum', element: 'rescue-calls', where: {} }
const storms: Measure = { ...calls, where: { 'call-cause': 'storm' } }
const persons: Measure = { kind: 'sum', element: 'rescued-persons', where: {} }
const drowned: Measure = { ...persons, where: { outcome: 'drowned' } }

describe('a share', () => {
  test('of what one data element restricts is a part of what it takes in all, and not the other way about', () => {
    expect(isPart(storms, calls)).toBe(true)
    expect(isPart(calls, storms)).toBe(false)
  })

  test('of two data elements is a part only where the author says so', () => {
    expect(isPart(calls, persons)).toBe(false)
    expect(isPart(calls, persons, { isPart: true })).toBe(true)
  })

  test('of sums is a part where each of its terms lies within one of the whole’s, and none is counted on twice', () => {
    const sumsOf = (parts: readonly string[], wholes: readonly string[]) => {
      const added = (ids: readonly string[]) => plus(...(ids.map(term) as [Term, ...Term[]]))
      const formula = share(added(parts), added(wholes), { notReported: 'inside' })
      return 'isPart' in withKnownParts(formula, { calls, storms, persons, drowned })
    }
    expect(sumsOf(['storms', 'drowned'], ['persons', 'calls'])).toBe(true)
    expect(sumsOf(['storms'], ['persons', 'calls'])).toBe(true)
    expect(sumsOf(['storms', 'storms'], ['persons', 'calls'])).toBe(false)
    expect(sumsOf(['storms', 'persons'], ['calls', 'drowned'])).toBe(false)
  })
})
