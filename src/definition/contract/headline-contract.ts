// What the doors answer of headlines: of one indicator, of all for an area, everything at a glance, and the newest of every figure.
import type { Static } from '@sinclair/typebox'
import { figure } from './figure-contract.ts'
import { count, listOf, named, object, orNull, text } from './schema-parts.ts'

const headlineProperties = {
  /** The jurisdiction or group it speaks of. */
  area: text,
  /**
   * The headline of the newest whole period; of the newest period that is known where none is whole; null where nothing
   * is known of the area. What one member alone reported is no figure of a group.
   */
  latest: orNull(figure),
  /** What the author sets beside it: the same area, period and codes. */
  beside: listOf(figure),
  /** A newer figure of a period that is not whole: it is under way, or something is missing. */
  newer: orNull(figure),
}

/** The author's headline of an indicator for one area: one figure, what stands beside it, and what is newer. */
const headlineFigures = named('HeadlineFigures', object(headlineProperties))
export type HeadlineFigures = Static<typeof headlineFigures>

const indicatorTile = named(
  'IndicatorTile',
  object({
    indicator: text,
    /** Which of the author's headlines it is: 0 for the first, which also stands where nothing is known of any. */
    choice: count,
    ...headlineProperties,
    /** The period that is under way: a figure of it can still change. */
    running: text,
    /** The same show, area and codes through time, for a sparkline. */
    series: listOf(figure),
    /** How many jurisdictions of the group (of the main group, where it speaks of one jurisdiction) have any figure. */
    reporting: count,
    /** How many there are. */
    of: count,
  }),
)
export type IndicatorTile = Static<typeof indicatorTile>

/** What a page of an indicator says first. */
export const headlineAnswer = named(
  'HeadlineAnswer',
  object({
    dataVersion: count,
    /** All periods for which there is anything. */
    periods: listOf(text),
    tile: indicatorTile,
    /** The members of the group at the period of its headline; each at its own newest where the group has none. */
    members: listOf(headlineFigures),
    /** Who published what the indicator reads, the most often named first. */
    publishers: listOf(text),
  }),
)
export type HeadlineAnswer = Static<typeof headlineAnswer>

/** The headlines of indicators for one area. */
export const areaHeadlinesAnswer = named(
  'AreaHeadlinesAnswer',
  object({
    dataVersion: count,
    tiles: listOf(indicatorTile),
    /** Who published what is known of the area, the most often named first. */
    publishers: listOf(text),
  }),
)
export type AreaHeadlinesAnswer = Static<typeof areaHeadlinesAnswer>

/** The newest figures of every show for the area of the headline, one for each combination of codes. */
export const newestFiguresAnswer = named(
  'NewestFiguresAnswer',
  object({
    dataVersion: count,
    running: text,
    shows: listOf(object({ show: text, figures: listOf(figure) })),
  }),
)
export type NewestFiguresAnswer = Static<typeof newestFiguresAnswer>

export const overviewAnswer = named(
  'OverviewAnswer',
  object({
    dataVersion: count,
    tiles: listOf(indicatorTile),
    /** Number of observations per roadmap element and jurisdiction or group: what is known where. */
    coverage: listOf(object({ element: text, jurisdiction: text, observations: count })),
    counts: object({ observations: count, sources: count }),
    /** Who published what is shown, the most often named first. */
    publishers: listOf(text),
  }),
)
export type OverviewAnswer = Static<typeof overviewAnswer>
