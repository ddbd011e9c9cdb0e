// What the doors answer about signals: watched registers, month by month, with what was to be expected.
import { Type, type Static } from '@sinclair/typebox'
import { tableFormat } from '../figure-questions.ts'
import {
  count,
  flag,
  listOf,
  named,
  object,
  oneOf,
  optional,
  orNull,
  text,
  textUpTo,
  truth,
} from '../schema-parts.ts'

const number = Type.Number()

const watchedMonth = named(
  'WatchedMonth',
  object({
    month: text,
    /** Records that count in it; null where none is known and nobody stated that there was none. */
    count: orNull(count),
    /** All who keep the register stated the month complete: there were no more. */
    isComplete: optional(truth),
    state: oneOf(['judged', 'not known', 'too short', 'too few']),
    /** What was to be expected, and the most that is usual. */
    ...{ expected: orNull(number), threshold: orNull(count), isSignal: flag },
  }),
)

const watchedSeries = named(
  'WatchedSeries',
  object({
    ...{ register: text, jurisdiction: text },
    /** Only a part of its records is open to whoever asks. */
    isPart: optional(truth),
    months: listOf(watchedMonth),
  }),
)
export type WatchedSeries = Static<typeof watchedSeries>

/** How many records lie where, on a grid of some two kilometres, and how many say no place. */
export const recordMapAnswer = named(
  'RecordMapAnswer',
  object({
    /** The field with the place. */
    field: text,
    places: listOf(object({ jurisdiction: text, latitude: number, longitude: number, records: count })),
    ...{ records: count, withoutPlace: count },
  }),
)
export type RecordMapAnswer = Static<typeof recordMapAnswer>

/** Watched registers by jurisdiction, and how often a month is marked in which nothing happened. */
export const signalsAnswer = named(
  'SignalsAnswer',
  object({
    series: listOf(watchedSeries),
    /** How many months were judged, and how many of them are marked by chance if nothing happened at all. */
    ...{ judged: count, byChance: number },
    /** The share of usual months that is to be marked, and the most that simulations found with long and with short rows. */
    ...{ rate: number, simulated: object({ long: number, short: number }) },
    /** So many months have to be known before one is judged, and so many cases are to be expected of it. */
    ...{ fewestMonths: count, fewestCases: count },
  }),
)
export type SignalsAnswer = Static<typeof signalsAnswer>

export const analysisQuestions = {
  signals: object({
    register: optional(textUpTo(100, 'one-register')),
    jurisdiction: optional(textUpTo(100, 'one-jurisdiction')),
    format: tableFormat,
  }),
}
