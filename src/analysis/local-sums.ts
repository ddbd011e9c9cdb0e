// How the sum of so many cells is distributed where the counts of all cells are dealt out anew: every deal is as likely.

/** No sum is worked out in finer steps: counts are grouped so that a sum has at most so many. */
const finest = 20_000

/** By how much counts are divided so that the sums of so many of them stay within `finest`; 1 for all but huge ones. */
export function countStep(counts: readonly number[], most: number): number {
  const greatest = counts.toSorted((a, b) => b - a).slice(0, most)
  return Math.max(1, Math.ceil(greatest.reduce((sum, one) => sum + one, 0) / finest))
}

/** In how many ways `k` of `n` are chosen. */
function choices(n: number, k: number): number {
  let ways = 1
  for (let at = 1; at <= k; at += 1) ways = (ways * (n - k + at)) / at
  return k > n ? 0 : ways
}

/** Ways to choose `k` of the counts above 0 with each sum, for every `k` up to the most. */
function waysOf(counts: readonly number[], most: number, highest: number): Float64Array[] {
  const ways = Array.from({ length: most + 1 }, () => new Float64Array(highest + 1))
  if (ways[0]) ways[0][0] = 1
  for (const count of counts)
    for (let k = most; k >= 1; k -= 1) {
      const [own, fewer] = [ways[k], ways[k - 1]]
      if (!own || !fewer) continue
      for (let sum = count; sum <= highest; sum += 1) own[sum] = (own[sum] ?? 0) + (fewer[sum - count] ?? 0)
    }
  return ways
}

/** The probability that so many cells, chosen by lot among all, have at least such a sum. */
export type SumTail = (cells: number, sum: number) => number

/**
 * Works out the distribution exactly, over all choices of 1 to `most` cells.
 *
 * @param counts whole numbers, one for each cell
 */
export function sumTails(counts: readonly number[], most: number): SumTail {
  const above = counts.filter((count) => count > 0)
  const empty = counts.length - above.length
  const highest = above
    .toSorted((a, b) => b - a)
    .slice(0, most)
    .reduce((sum, one) => sum + one, 0)
  const ways = waysOf(above, most, highest)
  const tails = ways.map((_, cells) => {
    const tail = new Float64Array(highest + 2)
    for (let sum = highest; sum >= 0; sum -= 1) {
      let own = 0
      for (let k = 0; k <= cells; k += 1) own += (ways[k]?.[sum] ?? 0) * choices(empty, cells - k)
      tail[sum] = (tail[sum + 1] ?? 0) + own
    }
    return tail
  })
  return (cells, sum) => {
    const tail = tails[cells]
    if (!tail || cells > counts.length) throw new RangeError(`no sums of ${cells} cells`)
    if (sum <= 0) return 1
    return Math.min(1, (tail[Math.ceil(sum)] ?? 0) / choices(counts.length, cells))
  }
}
