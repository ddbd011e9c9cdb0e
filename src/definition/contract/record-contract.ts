// What the doors answer about records: one, a list of them, its history, and those that may be the same.
import type { Static } from '@sinclair/typebox'
import { recordRuleSeverities } from '../registers/index.ts'
import type { AnswerProblem, RuledRecord, RuledRecordsAnswer } from '../records/index.ts'
import { statedMonth } from './completeness-contract.ts'
import {
  answers,
  codes,
  count,
  listOf,
  mapOf,
  maybe,
  named,
  object,
  oneOf,
  optional,
  orNull,
  sameAs,
  text,
  truth,
} from './schema-parts.ts'

const storedProperties = {
  fields: answers,
  children: mapOf(listOf(answers)),
  accepted: optional(codes),
  isDeliberate: optional(truth),
  /** What is sensitive in it is not shown to whoever asks, whether anything is answered there or not. */
  isWithheld: optional(truth),
}
const recordAction = oneOf(['created', 'corrected', 'withdrawn'])

/** One record as the API gives it. */
export const recordAnswer = named(
  'RecordAnswer',
  object({
    id: text,
    jurisdiction: text,
    /** Id of an institution of the record’s jurisdiction, or `notStated`. */
    institution: text,
    /** Counts up with every change; send it back with a change, so that nobody's work is overwritten. */
    version: count,
    /** What its last change was; a withdrawn record stands in no list and no count. */
    action: recordAction,
    changedAt: text,
    changedBy: text,
    ...storedProperties,
  }),
)
export type RecordAnswer = Static<typeof recordAnswer>

export const recordsAnswer = named(
  'RecordsAnswer',
  object({
    items: listOf(recordAnswer),
    total: count,
    /** Where a counted cell is asked for: what all of its records come to. Null where nothing adds up. Exact decimal. */
    counted: optional(maybe),
  }),
)
export type RecordsAnswer = Static<typeof recordsAnswer>

/** One version of a record. */
const recordVersion = named(
  'RecordVersion',
  object({
    version: count,
    at: text,
    person: text,
    action: recordAction,
    reason: maybe,
    /** The institution that kept it in this version. */
    institution: text,
    record: object(storedProperties),
  }),
)
export type RecordVersion = Static<typeof recordVersion>

export const historyAnswer = named(
  'HistoryAnswer',
  object({
    versions: listOf(recordVersion),
    /** Where sensitive answers were erased: of which version, when, and of which questions, all of them where none is named. */
    erased: listOf(object({ version: count, at: text, fields: listOf(text) })),
  }),
)
export type HistoryAnswer = Static<typeof historyAnswer>

const answerProblem = sameAs<AnswerProblem>()(
  'AnswerProblem',
  object({
    code: optional(text),
    field: text,
    child: optional(text),
    row: optional(count),
    ...{ what: text, why: text, mend: text },
    rule: optional(text),
    question: optional(text),
  }),
)

/** Why a record was not kept: answers to mend, records like it, or somebody else's change in between. */
export const notKept = named(
  'NotKept',
  object({
    problems: listOf(answerProblem),
    alike: listOf(recordAnswer),
    /** The record as it is now, where somebody changed it meanwhile. */
    current: orNull(recordAnswer),
    /** Months stated as complete in which it would count; send `statements` to say what becomes of that. */
    statements: listOf(statedMonth),
  }),
)
export type NotKept = Static<typeof notKept>

/** Records like a draft, before anybody tries to keep it. */
export const alikeAnswer = named('AlikeAnswer', object({ alike: listOf(recordAnswer) }))
export type AlikeAnswer = Static<typeof alikeAnswer>

/** Standing records that are the same by their register. */
const collision = named(
  'Collision',
  object({
    /** The one that stands for their key comes first; the others in the order in which they were kept. */
    records: listOf(recordAnswer),
    /** Ids of those about which nobody has decided: each is kept on purpose (a correction with `isDeliberate`), or one goes. */
    undecided: listOf(text),
  }),
)
export type Collision = Static<typeof collision>

export const collisionsAnswer = named(
  'CollisionsAnswer',
  object({
    collisions: listOf(collision),
    /** How many there are in all. */
    total: count,
  }),
)
export type CollisionsAnswer = Static<typeof collisionsAnswer>

const ruledRecord = sameAs<RuledRecord>()(
  'RuledRecord',
  object({
    ...{ jurisdiction: text, id: text, label: text, rule: text, field: text },
    severity: oneOf(recordRuleSeverities),
    ...{ child: optional(text), row: optional(count), what: text, why: text, mend: text, reason: maybe },
  }),
)

export const ruledRecordsAnswer = sameAs<RuledRecordsAnswer>()(
  'RuledRecordsAnswer',
  object({ items: listOf(ruledRecord), looked: count, next: maybe }),
)

/** How many records each register holds, by its id. */
export const registerCountsAnswer = named(
  'RegisterCountsAnswer',
  object({
    records: mapOf(count),
    /** The moment of the last change of any record that whoever asks may open; of a register without one, nothing. */
    changed: mapOf(text),
  }),
)
export type RegisterCountsAnswer = Static<typeof registerCountsAnswer>
