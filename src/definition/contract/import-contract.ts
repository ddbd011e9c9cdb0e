// What an import says of itself as it stands, the imports of a person, the layouts that are remembered, and rows that wait.
import { Type, type Static } from '@sinclair/typebox'
import {
  delimiters,
  textEncodings,
  type Mapping,
  type MappingSuggestion,
  type TextReading,
} from '../mapping/index.ts'
import { importPlan, importProblem, importResult, rowProblem } from './plan-contract.ts'
import { statedQuestion } from './completeness-contract.ts'
import {
  count,
  flag,
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
} from './schema-parts.ts'
import { takenImport } from './taken-import.ts'

const importState = oneOf(['reading', 'planned', 'committing', 'committed', 'not-taken', 'failed'])
export type ImportState = Static<typeof importState>

/** A text that cells of a column hold, and how many of them. */
const wordCount = named('WordCount', object({ text, count }))
export type WordCount = Static<typeof wordCount>

const encoding = oneOf(textEncodings)
const delimiter = oneOf(delimiters)
/** What is said of how a text file is read; the rest is recognised. */
export const textReading = sameAs<TextReading>()(
  'TextReading',
  object({ encoding: optional(encoding), delimiter: optional(delimiter) }),
)

/** A row of a table as it stands, with its number. */
const sheetRow = named('SheetRow', object({ line: count, cells: listOf(text) }))
export type SheetRow = Static<typeof sheetRow>

/** How a text file was read: what was recognised, but for what was said. */
const textAsRead = named(
  'TextAsRead',
  object({
    encoding,
    delimiter,
    said: textReading,
    /** A piece of the text in which the encoding shows: letters that others would spoil. Empty where it has none. */
    sample: text,
  }),
)
export type TextAsRead = Static<typeof textAsRead>

/** A layout: checked by the engine itself, which says in words what is wrong with one. */
export const mapping = named(
  'Mapping',
  Type.Unsafe<Mapping>({
    type: 'object',
    properties: {
      name: { type: 'string' },
      target: { type: 'object', additionalProperties: true },
      columns: { type: 'array', items: { type: 'object', additionalProperties: true } },
    },
    required: ['name', 'target', 'columns'],
    additionalProperties: true,
  }),
)

const suggestion = sameAs<MappingSuggestion>()(
  'MappingSuggestion',
  object({
    mapping,
    confidence: mapOf(Type.Number()),
    unrecognised: listOf(text),
    missing: listOf(text),
  }),
)

/** An import as it stands, at `/api/imports/{id}`. */
export const importAnswer = named(
  'ImportAnswer',
  object({
    id: text,
    register: text,
    /** Whose records these are and of which source this is an edition, where the person said so. */
    jurisdiction: maybe,
    institution: maybe,
    source: maybe,
    state: importState,
    file: text,
    /** Counts up each time the file is read in another way; the plan is that of this reading. */
    reading: count,
    /** Rows read so far. */
    progress: count,
    tables: listOf(object({ name: text, isHidden: flag })),
    /** The table that was read, its headings, and the first rows below them as they stand. */
    table: text,
    /** How the bytes of a text file were read, and what of that somebody said; null where it is no text of columns. */
    text: orNull(textAsRead),
    headings: listOf(text),
    samples: listOf(listOf(text)),
    /** The first rows of the table from its top: titles, headings, rows. */
    top: listOf(sheetRow),
    /** Number of the first row with the headings, and how many rows they take. */
    headingLine: count,
    headingRows: count,
    /** Every text of the columns that hold few different ones, the most frequent first. Empty where the headings are our own. */
    words: mapOf(listOf(wordCount)),
    /** Null where the headings are our own. */
    mapping: orNull(mapping),
    /** A mapping worked out from headings and cells, to be looked through. */
    suggestion: orNull(suggestion),
    /** Null until it is made, and while the import is being taken. */
    plan: orNull(importPlan),
    result: orNull(importResult),
    /** A sentence, where it failed. */
    failure: maybe,
  }),
)
export type ImportAnswer = Static<typeof importAnswer>

/** An import under way, in a list. */
const openImport = named(
  'OpenImport',
  object({ id: text, register: text, state: importState, file: text, openedAt: text }),
)
export type OpenImport = Static<typeof openImport>

/** The imports that the person has under way, and the newest ones that were taken. */
export const importsAnswer = named(
  'ImportsAnswer',
  object({ open: listOf(openImport), taken: listOf(takenImport) }),
)
export type ImportsAnswer = Static<typeof importsAnswer>

const savedMapping = named(
  'SavedMapping',
  object({
    jurisdiction: text,
    /** Empty where it is for every institution. */
    institution: text,
    name: text,
    register: text,
    mapping,
    changedAt: text,
    changedBy: text,
  }),
)
export type SavedMapping = Static<typeof savedMapping>

export const mappingsAnswer = named('MappingsAnswer', object({ items: listOf(savedMapping) }))
export type MappingsAnswer = Static<typeof mappingsAnswer>

/** A record whose rows wait until somebody mends or discards them. */
const quarantinedRecord = named(
  'QuarantinedRecord',
  object({
    id: text,
    /** Empty where the rows do not say it. */
    jurisdiction: text,
    /** `notStated` where the rows do not say it. */
    institution: text,
    import: text,
    register: text,
    source: text,
    headings: listOf(text),
    /** The rows as they were received; a row of a further sheet with its sheet. */
    rows: listOf(object({ line: count, sheet: optional(text), cells: listOf(text) })),
    problems: listOf(importProblem),
    state: oneOf(['waiting', 'retaken', 'discarded']),
    at: text,
    by: text,
    reason: maybe,
  }),
)
export type QuarantinedRecord = Static<typeof quarantinedRecord>

export const quarantineAnswer = named(
  'QuarantineAnswer',
  object({ items: listOf(quarantinedRecord), total: count }),
)
export type QuarantineAnswer = Static<typeof quarantineAnswer>

/** What became of one row of a batch. */
const batchLine = named(
  'BatchLine',
  object({
    /** From 1, as sent. */
    row: count,
    status: oneOf(['created', 'unchanged', 'duplicate', 'refused', 'not-taken']),
    record: optional(text),
    /** RFC 9457, with the answers to mend. */
    problem: optional(
      object({
        ...{ type: text, title: text, status: count, detail: text, row: count },
        errors: listOf(rowProblem),
      }),
    ),
  }),
)
export type BatchLine = Static<typeof batchLine>

export const batchAnswer = named(
  'BatchAnswer',
  object({
    isTaken: flag,
    created: count,
    unchanged: count,
    refused: count,
    /** Months stated as complete that the batch would change: nothing of it is taken until `statements` says what becomes of that. */
    asked: orNull(statedQuestion),
    lines: listOf(batchLine),
  }),
)
export type BatchAnswer = Static<typeof batchAnswer>
