// What has to be known beside a number, as bits: one aggregate carries all of them through every stage of the SQL.

/** A bit each, `isCounted` for what was counted from records; a sum of rows carries the marks of all of them. */
export const marks = {
  isConflict: 1,
  isEstimated: 2,
  hasGaps: 4,
  isRevised: 8,
  isPartial: 16,
  isCounted: 32,
} as const

/** Is the mark among the bits? */
export function isMarked(bits: number, mark: keyof typeof marks): boolean {
  return (bits & marks[mark]) !== 0
}
