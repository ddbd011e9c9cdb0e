// One month against the months before it: Farrington (1996) as Noufaily and others (2013) mended it, for counts by the month.
import { countQuantile } from './count-quantile.ts'
import { fitCounts, type DesignRow, type FittedCounts } from './quasi-poisson.ts'

/** A month with its count, numbered so that the next one is one more. */
export interface NumberedCount {
  readonly at: number
  readonly count: number
}

/** A month is marked where so much or more happens in at most this share of usual months. */
export const nominalRate = 0.01
/**
 * The most usual months that were marked in any simulation of the test: Poisson and overdispersed counts, steady and with
 * season and trend, 5 to 200 a month; where five years are known, and where little more than two are.
 */
export const simulatedRates = { long: 0.03, short: 0.04 }
/** With fewer known months before it nothing is said of a month. */
export const fewestMonths = 24
/** Where fewer cases a month are to be expected nothing is said: a threshold would find chance alone. */
export const fewestCases = 1

/** The months right before stay out, so that something that has begun does not become usual. */
const guard = 3
/** No month further back counts. */
const longest = 60
/** So many months before one can tell what is usual for it. */
export const monthsBehind = guard + longest
/** So many months have to be known before a trend is told from chance. */
const monthsForTrend = 36
/** A count so many standard deviations above its mean is believed less. */
const outlier = 2.58

export interface Threshold {
  /** What was to be expected. */
  readonly expected: number
  /** More than this is a signal. */
  readonly threshold: number
}

/** Which months tell what is usual for the given one. */
export function baselineOf(all: readonly NumberedCount[], month: number): NumberedCount[] {
  return all.filter(({ at }) => at < month - guard && at >= month - guard - longest)
}

/** In which of four parts of the year a month lies, seen from the other: that one and its neighbours are part 0. */
const seasonFrom = (at: number, month: number) => Math.floor((((((at - month + 1) % 12) + 12) % 12) % 12) / 3)

function designOf(baseline: readonly NumberedCount[], month: number, hasTrend: boolean): DesignRow[] {
  return baseline.map(({ at }) => {
    const season = seasonFrom(at, month)
    const parts = [1, 2, 3].map((part) => (part === season ? 1 : 0))
    return [1, ...parts, ...(hasTrend ? [(at - month) / 12] : [])]
  })
}

/** Weights by how far a count lies above its mean, in Anscombe's residuals; they sum to the number of counts. */
function weightsOf(counts: readonly number[], { means, leverages, dispersion }: FittedCounts): number[] {
  const raw = counts.map((count, at) => {
    const mean = means[at] ?? 1
    const spread = Math.sqrt(dispersion * Math.max(0.01, 1 - (leverages[at] ?? 0)))
    const residual = (1.5 * (count ** (2 / 3) - mean ** (2 / 3))) / (mean ** (1 / 6) * spread)
    return residual > outlier ? residual ** -2 : 1
  })
  const sum = raw.reduce((all, one) => all + one, 0)
  return raw.map((one) => (one * raw.length) / sum)
}

function fitted(baseline: readonly NumberedCount[], month: number, hasTrend: boolean): FittedCounts {
  const counts = baseline.map(({ count }) => count)
  const design = designOf(baseline, month, hasTrend)
  const first = fitCounts(
    design,
    counts,
    counts.map(() => 1),
  )
  return fitCounts(design, counts, weightsOf(counts, first))
}

/** What was to be expected of a month, and from which count on it is a signal. Undefined where too few months are known. */
export function thresholdOf(all: readonly NumberedCount[], month: number): Threshold | undefined {
  const baseline = baselineOf(all, month)
  if (baseline.length < fewestMonths) return undefined
  const most = Math.max(...baseline.map(({ count }) => count))
  if (most === 0) return { expected: 0, threshold: 0 }
  const withTrend = baseline.length >= monthsForTrend ? fitted(baseline, month, true) : undefined
  // A trend that leads beyond everything that ever was is not gone on with.
  const isSound = withTrend && withTrend.expected <= most
  const { expected, dispersion, variance } = isSound ? withTrend : fitted(baseline, month, false)
  // What is expected is itself known only so well: its variance adds to that of the count.
  const threshold = countQuantile(expected, dispersion + expected * variance, 1 - nominalRate)
  return { expected, threshold }
}
