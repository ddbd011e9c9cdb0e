// What can be asked about imports, layouts and rows that wait, and what is sent with them.
import { Type, type Static } from '@sinclair/typebox'
import type { Mapping } from '../mapping/index.ts'
import { fileReading } from './file-reading.ts'
import { textReading } from './import-contract.ts'
import { statementAnswer } from './record-questions.ts'
import { about, defaulted, named, object, oneOf, optional, orNull, textUpTo } from './schema-parts.ts'

const id = textUpTo(200)
/** A layout as it is sent: the engine reads it and says in words what is wrong with it. */
const anyMapping = Type.Unsafe<Mapping>({ type: 'object', additionalProperties: true })

export const importQuestions = {
  upload: object({
    register: id,
    name: optional(textUpTo(500, 'file-name-shown')),
    ...fileReading,
    institution: optional(textUpTo(200, 'which-institution')),
    source: optional(textUpTo(200, 'source-of-edition')),
  }),
  ofRegister: object({ register: optional(id) }),
  savedMapping: object({
    jurisdiction: optional(id),
    institution: optional(id),
    register: id,
    name: id,
  }),
  quarantine: object({
    register: optional(id),
    state: defaulted(oneOf(['waiting', 'retaken', 'discarded']), 'waiting'),
    limit: defaulted(Type.Integer({ minimum: 1, maximum: 500 }), 50),
    offset: defaulted(Type.Integer({ minimum: 0, maximum: 1_000_000_000 }), 0),
  }),
  batch: object({
    good: optional(oneOf(['rows'], { ...about('good-rows') })),
    statements: optional(statementAnswer),
  }),
}

const choice = {
  /** Take the good rows and put the bad ones into quarantine. */
  goodRows: optional(Type.Boolean()),
  withdrawVanished: optional(Type.Boolean()),
  /** What the file means for months that are stated as complete. */
  statements: optional(statementAnswer),
  /** Periods for which the file is complete: that is stated for everybody whose records are in it. */
  complete: optional(
    Type.Unsafe<readonly string[]>({
      type: 'array',
      maxItems: 500,
      items: { type: 'string', maxLength: 20 },
      ...about('periods-complete'),
    }),
  ),
}

/** What the person decides with a commit. */
const importChoice = object(choice)
export type ImportChoice = Static<typeof importChoice>

/** A commit as it is sent. */
export const importCommit = named(
  'ImportCommit',
  object({
    ...choice,
    /** Which reading of the file the person saw the plan of: nothing is taken where it has been read otherwise since. */
    reading: optional(
      Type.Integer({
        minimum: 1,
        ...about('reading-seen'),
      }),
    ),
  }),
)
export type ImportCommit = Static<typeof importCommit>

/** Further sheets read as one table with the first: every shown one with its headings, or those named. */
const sheetsWish = Type.Unsafe<readonly string[] | 'alike'>({
  anyOf: [{ enum: ['alike'] }, { type: 'array', maxItems: 1000, items: { type: 'string', maxLength: 200 } }],
})

/** How a file is to be read again. */
export const readingWish = named(
  'ReadingWish',
  object({
    mapping: orNull(anyMapping),
    table: optional(id),
    sheets: optional(sheetsWish),
    text: optional(textReading),
    ...{ jurisdiction: optional(id), institution: optional(id), source: optional(id) },
  }),
)

export const mappingToSave = named(
  'MappingToSave',
  object({
    jurisdiction: optional(id),
    institution: optional(id),
    register: id,
    name: id,
    mapping: anyMapping,
  }),
)

/** The reason is asked for where the import changed anything. */
export const undoWish = named(
  'UndoWish',
  object({
    reason: optional(textUpTo(1000, 'why-kept')),
    statements: optional(statementAnswer),
  }),
)

/** Rows that waited, with their cells mended. */
export const mendedRows = named(
  'MendedRows',
  object({
    rows: Type.Unsafe<readonly (readonly string[])[]>({
      type: 'array',
      maxItems: 5000,
      items: { type: 'array', maxItems: 1000, items: { type: 'string', maxLength: 10_000 } },
    }),
    statements: optional(statementAnswer),
  }),
)

export const discardReason = named(
  'DiscardReason',
  object({ reason: Type.String({ minLength: 1, maxLength: 1000 }) }),
)
