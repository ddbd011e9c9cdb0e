// What is known of a cell where sources meet: the range, and what each of them comes to. Plain data.
import type { Place } from './one-source.ts'
import type { Range } from './range.ts'

/** What one source comes to, for showing. */
export interface Side {
  readonly source: string
  readonly range: Range
}

export interface Met {
  readonly range: Range
  /** What each source that speaks of the cell comes to by itself. */
  readonly sides: readonly Side[]
}

/** The sources as they meet in any cell. */
export interface Meeting {
  readonly at: (place: Place) => Met | undefined
  /** Who says more of a cell than a range does, be it only of wholes that hold it. */
  readonly sayingMore: (place: Place, range: Range) => readonly string[]
  /** What wholes leave of a cell of which nobody speaks. */
  readonly leftAt: (place: Place) => Range | undefined
}
