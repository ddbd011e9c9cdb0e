// Where far more lies together than elsewhere: Getis and Ord's Gi* (1995), judged against counts dealt out anew among all cells.
import { discoveryLimit } from './false-discovery.ts'
import { countStep, sumTails } from './local-sums.ts'

/** Hot spots are looked for so that at most this share of those that are marked is by chance. */
export const falseShare = 0.04
/** The share of false ones among those marked that the simulations of the test stay below, with nothing to be found. */
export const simulatedFalseShare = 0.05
/** Nothing is said of land with fewer cells or fewer cases: neighbours would be compared with themselves, or chance with chance. */
export const fewestCells = 30
export const fewestInCells = 30

/** A cell of the land that is looked at, whether anything happened in it or not. */
export interface LandCell {
  readonly count: number
  /** The cells next to it, by their places in the list. */
  readonly beside: readonly number[]
}

export interface JudgedCell {
  /** Cases in the cell and those next to it. */
  readonly around: number
  /** Gi*: by how many standard deviations that is more than the cells would have on average. */
  readonly score: number
  /** How often counts dealt out by lot come to as much around this cell. */
  readonly probability: number
  readonly isHot: boolean
}

/** Gi* with weights of 1 for the cell itself and those next to it; 0 where all cells are alike. */
export function scoreOf(counts: readonly number[], around: readonly number[]): number {
  const n = counts.length
  const mean = counts.reduce((sum, one) => sum + one, 0) / n
  const spread = Math.sqrt(counts.reduce((sum, one) => sum + one ** 2, 0) / n - mean ** 2)
  const own = around.reduce((sum, at) => sum + (counts[at] ?? 0), 0)
  const weight = Math.sqrt((n * around.length - around.length ** 2) / (n - 1))
  return spread > 0 && weight > 0 ? (own - mean * around.length) / (spread * weight) : 0
}

/** Are there enough cells and cases for anything to be said? */
export function canBeJudged(cells: readonly LandCell[]): boolean {
  return cells.length >= fewestCells && cells.reduce((sum, { count }) => sum + count, 0) >= fewestInCells
}

/**
 * Judges every cell of one stretch of land. Undefined where there are too few of them or of cases.
 *
 * The normal distribution, to which Gi* is mostly compared, marks too much where counts are small and skewed; so the
 * probability is worked out exactly, from all ways in which the same counts can lie.
 */
export function judgeCells(cells: readonly LandCell[], level = falseShare): JudgedCell[] | undefined {
  if (!canBeJudged(cells)) return undefined
  const counts = cells.map(({ count }) => count)
  const rings = cells.map(({ beside }, at) => [at, ...beside])
  const widest = Math.max(...rings.map((ring) => ring.length))
  const step = countStep(counts, widest)
  const stepped = counts.map((count) => Math.round(count / step))
  const tail = sumTails(stepped, widest)
  const sumOf = (of: readonly number[], ring: readonly number[]) =>
    ring.reduce((sum, at) => sum + (of[at] ?? 0), 0)
  const probabilities = rings.map((ring) => tail(ring.length, sumOf(stepped, ring)))
  const limit = discoveryLimit(probabilities, level)
  return rings.map((ring, at) => {
    const probability = probabilities[at] ?? 1
    return {
      ...{ around: sumOf(counts, ring), score: scoreOf(counts, ring) },
      ...{ probability, isHot: probability <= limit },
    }
  })
}
