// How often the interval for the next count is missed when nothing has changed: what the rule promises, by simulation.
import { describe, expect, test } from 'vitest'
import { ruritania } from '../../../roadmaps/ruritania/index.ts'
import { observationOf } from '../../storage/testing/observation-of.ts'
import { findFindings } from './find-findings.ts'
import { twoSidedQuantile } from './looking/student-t.ts'
import { expectedRange } from './kinds/unlike-its-history.ts'

/** A seeded stream of numbers between 0 and 1 (mulberry32). */
function uniform(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return (((mixed ^ (mixed >>> 14)) >>> 0) + 0.5) / 2 ** 32
  }
}

function normal(next: () => number): number {
  return Math.sqrt(-2 * Math.log(next())) * Math.cos(2 * Math.PI * next())
}

function poisson(mean: number, next: () => number): number {
  if (mean > 60) return Math.max(0, Math.round(mean + Math.sqrt(mean) * normal(next)))
  let [count, chance] = [0, next()]
  for (const least = Math.exp(-mean); chance > least; count += 1) chance *= next()
  return count
}

/** A gamma variate with mean 1 (Marsaglia and Tsang 2000), for shapes of at least 1. */
function gamma(shape: number, next: () => number): number {
  const d = shape - 1 / 3
  for (;;) {
    const x = normal(next)
    const v = (1 + x / Math.sqrt(9 * d)) ** 3
    if (v > 0 && Math.log(next()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return (d * v) / shape
  }
}

/** Counts that vary more than chance: a mean that itself varies, the more the smaller the size. */
function counts(mean: number, size: number, next: () => number): () => number {
  return () => poisson(size === Infinity ? mean : mean * gamma(size, next), next)
}

const trials = 10_000

function missed(mean: number, size: number, periods: number): number {
  const next = uniform(mean * 1000 + periods)
  const draw = counts(mean, size, next)
  let misses = 0
  for (let trial = 0; trial < trials; trial += 1) {
    const { low, high } = expectedRange(Array.from({ length: periods }, draw), 0.01)
    const value = draw()
    if (value < low || value > high) misses += 1
  }
  return misses / trials
}

describe('the expected range of a count', () => {
  const means = [0.5, 2, 10, 100, 2000]
  const sizes = [Infinity, 20, 5, 2]
  test.each(means.flatMap((mean) => sizes.flatMap((size) => [5, 10].map((n) => [mean, size, n] as const))))(
    'is missed at most 2 times in 100 where nothing has changed: mean %d, size %d, %d periods',
    (mean, size, periods) => {
      expect(missed(mean, size, periods)).toBeLessThanOrEqual(0.02)
    },
  )

  test('is missed by most counts that have doubled, where they vary by chance alone', () => {
    const next = uniform(7)
    const [before, after] = [counts(100, Infinity, next), counts(200, Infinity, next)]
    let seen = 0
    for (let trial = 0; trial < 500; trial += 1) {
      const { high } = expectedRange(Array.from({ length: 8 }, before), 0.01)
      if (after() > high) seen += 1
    }
    expect(seen / 500).toBeGreaterThan(0.9)
  })

  test.each([
    [0.05, 1, 12.7062],
    [0.05, 4, 2.7764],
    [0.01, 4, 4.6041],
    [0.01, 5, 4.0321],
    [0.01, 9, 3.2498],
    [0.05, 30, 2.0423],
  ])(
    'rests on the quantiles of the printed tables: %d to both sides, %d degrees of freedom',
    (rate, freedom, t) => {
      expect(twoSidedQuantile(rate, freedom)).toBeCloseTo(t, 3)
    },
  )

  test('is never asked of a history that is too short', () => {
    const years = ['1', '1', '1', '1', '5000'].map((value, at) =>
      observationOf(ruritania, { element: 'rescue-calls', period: String(2010 + at), value }),
    )
    expect(findFindings(ruritania, years).filter(({ rule }) => rule === 'unlike-its-history')).toEqual([])
  })
})
