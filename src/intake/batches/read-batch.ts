// The rows of a batch that a program sends: records as JSON, in lines or in a list, or as CSV with our own headings.
import { problemAt, Refused, type ImportProblem, type RecordToKeep } from '#definition'
import { BrokenTable, findNameTwice, inspectText, readJsonObjects } from '#formats'
import { understandRecord } from '../cells/index.ts'
import { placeProblem } from '../matching/index.ts'
import { newGrowingRecord, type FileRecord, type TableLayout } from '../sheets/index.ts'
import { openImport, type OpenedImport, type RecordFile } from '../plan/index.ts'
import { newTally, readRecords } from '../reading/index.ts'

export const batchFormats = ['ndjson', 'json', 'csv'] as const
export type BatchFormat = (typeof batchFormats)[number]

/** A batch as it was received. */
export interface SentBatch extends RecordFile {
  /** The bytes of a small one of JSON; it is in no file then, and its path is empty. */
  readonly held?: Buffer
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const areRows = (value: unknown) =>
  value === undefined ||
  (isObject(value) && Object.values(value).every((rows) => Array.isArray(rows) && rows.every(isObject)))

/** Reasons by the key of the question, as one record that is sent by itself has them. */
const areReasons = (value: unknown): value is Readonly<Record<string, string>> =>
  isObject(value) && Object.values(value).every((reason) => typeof reason === 'string')

/** Why a row holds no record. */
type RowFault = 'row-not-json' | 'row-not-record' | 'row-children-wrong' | 'row-institution-wrong'

/** The record in a row, or why it is none. */
function recordIn(text: string): RecordToKeep | RowFault {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return 'row-not-json'
  }
  if (!isObject(value) || typeof value['jurisdiction'] !== 'string' || !isObject(value['fields'])) {
    return 'row-not-record'
  }
  if (!areRows(value['children'])) return 'row-children-wrong'
  const { jurisdiction, institution, fields, children, isDeliberate, accepted } = value
  if (institution !== undefined && typeof institution !== 'string') return 'row-institution-wrong'
  return {
    jurisdiction,
    ...(institution === undefined ? {} : { institution }),
    fields,
    children: (children ?? {}) as NonNullable<RecordToKeep['children']>,
    ...(isDeliberate === true ? { isDeliberate } : {}),
    ...(areReasons(accepted) ? { accepted } : {}),
  }
}

const example = '{"jurisdiction": …, "fields": {…}, "children": {…}}'

/** What keeps a row from being read as a record; nothing where it is one. */
function rowProblem(row: number, text: string, record: RecordToKeep | RowFault) {
  if (typeof record === 'string') return problemAt(record, { line: row }, { example })
  const twice = findNameTwice(text)
  return twice && problemAt('row-name-twice', { line: row }, { name: twice.name })
}

function fileRecord(row: number, text: string): FileRecord {
  const record = recordIn(text)
  const base = { ...newGrowingRecord(row), rows: [] }
  const problem = rowProblem(row, text, record)
  if (!problem && typeof record !== 'string') return { ...base, sent: record }
  const problems = problem ? [{ ...problem, kind: 'row-unreadable' }] : []
  return { ...base, sent: { jurisdiction: '', fields: {} }, problems }
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

const jsonLayout: Pick<TableLayout, 'theirs'> = { theirs: (column) => column }

/** The records of a batch as they stream by, and what their table calls our headings. */
export interface BatchRecords extends Pick<TableLayout, 'theirs'> {
  readonly records: AsyncIterable<FileRecord>
}

async function* jsonRecords(wanted: SentBatch, depth: number): AsyncGenerator<FileRecord> {
  const { held, path, signal } = wanted
  const source = held ?? path
  const found = await inspectText(source, wanted.mostMegabytes ?? 100, signal)
  if ('code' in found) throw new Refused('batch-no-text', {}, 'bad-request')
  const { encoding } = found
  let row = 0
  for await (const { text } of readJsonObjects(source, { encoding, depth, longest: longestRecord, signal })) {
    row += 1
    yield await asMeant(wanted, fileRecord(row, text))
  }
}

/** The body cannot be read, for these reasons. */
const unread = (problems: readonly ImportProblem[]) =>
  new Refused('problem-is', { problem: problems }, 'bad-request')

async function* csvRecords({ wanted, file, head, layout }: OpenedImport): AsyncGenerator<FileRecord> {
  const tally = newTally()
  const table = { file, table: head.table, layout, roadmap: wanted.roadmap }
  for await (const records of readRecords(table, tally)) yield* records
  const [broken] = tally.problems
  if (broken) throw unread([broken])
}

/** A body that breaks off is refused with the place where it does. */
async function* whole(records: AsyncIterable<FileRecord>): AsyncGenerator<FileRecord> {
  try {
    yield* records
  } catch (error) {
    if (!(error instanceof BrokenTable)) throw error
    const reason = String(error.refusal.params['reason'] ?? error.refusal.code)
    throw new Refused('batch-broken', { line: error.line, reason }, 'bad-request')
  }
}

/** @throws Refused where the body cannot be read, or, while it is gone over, not to its end */
export async function readBatch(wanted: SentBatch, format: BatchFormat): Promise<BatchRecords> {
  if (format !== 'csv')
    return { ...jsonLayout, records: whole(jsonRecords(wanted, format === 'json' ? 1 : 0)) }
  const opened = await openImport(wanted)
  if ('isReadable' in opened) throw unread(opened.problems)
  return { theirs: opened.layout.theirs, records: whole(csvRecords(opened)) }
}
