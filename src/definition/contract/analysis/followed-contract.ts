// What the doors answer about records that are followed: cohorts step by step, and how long something took.
import { Type, type Static } from '@sinclair/typebox'
import { cohortLengths } from '../../registers/index.ts'
import { tableFormat } from '../figure-questions.ts'
import {
  about,
  count,
  defaulted,
  flag,
  listOf,
  maybe,
  named,
  object,
  oneOf,
  optional,
  orNull,
  text,
  textUpTo,
} from '../schema-parts.ts'

const number = Type.Number()

const reached = named(
  'CohortReached',
  object({
    months: count,
    /** The day from which every member has had so many months. */
    ripeOn: text,
    isRipe: flag,
    /** How many reached each step within so many months, in the order of the steps; so far, where it is not ripe. */
    steps: listOf(count),
  }),
)

const cohort = named(
  'Cohort',
  object({
    period: text,
    /** How many began in it. */
    began: count,
    reached: listOf(reached),
    /** How many reached each step by now, however long it took. */
    byNow: listOf(count),
  }),
)
export type Cohort = Static<typeof cohort>

export const cohortsAnswer = named(
  'CohortsAnswer',
  object({
    ...{ register: text, today: text },
    /** What is counted: the records, or the rows of a child table, of one code where codes are never added up. */
    of: maybe,
    code: maybe,
    /** The codes of which there are any; empty where what is counted has none. */
    codes: listOf(text),
    /** Jurisdictions of which only a part of the records is open to whoever asks. */
    parts: listOf(text),
    cohorts: listOf(cohort),
  }),
)
export type CohortsAnswer = Static<typeof cohortsAnswer>

const durationRow = named(
  'DurationRow',
  object({
    /** Null for all jurisdictions together. */
    jurisdiction: maybe,
    /** The code of the rows that keep records apart; empty where a record has no such row, null where nothing is kept apart. */
    code: maybe,
    ...{ records: count, known: count },
    /** Records whose days run backwards: they are in nothing else. */
    backwards: count,
    /** Quartiles in days, and the records in each band; null where too few are known to say anything. */
    quartiles: orNull(listOf(number)),
    bands: orNull(listOf(count)),
  }),
)
export type DurationRow = Static<typeof durationRow>

export const durationsAnswer = named(
  'DurationsAnswer',
  object({
    ...{ register: text, duration: text, from: maybe, to: maybe },
    /** So many have to be known before quartiles are said. */
    fewest: count,
    parts: listOf(text),
    rows: listOf(durationRow),
  }),
)
export type DurationsAnswer = Static<typeof durationsAnswer>

const jurisdiction = optional(textUpTo(100, 'one-jurisdiction'))
const day = (code: 'first-day' | 'last-day') => optional(Type.String({ format: 'date', ...about(code) }))

export const followedQuestions = {
  cohorts: object({
    jurisdiction,
    length: defaulted(oneOf(cohortLengths), 'year'),
    of: optional(textUpTo(100, 'child-table')),
    code: optional(textUpTo(100)),
    format: tableFormat,
  }),
  durations: object({
    duration: textUpTo(100),
    ...{ jurisdiction, from: day('first-day'), to: day('last-day') },
    apart: defaulted(Type.Boolean(), false),
    format: tableFormat,
  }),
}
