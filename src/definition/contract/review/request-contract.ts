// What the doors say of requests between institutions: lists of them, one from end to end, rows without one; and what is sent.
import { Type, type Static } from '@sinclair/typebox'
import { requestSides } from '../../registers/index.ts'
import {
  requestStandings,
  type RequestAction,
  type RequestBrief,
  type RequestStepToTake,
} from '../../requests/index.ts'
import { requestFileCircles } from '../../evidence/index.ts'
import { recordAnswer } from '../record-contract.ts'
import { requestFile } from './evidence-contract.ts'
import { idText } from '../figure-questions.ts'
import {
  about,
  answers,
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
  sameAs,
  text,
  textUpTo,
} from '../schema-parts.ts'

const side = oneOf(requestSides)

const briefProperties = {
  ...{ register: text, jurisdiction: text, id: text, kind: text, institution: text, version: count },
  ...{
    side,
    number: text,
    other: text,
    otherInstitution: maybe,
    isShared: flag,
    sent: text,
    due: maybe,
    answered: maybe,
  },
  ...{ feedback: maybe, state: text, waits: orNull(side), daysLate: orNull(count) },
  /** Whether it waits for this side, which may be for somebody who is not here. */
  isMine: flag,
}

interface ListedRequest extends RequestBrief {
  readonly isMine: boolean
}

const listed = sameAs<ListedRequest>()('ListedRequest', object(briefProperties))

const sum = named(
  'RequestSum',
  object({
    ...{ kind: text, side, sent: count, open: count, late: count, answered: count, withDay: count },
    ...{ inTime: count, feedback: count, medianDays: orNull(count) },
  }),
)

/** Questions about findings that the person may read, with the findings that each asks about. */
export const findingQuestionsAnswer = named(
  'FindingQuestionsAnswer',
  object({ items: listOf(object({ findings: listOf(text), request: listed })) }),
)
export type FindingQuestionsAnswer = Static<typeof findingQuestionsAnswer>

/** Requests that the person may read, and what they come to by kind and side. */
export const requestsAnswer = named(
  'RequestsAnswer',
  object({ items: listOf(listed), total: count, sums: listOf(sum), today: text }),
)
export type RequestsAnswer = Static<typeof requestsAnswer>

const action = sameAs<RequestAction>()(
  'RequestAction',
  object({
    ...{ version: count, at: text, by: text, state: text, reason: maybe },
    /** Of a correction: the answers that the other side has too, before and after it, and child tables whose rows it changed. */
    amended: orNull(object({ before: answers, after: answers, rows: listOf(text) })),
  }),
)

export const requestAnswer = named(
  'RequestAnswer',
  object({
    ...briefProperties,
    record: recordAnswer,
    next: listOf(text),
    mayStep: flag,
    actions: listOf(action),
    /** What lies beside it, the newest first; and for whom the person may keep a file there: for nobody where none is listed. */
    files: listOf(requestFile),
    mayKeepFor: listOf(oneOf(requestFileCircles)),
  }),
)
export type RequestAnswer = Static<typeof requestAnswer>

export const requestStepToTake = sameAs<RequestStepToTake>()(
  'RequestStepToTake',
  object({
    step: textUpTo(100),
    version: Type.Integer({ minimum: 0, maximum: 1_000_000, ...about('version-read') }),
    fields: optional(answers),
    reason: optional(textUpTo(1000)),
  }),
)

const unopened = named(
  'UnopenedRow',
  object({
    ...{ jurisdiction: text, record: text, institution: text, line: count, number: text, day: text },
    ...{ outcome: maybe, pieces: count },
  }),
)

/** Rows that want a request and have none, by register and child table. */
export const unopenedAnswer = named(
  'UnopenedAnswer',
  object({
    registers: listOf(
      object({ register: text, child: text, kind: text, total: count, items: listOf(unopened) }),
    ),
  }),
)
export type UnopenedAnswer = Static<typeof unopenedAnswer>

export const rowToOpen = named(
  'RowToOpen',
  object({ register: textUpTo(100), jurisdiction: textUpTo(100), record: textUpTo(100) }),
)

export const openedAnswer = named('OpenedAnswer', object({ opened: count }))

const limit = defaulted(Type.Integer({ minimum: 1, maximum: 500, ...about('so-many-a-page') }), 200)

export const requestQuestions = {
  requests: object({
    ...{
      kind: optional(idText),
      side: optional(side),
      jurisdiction: optional(idText),
      institution: optional(idText),
    },
    ...{ state: defaulted(oneOf(requestStandings), 'open'), limit },
  }),
  unopened: object({ jurisdiction: optional(idText), limit }),
}
