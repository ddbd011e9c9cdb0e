// What has to be known beside a number, as bits: one number carries all of them through every step.

/**
 * A bit each. `isCounted`: counted from records; `isUneven`: one source's whole and parts do not add up; `isComposed`:
 * several sources together make it; `isUnanswered`: records leave an amount open that is asked for. A sum carries the marks of all that is in it.
 */
export const marks = {
  isConflict: 1,
  isEstimated: 2,
  hasGaps: 4,
  isRevised: 8,
  isPartial: 16,
  isCounted: 32,
  isUneven: 64,
  isComposed: 128,
  isUnanswered: 256,
} as const

/** Is the mark among the bits? */
export function isMarked(bits: number, mark: keyof typeof marks): boolean {
  return (bits & marks[mark]) !== 0
}
