// What the doors say of a document that is put together: as it stands, or as it was signed.
import { Type } from '@sinclair/typebox'
import { figureFlags, figureStates } from '../../indicators/index.ts'
import type {
  DocumentAnswer,
  DocumentFigure,
  DocumentRecord,
  DocumentSignal,
  DocumentVersion,
} from '../../reporting/index.ts'
import {
  about,
  answers,
  codes,
  count,
  defaulted,
  flag,
  listOf,
  maybe,
  object,
  oneOf,
  optional,
  orNull,
  sameAs,
  text,
} from '../schema-parts.ts'

const documentRecord = sameAs<DocumentRecord>()(
  'DocumentRecord',
  object({ register: text, id: text, answers, before: orNull(answers) }),
)

const documentFigure = sameAs<DocumentFigure>()(
  'DocumentFigure',
  object({
    ...{ indicator: text, show: text, codes, state: oneOf(figureStates), lower: maybe, upper: maybe },
    flags: listOf(oneOf(figureFlags)),
  }),
)

const documentSignal = sameAs<DocumentSignal>()(
  'DocumentSignal',
  object({ register: text, month: text, count, threshold: count, isSignal: flag, isPart: flag }),
)

const documentVersion = sameAs<DocumentVersion>()(
  'DocumentVersion',
  object({ number: count, at: maybe, by: maybe }),
)

export const documentAnswer = sameAs<DocumentAnswer>()(
  'DocumentAnswer',
  object({
    ...{ document: text, jurisdiction: text, edition: maybe, editions: listOf(text) },
    report: orNull(object({ product: text, report: count, state: text })),
    ...{ version: orNull(count), versions: listOf(documentVersion), keptBy: maybe },
    ...{ text: orNull(documentRecord), listed: listOf(documentRecord), gone: listOf(documentRecord) },
    ...{ figures: listOf(documentFigure), signals: listOf(documentSignal) },
  }),
)

export const documentQuestions = {
  document: object({
    edition: optional(Type.String({ pattern: '^\\d{4}$', ...about('edition-asked') })),
    version: optional(Type.Integer({ minimum: 1, maximum: 1_000_000, ...about('version-asked') })),
    /** `json-file` is the same as data to keep: with a name, and noted as what goes out. */
    format: defaulted(oneOf(['json', 'json-file', 'xlsx']), 'json'),
  }),
}
