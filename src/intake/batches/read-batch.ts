// The rows of a batch that a program sends: records as JSON, in lines or in a list, or as CSV with our own headings.
import type { RecordToKeep } from '#definition'
import { BrokenTable, inspectText, readJsonObjects } from '#formats'
import { understandRecord } from '../cells/index.ts'
import { checkFileRecord, placeProblem, type CheckedRecord } from '../matching/index.ts'
import { newGrowingRecord, type FileRecord, type RecordLayout } from '../sheets/index.ts'
import { openImport, type RecordFile } from '../plan/index.ts'
import { newTally, readRecords } from '../reading/index.ts'

export const batchFormats = ['ndjson', 'json', 'csv'] as const
export type BatchFormat = (typeof batchFormats)[number]

/** Thrown where the body is no batch at all; the message is for whoever sent it. */
export class BadBatch extends Error {
  override name = 'BadBatch'
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const areRows = (value: unknown) =>
  value === undefined ||
  (isObject(value) && Object.values(value).every((rows) => Array.isArray(rows) && rows.every(isObject)))

/** The record in a row, or a sentence that says why it is none. */
function recordIn(text: string): RecordToKeep | string {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return 'The row is no JSON.'
  }
  if (!isObject(value) || typeof value['jurisdiction'] !== 'string' || !isObject(value['fields'])) {
    return 'A row has to be an object with “jurisdiction” and “fields”.'
  }
  if (!areRows(value['children']))
    return '“children” has to be an object with a list of rows for each child table.'
  const { jurisdiction, institution, fields, children, isDeliberate } = value
  if (institution !== undefined && typeof institution !== 'string') return '“institution” has to be a text.'
  return {
    jurisdiction,
    ...(institution === undefined ? {} : { institution }),
    fields,
    children: (children ?? {}) as NonNullable<RecordToKeep['children']>,
    ...(isDeliberate === true ? { isDeliberate } : {}),
  }
}

function fileRecord(row: number, text: string): FileRecord {
  const record = recordIn(text)
  const base = { ...newGrowingRecord(row), rows: [] }
  if (typeof record !== 'string') return { ...base, sent: record }
  const mend = 'Send {"jurisdiction": …, "fields": {…}, "children": {…}} for each record.'
  const why = 'A row that is not understood is not taken.'
  const problem = { kind: 'row-unreadable', line: row, column: '', what: record, why, mend }
  return { ...base, sent: { jurisdiction: '', fields: {} }, problems: [problem] }
}

/** The record with its answers as they are meant; what has to be asked about them stands at its line. */
async function asMeant(wanted: RecordFile, from: FileRecord): Promise<FileRecord> {
  if (from.problems.length > 0) return from
  const { sent, problems } = await understandRecord(wanted, from.sent)
  if (problems.length === 0) return { ...from, sent }
  return { ...from, sent, problems: problems.map((problem) => placeProblem(from, problem, jsonLayout)) }
}

/** Signs of one record; a single one that is sent by itself may have as many. */
const longestRecord = 1_000_000

const jsonLayout: Pick<RecordLayout, 'theirs'> = { theirs: (column) => column }

async function* jsonRows(wanted: RecordFile, depth: number): AsyncGenerator<CheckedRecord> {
  const { path, signal } = wanted
  const found = await inspectText(path, wanted.mostMegabytes ?? 100, signal)
  if ('code' in found) throw new BadBatch('The body is empty, or no text.')
  let row = 0
  for await (const { text } of readJsonObjects(path, {
    encoding: found.encoding,
    depth,
    longest: longestRecord,
    signal,
  })) {
    row += 1
    const from = await asMeant(wanted, fileRecord(row, text))
    yield from.problems.some(({ kind }) => kind === 'row-unreadable')
      ? {
          from,
          record: { fields: {}, children: {} },
          problems: from.problems,
          open: new Set(),
          notAsked: [],
          idle: [],
        }
      : checkFileRecord(wanted, from, jsonLayout)
  }
}

async function* csvRows(wanted: RecordFile): AsyncGenerator<CheckedRecord> {
  const opened = await openImport(wanted)
  if ('isReadable' in opened) {
    throw new BadBatch(opened.problems.map(({ what, mend }) => `${what} ${mend}`).join(' '))
  }
  const { file, head, layout } = opened
  const tally = newTally()
  const table = { file, table: head.table, layout, roadmap: wanted.roadmap }
  let row = 0
  for await (const from of readRecords(table, tally)) {
    row += 1
    const checked = checkFileRecord(wanted, from, layout)
    yield { ...checked, from: { ...from, line: row } }
  }
  const [broken] = tally.problems
  if (broken) throw new BadBatch(`${broken.what} ${broken.mend}`)
}

/** The records of a batch as they stream by, checked; their line is the number of the row. */
export async function* readBatch(wanted: RecordFile, format: BatchFormat): AsyncGenerator<CheckedRecord> {
  try {
    yield* format === 'csv' ? csvRows(wanted) : jsonRows(wanted, format === 'json' ? 1 : 0)
  } catch (error) {
    if (!(error instanceof BrokenTable)) throw error
    throw new BadBatch(
      `The body cannot be read on from line ${error.line}: ${String(error.refusal.params['reason'] ?? error.refusal.code)}.`,
    )
  }
}
