// JSON Schemas of imports, mappings, quarantine and batches.
import { delimiters, importStates, statedExamples, textEncodings, type JsonSchema } from '#definition'
import { count, listOf, maybe, object, statedQuestion, text } from './schemas.ts'
import { statementAnswer } from './statement-schemas.ts'

const remarks = listOf(object({ kind: text, column: text, what: text, count, lines: listOf(count) }))
const anyObject = { type: 'object', additionalProperties: true } as const
const orNull = (schema: JsonSchema) => ({ anyOf: [schema, { type: 'null' }] })
const texts = listOf(text)

const problem = { kind: text, line: count, column: text, what: text, why: text, mend: text }
const cell = object({ column: text, before: text, after: text })
const stored = { jurisdiction: text, record: text, version: count, label: text }
const plan = object({
  ...{ file: text, digest: text, table: text, target: text, source: text },
  counts: object({
    ...{ rows: count, records: count, new: count, changed: count, unchanged: count, duplicates: count },
    ...{ refused: count, vanished: count, totals: count, leftOut: count, problems: count },
  }),
  problems: listOf(object({ ...problem, sheet: text }, ['sheet'])),
  groups: listOf(object({ ...problem, sheet: text, count }, ['sheet'])),
  changed: listOf(object({ ...stored, line: count, sheet: text, cells: listOf(cell) }, ['sheet'])),
  changedColumns: listOf(object({ column: text, count, line: count, before: text, after: text })),
  vanished: listOf(object(stored)),
  duplicates: listOf(object({ line: count, first: count, sheet: text }, ['sheet'])),
  leftOut: listOf(object({ reason: text, count, lines: listOf(count) })),
  totals: listOf(object({ line: count, sheet: text, label: text, total: text, parts: text }, ['sheet'])),
  remarks,
  isReadable: { type: 'boolean' },
  asked: orNull(statedQuestion),
  completeFor: listOf(object({ jurisdiction: text, register: text, institution: text, period: text })),
})
const result = object({
  ...{ isTaken: { type: 'boolean' }, plan, import: maybe, quarantined: count, withdrawn: count },
})
const suggestion = object({
  mapping: anyObject,
  confidence: { type: 'object', additionalProperties: { type: 'number' } },
  unrecognised: texts,
  missing: texts,
})
const words = { type: 'object', additionalProperties: listOf(object({ text, count })) } as const
const savedMapping = object({
  ...{ jurisdiction: text, institution: text, register: text, name: text },
  ...{ mapping: anyObject, changedAt: text, changedBy: text },
})
const row = object({ line: count, cells: texts })
const quarantined = object({
  ...{
    id: text,
    jurisdiction: text,
    institution: text,
    import: text,
    register: text,
    source: text,
    headings: texts,
    rows: listOf(row),
  },
  ...{ problems: listOf(object(problem)), state: text, at: text, by: text, reason: maybe },
})
/** What is said of how a text file is read; the rest is recognised. */
const textReading = {
  type: 'object',
  properties: { encoding: { enum: textEncodings }, delimiter: { enum: delimiters } },
  additionalProperties: false,
} as const
const { line: _line, ...rowProblem } = problem

const taken = object({
  ...{
    id: text,
    at: text,
    by: text,
    register: text,
    institution: text,
    source: text,
    file: text,
    rows: count,
  },
  ...{ added: count, changed: count, unchanged: count, withdrawn: count, quarantined: count },
  mends: orNull(object({ import: text, source: text })),
  undone: orNull(object({ at: text, by: text, reason: text })),
  underWay: orNull(object({ taken: count, of: count })),
})

