// Draws: the same for the same seed, fair, and independent of each other.
import { describe, expect, test } from 'vitest'
import { drawsFor, weighted } from './draws.ts'

const many = 20_000
const drawn = <Value>(draw: () => Value) => Array.from({ length: many }, draw)
const mean = (values: readonly number[]) => values.reduce((sum, one) => sum + one, 0) / values.length

describe('draws', () => {
  test('the same seed and name give the same, and another seed or name something else', () => {
    const first = (seed: number, name: string) => {
      const { share } = drawsFor(seed, name)
      return [share(), share(), share()]
    }
    expect(first(1, 'a')).toEqual(first(1, 'a'))
    expect(first(1, 'a')).not.toEqual(first(2, 'a'))
    expect(first(1, 'a')).not.toEqual(first(1, 'b'))
  })

  test('choices come as often as their weights say', () => {
    const { pick, chance, whole } = drawsFor(7, 'fair')
    const kinds = weighted({ often: 8, seldom: 2, never: 0 })
    const picked = drawn(() => pick(kinds))
    expect(picked.filter((one) => one === 'often').length / many).toBeCloseTo(0.8, 1)
    expect(picked).not.toContain('never')
    expect(drawn(() => chance(0.25)).filter(Boolean).length / many).toBeCloseTo(0.25, 1)
    const dice = drawn(() => whole(1, 6))
    expect([Math.min(...dice), Math.max(...dice)]).toEqual([1, 6])
    expect(mean(dice)).toBeCloseTo(3.5, 1)
  })

  test.each([0, 0.3, 4, 250])('%d are expected, and come on average', (expected) => {
    const { count } = drawsFor(3, 'counts', expected)
    const counts = drawn(() => count(expected))
    expect(Math.abs(mean(counts) - expected)).toBeLessThan(0.05 + expected / 100)
    expect(counts.every((one) => Number.isInteger(one) && one >= 0)).toBe(true)
  })

  test('no two identifiers are the same', () => {
    const { id } = drawsFor(1, 'ids')
    const ids = drawn(id)
    expect(new Set(ids).size).toBe(many)
    expect(ids[0]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/)
  })
})
