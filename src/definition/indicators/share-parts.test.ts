// Which shares cannot pass all of their whole: parts of one data element by themselves, of two where the author says so.
import { describe, expect, test } from 'vitest'
import { share, type Term } from './formula.ts'
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

describe('a share', () => {
  test('of what one data element restricts is a part of what it takes in all, and not the other way about', () => {
    expect(isPart(storms, calls)).toBe(true)
    expect(isPart(calls, storms)).toBe(false)
  })

  test('of two data elements is a part only where the author says so', () => {
    expect(isPart(calls, persons)).toBe(false)
    expect(isPart(calls, persons, { isPart: true })).toBe(true)
  })
})