export const importSchemas = {
  import: object({
    ...{ id: text, register: text, jurisdiction: maybe, institution: maybe, source: maybe },
    ...{ state: { enum: importStates }, file: text, reading: count, progress: count },
    tables: listOf(object({ name: text, isHidden: { type: 'boolean' } })),
    text: orNull(
      object({
        ...{ encoding: { enum: textEncodings }, delimiter: { enum: delimiters } },
        said: textReading,
        sample: text,
      }),
    ),
    top: listOf(row),
    ...{ headingLine: count, headingRows: count },
    ...{ table: text, headings: texts, samples: listOf(texts), words, mapping: orNull(anyObject) },
    ...{ suggestion: orNull(suggestion), plan: orNull(plan), result: orNull(result), failure: maybe },
  }),
  imports: object({
    open: listOf(
      object({ id: text, register: text, state: { enum: importStates }, file: text, openedAt: text }),
    ),
    taken: listOf(taken),
  }),
  undo: object({
    import: taken,
    counts: object({
      ...{ withdrawn: count, restored: count, returned: count, discarded: count, waitAgain: count },
    }),
    hindrances: listOf(object({ jurisdiction: maybe, record: maybe, what: text, mend: text })),
    hindered: count,
    asked: orNull(statedQuestion),
  }),
  loaded: object({
    ...{ isTaken: { type: 'boolean' }, rows: count, added: count, isRepeated: { type: 'boolean' } },
    ...{ table: text, problemCount: count, problems: listOf(object(problem)), remarks },
    groups: listOf(object({ ...problem, count })),
  }),
  mappings: object({ items: listOf(savedMapping) }),
  quarantine: object({ items: listOf(quarantined), total: count }),
  result,
  done: object({ isDone: { type: 'boolean' } }),
  batch: object({
    ...{ isTaken: { type: 'boolean' }, created: count, unchanged: count, refused: count },
    asked: orNull(statedQuestion),
    lines: listOf(
      object(
        {
          row: count,
          status: { enum: ['created', 'unchanged', 'duplicate', 'refused', 'not-taken'] },
          record: text,
          problem: object({
            ...{ type: text, title: text, status: count, detail: text, row: count },
            errors: listOf(object(rowProblem)),
          }),
        },
        ['record', 'problem'],
      ),
    ),
  }),
} as const

const id = { type: 'string', maxLength: 200 }
const closed = (properties: Readonly<Record<string, JsonSchema>>, required: readonly string[] = []) => ({
  ...{ type: 'object', properties, required, additionalProperties: false },
})

/** What the routes of imports understand. */
export const importQuestions = {
  upload: closed(
    {
      register: id,
      name: { type: 'string', maxLength: 500, description: 'The file’s own name, to be shown' },
      mapping: { ...id, description: 'Name of a saved mapping' },
      table: { ...id, description: 'Sheet of a workbook' },
      sheets: {
        enum: ['alike'],
        description: 'Every shown sheet with the headings of that one is read with it',
      },
      jurisdiction: { ...id, description: 'Whose records these are, where the file does not say' },
      institution: { ...id, description: 'Which institution keeps them, where the file does not say' },
      source: { ...id, description: 'The source of which this is an edition' },
    },
    ['register'],
  ),
  load: closed({
    name: { type: 'string', maxLength: 500, description: 'The file’s own name, for the ledger' },
    trial: { enum: ['yes'], description: 'Only say what would become of it' },
  }),
  mapping: closed(
    {
      mapping: orNull(anyObject),
      table: id,
      sheets: { anyOf: [{ enum: ['alike'] }, { type: 'array', maxItems: 1000, items: id }] },
      text: textReading,
      jurisdiction: id,
      institution: id,
      source: id,
    },
    ['mapping'],
  ),
  choice: closed({
    ...{ goodRows: { type: 'boolean' }, withdrawVanished: { type: 'boolean' } },
    statements: statementAnswer,
    complete: {
      type: 'array',
      maxItems: 500,
      items: { type: 'string', maxLength: 20 },
      description: `Periods for which the file is complete: ${statedExamples()}`,
    },
    reading: {
      ...{ type: 'integer', minimum: 1 },
      description: 'The reading whose plan was seen; refused where the file has been read otherwise since',
    },
  }),
  savedKey: closed({ jurisdiction: id, institution: id, register: id, name: id }, ['register', 'name']),
  savedMapping: closed({ jurisdiction: id, institution: id, register: id, name: id, mapping: anyObject }, [
    'register',
    'name',
    'mapping',
  ]),
  undo: closed({
    reason: { type: 'string', maxLength: 1000, description: 'Why; kept with every record' },
    statements: statementAnswer,
  }),
  imports: closed({ register: id }),
  mappings: closed({ register: id }),
  quarantine: closed({
    register: id,
    state: { enum: ['waiting', 'retaken', 'discarded'], default: 'waiting' },
    limit: { type: 'integer', minimum: 1, maximum: 500, default: 50 },
    offset: { type: 'integer', minimum: 0, maximum: 1_000_000_000, default: 0 },
  }),
  mended: closed(
    {
      rows: {
        type: 'array',
        maxItems: 5000,
        items: { type: 'array', maxItems: 1000, items: { type: 'string', maxLength: 10_000 } },
      },
      statements: statementAnswer,
    },
    ['rows'],
  ),
  discard: closed({ reason: { type: 'string', minLength: 1, maxLength: 1000 } }, ['reason']),
  batch: closed({
    good: { enum: ['rows'], description: 'Take the good rows although others are refused' },
    statements: statementAnswer,
  }),
} as const
