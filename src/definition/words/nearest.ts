// Near spellings: what somebody may have meant who wrote what is not among the answers.

/** Up to three candidates that share most letters with what was written. */
export function nearest(text: string, candidates: readonly string[]): string {
  const pairs = (word: string) =>
    new Set(Array.from(word.toLowerCase()).map((letter, at, all) => letter + (all[at + 1] ?? '')))
  const wanted = pairs(text)
  const score = (candidate: string) => {
    const own = pairs(candidate)
    return [...own].filter((pair) => wanted.has(pair)).length / Math.max(own.size, wanted.size, 1)
  }
  return candidates
    .toSorted((a, b) => score(b) - score(a))
    .slice(0, 3)
    .join(', ')
}
