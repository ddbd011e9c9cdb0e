// What the doors answer of headlines: of one indicator, of all for an area, and the newest of every figure.
import type { Figure } from '../indicators/index.ts'

/** The author's headline of an indicator for one area: one figure, what stands beside it, and what is newer. */
export interface HeadlineFigures {
  /** The jurisdiction or group it speaks of. */
  readonly area: string
  /**
   * The headline of the newest whole period; of the newest period that is known where none is whole; null where nothing
   * is known of the area. What one member alone reported is no figure of a group.
   */
  readonly latest: Figure | null
  /** What the author sets beside it: the same area, period and codes. */
  readonly beside: readonly Figure[]
  /** A newer figure of a period that is not whole: it is under way, or something is missing. */
  readonly newer: Figure | null
}

export interface IndicatorTile extends HeadlineFigures {
  readonly indicator: string
  /** Which of the author's headlines it is: 0 for the first, which also stands where nothing is known of any. */
  readonly choice: number
  /** The period that is under way: a figure of it can still change. */
  readonly running: string
  /** The same show, area and codes through time, for a sparkline. */
  readonly series: readonly Figure[]
  /** How many jurisdictions of the group (of the main group, where it speaks of one jurisdiction) have any figure. */
  readonly reporting: number
  /** How many there are. */
  readonly of: number
}

/** What a page of an indicator says first. */
export interface HeadlineAnswer {
  readonly dataVersion: number
  /** All periods for which there is anything. */
  readonly periods: readonly string[]
  readonly tile: IndicatorTile
  /** The members of the group at the period of its headline; each at its own newest where the group has none. */
  readonly members: readonly HeadlineFigures[]
  /** Who published what the indicator reads, the most often named first. */
  readonly publishers: readonly string[]
}

/** The headlines of indicators for one area. */
export interface AreaHeadlinesAnswer {
  readonly dataVersion: number
  readonly tiles: readonly IndicatorTile[]
  /** Who published what is known of the area, the most often named first. */
  readonly publishers: readonly string[]
}

/** The newest figures of every show for the area of the headline, one for each combination of codes. */
export interface NewestFiguresAnswer {
  readonly dataVersion: number
  readonly running: string
  readonly shows: readonly { readonly show: string; readonly figures: readonly Figure[] }[]
}
