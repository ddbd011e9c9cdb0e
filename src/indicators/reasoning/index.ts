// The door of indicators/reasoning: statements that overlap, weighed against each other: what is known of the whole.
export { allSources, spokenCodes } from './all-sources.ts'
export type { Bound } from './bound.ts'
export { overFilledTime } from './filled-time.ts'
export { isTouching, latticeOf, severalCodes, type Lattice } from './lattice.ts'
export { isMarked, marks } from './marks.ts'
export type { Met } from './in-dispute.ts'
export type { Ground } from './one-source.ts'
export { isDisputed, isExactRange, isKnownRange, marksOf, rangeSaid, type Range } from './range.ts'
export {
  dayNumber,
  dayOfNumber,
  isInside,
  isSameSpan,
  oncePerSpan,
  type Span,
  type Statement,
} from './statement.ts'
