// A log-linear model of counts whose variance is a multiple of their mean, fitted by iteratively reweighted least squares.

/** The first row is the place for which the model is asked: a constant 1, then what tells places apart. */
export type DesignRow = readonly number[]

export interface FittedCounts {
  /** The mean of each count. */
  readonly means: readonly number[]
  /** How much a count weighs in its own mean, from 0 to 1. */
  readonly leverages: readonly number[]
  /** How many times larger the variance is than the mean; never below 1. */
  readonly dispersion: number
  /** The mean where everything but the constant is 0. */
  readonly expected: number
  /** The variance of the logarithm of that mean. */
  readonly variance: number
}

const mostSteps = 30
const closeEnough = 1e-8
/** So little that it only matters where a season had no case at all, whose effect would run to minus infinity. */
const ridge = 1e-3
const farthest = 20

const times = (a: DesignRow, b: DesignRow) => a.reduce((sum, one, at) => sum + one * (b[at] ?? 0), 0)

/** The inverse of a symmetric positive matrix, by elimination with pivots. */
function inverse(matrix: readonly (readonly number[])[]): number[][] {
  const size = matrix.length
  const rows = matrix.map((row, at) => [...row, ...row.map((_, other) => (other === at ? 1 : 0))])
  for (let at = 0; at < size; at += 1) {
    const below = rows.slice(at).toSorted((a, b) => Math.abs(b[at] ?? 0) - Math.abs(a[at] ?? 0))
    rows.splice(at, below.length, ...below)
    const pivot = rows[at]?.[at] ?? 1
    const scaled = (rows[at] ?? []).map((one) => one / pivot)
    rows[at] = scaled
    for (const [other, row] of rows.entries()) {
      const factor = row[at] ?? 0
      if (other !== at) rows[other] = row.map((one, column) => one - factor * (scaled[column] ?? 0))
    }
  }
  return rows.map((row) => row.slice(size))
}

/** The weighted squares and products of all columns, with a little added so that they can be inverted. */
function crossed(design: readonly DesignRow[], weights: readonly number[]): number[][] {
  const columns = design[0]?.map((_, at) => at) ?? []
  return columns.map((a) =>
    columns.map((b) => {
      const sum = design.reduce((all, row, at) => all + (weights[at] ?? 0) * (row[a] ?? 0) * (row[b] ?? 0), 0)
      return a === b && a > 0 ? sum + ridge : sum
    }),
  )
}

function meansOf(design: readonly DesignRow[], coefficients: DesignRow): number[] {
  return design.map((row) => Math.exp(Math.min(farthest, Math.max(-farthest, times(row, coefficients)))))
}

/** The next coefficients, from the means that the last ones gave. */
function nextCoefficients(
  design: readonly DesignRow[],
  counts: readonly number[],
  { weights, means }: { readonly weights: readonly number[]; readonly means: readonly number[] },
): number[] {
  const own = means.map((mean, at) => mean * (weights[at] ?? 1))
  const working = means.map((mean, at) => Math.log(mean) + ((counts[at] ?? 0) - mean) / mean)
  const [first = []] = design
  const right = first.map((_, column) =>
    design.reduce((sum, row, at) => sum + (own[at] ?? 0) * (row[column] ?? 0) * (working[at] ?? 0), 0),
  )
  return inverse(crossed(design, own)).map((row) => times(row, right))
}

/**
 * Fits the model.
 *
 * @param weights how much each count is believed; they sum to the number of counts
 */
export function fitCounts(
  design: readonly DesignRow[],
  counts: readonly number[],
  weights: readonly number[],
): FittedCounts {
  let coefficients: readonly number[] = []
  let means = counts.map((count) => count + 0.5)
  for (let step = 0; step < mostSteps; step += 1) {
    const next = nextCoefficients(design, counts, { weights, means })
    const moved = Math.max(...next.map((one, at) => Math.abs(one - (coefficients[at] ?? Infinity))))
    coefficients = next
    means = meansOf(design, coefficients)
    if (moved < closeEnough) break
  }
  const own = means.map((mean, at) => mean * (weights[at] ?? 1))
  const spread = inverse(crossed(design, own))
  const squares = means.reduce(
    (sum, mean, at) => sum + ((weights[at] ?? 1) * ((counts[at] ?? 0) - mean) ** 2) / mean,
    0,
  )
  const freedom = Math.max(1, counts.length - coefficients.length)
  const dispersion = Math.max(1, squares / freedom)
  const leverages = design.map(
    (row, at) =>
      (own[at] ?? 0) *
      times(
        row,
        spread.map((one) => times(one, row)),
      ),
  )
  return {
    ...{ means, leverages, dispersion },
    expected: Math.exp(coefficients[0] ?? 0),
    variance: dispersion * (spread[0]?.[0] ?? 0),
  }
}
