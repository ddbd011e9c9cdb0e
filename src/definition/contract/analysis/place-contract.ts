// What the doors answer about where records lie: gathered on a grid, by parts of jurisdictions, hot spots, and routes.
import { Type, type Static } from '@sinclair/typebox'
import { tableFormat } from '../figure-questions.ts'
import {
  about,
  count,
  flag,
  listOf,
  named,
  object,
  optional,
  orNull,
  text,
  textUpTo,
  truth,
} from '../schema-parts.ts'

const number = Type.Number()

/** Of all records that are meant, those that say no place, or only its name. */
const placed = { field: text, records: count, withoutPlace: count }

/** Records near each other, gathered in cells of a grid; those of two jurisdictions never together. */
export const clustersAnswer = named(
  'ClustersAnswer',
  object({
    ...placed,
    /** The cells are so many degrees wide and high. */
    step: number,
    /** What is shown of the land; all of it where not said. */
    window: optional(text),
    /** Records with a place that is not within it. */
    elsewhere: count,
    clusters: listOf(
      object({
        ...{ jurisdiction: text, latitude: number, longitude: number, records: count },
        /** The cell: a list of records narrowed to it has as many. */
        within: text,
      }),
    ),
  }),
)
export type ClustersAnswer = Static<typeof clustersAnswer>

export const subAreasAnswer = named(
  'SubAreasAnswer',
  object({
    ...placed,
    /** Parts of jurisdictions with any, by their ids in the outlines. */
    areas: listOf(object({ id: text, records: count })),
    /** Of them, records that were told by the code of the place and not by where it lies. */
    byCode: count,
    /** Records with a place outside of every part of their jurisdiction, or a code of none. */
    outside: count,
  }),
)
export type SubAreasAnswer = Static<typeof subAreasAnswer>

export const hotSpotsAnswer = named(
  'HotSpotsAnswer',
  object({
    ...placed,
    /** Records with a place outside of their jurisdiction. */
    outside: count,
    /** Jurisdictions with any record on the map: whether there are enough for anything to be said. */
    lands: listOf(
      object({
        ...{ jurisdiction: text, cells: count, records: count, isJudged: flag },
        /** Only a part of its records is open to whoever asks. */
        isPart: optional(truth),
      }),
    ),
    /** Hexagons with records in them or hot; where they lie in the plane of the outlines, and about where on the earth. */
    cells: listOf(
      object({
        ...{ jurisdiction: text, x: number, y: number, latitude: number, longitude: number, records: count },
        /** In it and those next to it; Gi*; how often chance alone comes to as much. */
        ...{ around: count, score: orNull(number), probability: orNull(number), isHot: flag },
      }),
    ),
    /** The share of false hot spots that is aimed at, and what simulations stay below. */
    ...{ falseShare: number, simulated: number, fewestCells: count, fewestInCells: count },
  }),
)
export type HotSpotsAnswer = Static<typeof hotSpotsAnswer>

const stop = orNull(text)

/** From where to where: null where it is not stated. */
export const routesAnswer = named(
  'RoutesAnswer',
  object({
    ...{ records: count, withoutRoute: count },
    /** Ways with most records first; the sums of all are in the two lists of pairs. */
    routes: listOf(object({ from: stop, through: stop, jurisdiction: text, to: stop, records: count })),
    /** Records of ways that are not listed, since there are too many of them. */
    unlisted: count,
    origins: listOf(object({ from: stop, jurisdiction: text, records: count })),
    destinations: listOf(object({ to: stop, jurisdiction: text, records: count })),
  }),
)
export type RoutesAnswer = Static<typeof routesAnswer>

/** What a map is narrowed to, as the list of a register is. */
const narrowing = {
  jurisdiction: optional(textUpTo(100, 'one-jurisdiction')),
  institution: optional(textUpTo(100, 'keeps-records')),
  from: optional(Type.String({ format: 'date', ...about('first-day') })),
  to: optional(Type.String({ format: 'date', ...about('last-day') })),
  search: optional(textUpTo(200, 'text-of-answer')),
  where: optional(textUpTo(4000, 'fields-and-what')),
  counted: optional(textUpTo(2000, 'counted-cell')),
  import: optional(Type.String({ pattern: '^[0-9]{1,18}$', ...about('number-of-import') })),
  within: optional(Type.String({ pattern: '^[-0-9.,]{7,80}$', ...about('box-of-places') })),
  part: optional(textUpTo(100, 'part-of-jurisdiction')),
}

export const placeQuestions = {
  recordMap: object({ ...narrowing, format: tableFormat }),
  recordSums: object(narrowing),
  clusters: object({
    ...narrowing,
    zoom: optional(Type.Integer({ minimum: 1, maximum: 4, ...about('how-near') })),
    at: optional(Type.String({ pattern: '^-?[0-9.]{1,12},-?[0-9.]{1,12}$', ...about('middle-of-map') })),
    format: tableFormat,
  }),
}
