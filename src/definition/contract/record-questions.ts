// What can be asked about records and statements of completeness, and what is sent to keep them.
import { Type, type Static, type TSchema } from '@sinclair/typebox'
import { statementAnswers, statementKinds, type StatementKind } from '../completeness/index.ts'
import { idText, tableFormat } from './figure-questions.ts'
import type { QuestionCode } from './question-sentences.ts'
import { about, answers, defaulted, named, object, oneOf, optional, textUpTo } from './schema-parts.ts'

/** No list and no history is longer; what is larger is no number of the database either. */
const mostCounted = 1_000_000_000
const version = Type.Integer({ minimum: 1, maximum: mostCounted })
const reason = textUpTo(1000)
const dayText = (code: QuestionCode) => Type.String({ format: 'date', ...about(code) })
const isDescending = defaulted(Type.Boolean(), true)

/** Where a change lies in months that are stated as complete. */
export const statementAnswer = oneOf(statementAnswers, {
  ...about('what-change-means'),
})

const period = textUpTo(20, 'stated-period')
const whose = {
  jurisdiction: idText,
  register: idText,
  institution: optional(textUpTo(100, 'only-keeper')),
  period,
}
const mostAtOnce = 2000

export const recordQuestions = {
  records: object({
    jurisdiction: optional(idText),
    institution: optional(textUpTo(100, 'keeps-records')),
    from: optional(dayText('first-day')),
    to: optional(dayText('last-day')),
    search: optional(textUpTo(200, 'text-of-answer')),
    where: optional(textUpTo(4000, 'fields-and-what')),
    counted: optional(textUpTo(2000, 'counted-cell')),
    import: optional(
      Type.String({
        pattern: '^[0-9]{1,18}$',
        ...about('number-of-import'),
      }),
    ),
    within: optional(Type.String({ pattern: '^[-0-9.,]{7,80}$', ...about('box-of-places') })),
    sort: optional(textUpTo(100, 'field-to-sort')),
    descending: isDescending,
    limit: defaulted(Type.Integer({ minimum: 1, maximum: 500 }), 50),
    offset: defaulted(Type.Integer({ minimum: 0, maximum: mostCounted }), 0),
    format: tableFormat,
    columns: optional(textUpTo(2000, 'fields-of-csv')),
    rows: optional(textUpTo(100, 'child-table')),
    toHandOn: defaulted(Type.Boolean(about('to-hand-on')), false),
  }),
  ruledRecords: object({
    after: optional(textUpTo(400, 'next-of-answer')),
  }),
  collisions: object({
    limit: defaulted(Type.Integer({ minimum: 1, maximum: 500, ...about('how-many') }), 100),
  }),
  withdrawal: object({ version, reason, statements: optional(statementAnswer) }),
  statements: object({
    ...{ jurisdiction: optional(idText), register: optional(idText), institution: optional(idText) },
    from: optional(textUpTo(20, 'first-period')),
    to: optional(textUpTo(20, 'last-period')),
    limit: defaulted(Type.Integer({ minimum: 1, maximum: 1000, ...about('statements-of-page') }), 500),
    cursor: optional(Type.String({ maxLength: 20, pattern: '^[0-9]{1,18}$', ...about('next-of-page') })),
  }),
}

/**
 * What is sent to keep a record: new without `version`, a correction with the version that was read and a reason. Its
 * answers are checked by the register itself, which says every problem with its field and row.
 */
export const recordToKeep = named(
  'RecordToKeep',
  object({
    jurisdiction: idText,
    institution: optional(textUpTo(100, 'institution-of-record')),
    fields: answers,
    /** Rows by child table. */
    children: optional(
      Type.Unsafe<Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>>({
        type: 'object',
        additionalProperties: { type: 'array', maxItems: 5000, items: answers },
      }),
    ),
    /** Why what a rule questions is right: reasons by the key of the question, or under `*` for every question. */
    accepted: optional(
      Type.Unsafe<Readonly<Record<string, string>>>({
        type: 'object',
        maxProperties: 1000,
        additionalProperties: { type: 'string', maxLength: 1000 },
      }),
    ),
    version: optional(version),
    reason: optional(reason),
    /** Keep it although another record is the same by its register. That it was on purpose is stored with it. */
    isDeliberate: optional(Type.Boolean()),
    /** What it means for months that are stated as complete: the statement stands with it, or they are open again. */
    statements: optional(statementAnswer),
  }),
)
export type RecordToKeep = Static<typeof recordToKeep>

/** A record that is being filled in. */
export const recordToCompare = named(
  'RecordToCompare',
  object({
    jurisdiction: idText,
    id: optional(textUpTo(100, 'record-itself')),
    fields: answers,
  }),
)

type SentKind = Exclude<StatementKind, 'open'>
const isSent = (kind: StatementKind): kind is SentKind => kind !== 'open'
const many = <S extends TSchema>(items: S) =>
  Type.Unsafe<readonly Static<S>[]>({ type: 'array', minItems: 1, maxItems: mostAtOnce, items })

/** Statements of completeness: all of them are kept, or none. */
export const statementsToKeep = named(
  'StatementsToKeep',
  object({ statements: many(object({ ...whose, kind: oneOf(statementKinds.filter(isSent)) })) }),
)

/** Statements that are taken back, with the reason. */
export const statementsToWithdraw = named(
  'StatementsToWithdraw',
  object({ reason: Type.String({ minLength: 1, maxLength: 1000 }), statements: many(object(whose)) }),
)
