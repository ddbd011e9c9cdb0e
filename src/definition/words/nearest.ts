// Near spellings: what somebody may have meant who wrote what is not among the answers.

type Pairs = ReadonlySet<string>

const pairsOf = (word: string): Pairs =>
  new Set(Array.from(word.toLowerCase()).map((letter, at, all) => letter + (all[at + 1] ?? '')))

function shared(own: Pairs, wanted: Pairs): number {
  let both = 0
  for (const pair of own) if (wanted.has(pair)) both += 1
  return both / Math.max(own.size, wanted.size, 1)
}

/**
 * Gives a way to find, for any text, up to three of the candidates that share most letters with it. The candidates are
 * taken apart once: a file of bad rows asks of each of its cells.
 */
export function nearestOf(candidates: readonly string[]): (text: string) => string {
  const known = candidates.map((candidate) => ({ candidate, own: pairsOf(candidate) }))
  return (text) => {
    const wanted = pairsOf(text)
    return known
      .map(({ candidate, own }) => ({ candidate, score: shared(own, wanted) }))
      .toSorted((a, b) => b.score - a.score)
      .slice(0, 3)
      .map(({ candidate }) => candidate)
      .join(', ')
  }
}

/** Up to three candidates that share most letters with what was written. */
export const nearest = (text: string, candidates: readonly string[]): string => nearestOf(candidates)(text)
