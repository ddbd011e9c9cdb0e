// Which of many questions are answered yes when each was asked by chance too: Benjamini and Hochberg (1995).

/**
 * The greatest probability that still counts as a find, so that of all finds at most the given share is false on average.
 * Negative where nothing is found.
 *
 * @param probabilities of each question: how often chance alone answers so clearly
 * @param level the share of false finds that is borne, such as 0.05
 */
export function discoveryLimit(probabilities: readonly number[], level: number): number {
  const sorted = probabilities.toSorted((a, b) => a - b)
  const last = sorted.findLastIndex((one, at) => one <= ((at + 1) / sorted.length) * level)
  return sorted[last] ?? -1
}
