// Keeps a batch of new records: all of them in one transaction, or the good ones if the program says so. A line for each row.
import {
  keeperOf,
  recordKey,
  Refused,
  wordsOf,
  type BatchAnswer,
  type BatchLine,
  type ImportProblem,
  type RecordAnswer,
  type KeptRecord,
  type StatementAnswer,
} from '#definition'
import {
  actingAs,
  addRecords,
  auditEntry,
  closeRecords,
  findStoredLike,
  isStoppedByStatement,
  lockRecords,
  newRecordChange,
  nothingStored,
  planAfresh,
  newRecordId,
  writeAudit,
  writeLastOf,
  type Database,
  type RecordChange,
  type RecordWrite,
  type StoredLike,
} from '#storage'
import { settlingOf } from '../statements/index.ts'
import {
  askAboutFile,
  changedCells,
  findLookAlike,
  newFileKeys,
  rememberKey,
  type CheckedRecord,
  type SeenLooks,
} from '../matching/index.ts'
import { besideLookAlikes, type RecordFile } from '../plan/index.ts'
import { say } from './batch-sentences.ts'
import { readBatch, type BatchFormat } from './read-batch.ts'
import { againWhenOvertaken } from '../keeping/index.ts'

const batchSize = 1000
/** Rows of one batch. Each is answered for, and the answer is made as a whole. */
const mostRows = 100_000
/** Refused rows whose problems are said in full; the others are named. */
const mostExplained = 1000

/** Thrown inside the transaction so that the database undoes everything; never leaves this file. */
class NotTaken extends Error {}

type Problems = readonly Omit<ImportProblem, 'line'>[]

const twinKinds: ReadonlySet<string> = new Set(['alike', 'file-contradicts-itself', 'key-look-alike'])

function refusedLine(row: number, problems: Problems): BatchLine {
  const isTwin = problems.every(({ kind }) => twinKinds.has(kind))
  const [status, title] = isTwin ? [409, say('like-another')] : [422, say('row-with-problems')]
  const detail = problems.map(({ what }) => what).join(' ')
  return {
    row,
    status: 'refused',
    problem: { type: 'about:blank', title, status, detail, row, errors: problems },
  }
}

interface Batch {
  readonly tx: Database
  readonly wanted: BatchFile
  readonly isPartly: boolean
  readonly keys: ReturnType<typeof newFileKeys>
  /** Rows that are kept on purpose beside one before them. */
  readonly repeated: Set<CheckedRecord['from']>
  /** Rows before them in the batch whose number looks the same and is written otherwise. */
  readonly inFileLooks: Map<CheckedRecord['from'], SeenLooks>
  readonly lines: BatchLine[]
  readonly change: RecordChange
  /** Good rows that are not written yet: the last of them go into the statement that ends the transaction. */
  waiting: readonly RecordWrite[]
  isAnyRefused: boolean
  explained: number
}

const alikeProblem = (column: string) => ({ kind: 'alike', column, ...wordsOf('alike', {}) })

function errorsOf(problems: readonly ImportProblem[]): Problems {
  return problems.map(({ line: _line, ...same }) => same)
}

/** What can be said of a row without looking at what is stored; undefined where it has to be looked at. */
function settleAlone(
  { keys, repeated, inFileLooks, wanted }: Batch,
  { from, record, problems }: CheckedRecord,
): BatchLine | undefined {
  if (problems.length > 0) return refusedLine(from.line, errorsOf(problems))
  const kept = { ...record, institution: keeperOf(wanted.roadmap, wanted.register, from.sent) }
  const key = recordKey(wanted.register, from.sent, kept)
  const repetition = rememberKey(keys, key, [record, from.sent.institution], from.line)
  const inFile = findLookAlike(keys, wanted.register, { key, record: kept, line: from.line })
  if (inFile) inFileLooks.set(from, inFile)
  if (repetition.kind === 'first') return undefined
  if (from.sent.isDeliberate) {
    repeated.add(from)
    return undefined
  }
  if (repetition.kind === 'duplicate') return { row: from.line, status: 'duplicate' }
  const column = wanted.register.likeness.join(', ')
  const words = wordsOf('batch-contradicts-itself', { first: repetition.first })
  return refusedLine(from.line, [{ kind: 'file-contradicts-itself', column, ...words }])
}

interface SettledRow {
  readonly line: BatchLine
  /** Of a new record. */
  readonly write?: RecordWrite
}

function settleStored(
  { repeated, inFileLooks, wanted: { roadmap, register, person } }: Batch,
  row: CheckedRecord,
  { alike, looksLike }: StoredLike,
): SettledRow {
  const { from } = row
  const looks = from.sent.isDeliberate
    ? { kept: [], inFile: undefined }
    : { kept: looksLike, inFile: alike.length > 0 ? undefined : inFileLooks.get(from) }
  const { checked, problems } = besideLookAlikes(register, row, looks, { theirs: (column) => column })
  if (problems.length > 0) return { line: refusedLine(from.line, errorsOf(problems)) }
  const { record: sent } = checked
  const isTwin = from.sent.isDeliberate && (alike.length > 0 || repeated.has(from))
  const institution = keeperOf(roadmap, register, from.sent)
  const whole = { ...sent, institution }
  const record: KeptRecord = isTwin ? { ...whole, isDeliberate: true } : whole
  const twins = from.sent.isDeliberate ? [] : alike
  const { jurisdiction, institution: said } = from.sent
  const asIn = ({ institution: stored }: RecordAnswer) => ({ ...record, institution: said ?? stored })
  const same = twins.find((stored) => changedCells(register, stored, asIn(stored)).length === 0)
  if (same) return { line: { row: from.line, status: 'unchanged', record: same.id } }
  if (twins.length > 0) return { line: refusedLine(from.line, [alikeProblem(register.likeness.join(', '))]) }
  const key = { jurisdiction, id: newRecordId() }
  const write: RecordWrite = {
    ...{ key, record, version: 1, action: 'created', person, reason: null },
    before: null,
  }
  return { line: { row: from.line, status: 'created', record: key.id }, write }
}

/** Whoever sends thousands of bad rows has one fault in them and not thousands; the answer stays within bounds. */
function explainFirst(batch: Batch, line: BatchLine): BatchLine {
  if (line.status !== 'refused') return line
  batch.isAnyRefused = true
  batch.explained += 1
  return batch.explained > mostExplained ? { row: line.row, status: 'refused' } : line
}

async function takeRows(batch: Batch, rows: readonly CheckedRecord[]): Promise<void> {
  const { tx, wanted, change, isPartly, lines } = batch
  // What came before them is looked at as well.
  await addRecords(tx, change, batch.waiting)
  batch.waiting = []
  const alone = rows.map((row) => settleAlone(batch, row))
  const open = rows.filter((_row, at) => alone[at] === undefined)
  const asked = open.map(({ from, record }) => ({
    key: { jurisdiction: from.sent.jurisdiction, id: '' },
    record: { ...record, institution: keeperOf(wanted.roadmap, wanted.register, from.sent) },
  }))
  const stored = await findStoredLike(tx, wanted.register, asked)
  const settled = open.map((row, at) => settleStored(batch, row, stored[at] ?? nothingStored))
  const found = [...alone.filter((line) => line !== undefined), ...settled.map(({ line }) => line)]
  for (const line of found) lines.push(explainFirst(batch, line))
  // Once a row is refused nothing is taken; the rest is only answered for.
  if (batch.isAnyRefused && !isPartly) return
  batch.waiting = settled.flatMap(({ write }) => write ?? [])
}

async function takeAll(batch: Batch, format: BatchFormat): Promise<void> {
  let rows: CheckedRecord[] = []
  for await (const row of readBatch(batch.wanted, format)) {
    if (row.from.line > mostRows) {
      throw new Refused('batch-too-long', { most: mostRows }, 'bad-request')
    }
    rows.push(row)
    if (rows.length < batchSize) continue
    // What is planned for one record does for a few, and not for thousands.
    await planAfresh(batch.tx)
    await takeRows(batch, rows)
    rows = []
  }
  await takeRows(batch, rows)
}

/** Ends the transaction with what waits, the counts and the entries: nobody waits for longer than that one statement. */
async function closeBatch({ tx, wanted, change, waiting, lines }: Batch): Promise<void> {
  const after = `${lines.filter(({ status }) => status === 'created').length} records`
  const entry = { chain: 'all', action: 'batch', subject: wanted.register.id, after }
  if (waiting.length > 0) {
    await writeLastOf(tx, { ...change, besides: auditEntry(entry) }, waiting)
    return
  }
  await closeRecords(tx, change)
  await writeAudit(tx, entry)
}

function answerOf(unordered: readonly BatchLine[], isTaken: boolean): BatchAnswer {
  const lines = unordered
    .toSorted((a, b) => a.row - b.row)
    .map((line): BatchLine =>
      isTaken || line.status !== 'created' ? line : { row: line.row, status: 'not-taken' },
    )
  const count = (status: BatchLine['status']) => lines.filter((line) => line.status === status).length
  return {
    isTaken,
    asked: null,
    created: count('created'),
    unchanged: count('unchanged'),
    refused: count('refused'),
    lines,
  }
}

/** A batch as it was received, and what it means for months that are stated as complete. */
export interface BatchFile extends RecordFile {
  readonly statements?: StatementAnswer | undefined
  /** Done within the transaction that keeps the batch; what it throws undoes it. */
  readonly onKept?: (tx: Database, answer: BatchAnswer) => Promise<void>
}

/** One try in one transaction. */
async function tryToKeep(
  db: Database,
  wanted: BatchFile,
  format: BatchFormat,
  { isPartly, isAlone }: { readonly isPartly: boolean; readonly isAlone: boolean },
): Promise<BatchAnswer> {
  const lines: BatchLine[] = []
  const about = { action: 'batch', subject: wanted.register.id }
  const change = newRecordChange(wanted.roadmap, wanted.register, about, {
    settling: settlingOf(wanted.statements),
  })
  try {
    await actingAs(db, wanted.person, async (tx) => {
      if (isAlone) await lockRecords(tx, wanted.register)
      const known = {
        keys: newFileKeys(),
        repeated: new Set<CheckedRecord['from']>(),
        inFileLooks: new Map<CheckedRecord['from'], SeenLooks>(),
      }
      const batch: Batch = {
        tx,
        wanted,
        isPartly,
        ...known,
        lines,
        change,
        waiting: [],
        isAnyRefused: false,
        explained: 0,
      }
      await takeAll(batch, format)
      if (batch.isAnyRefused && !isPartly) throw new NotTaken()
      await wanted.onKept?.(tx, answerOf(lines, true))
      await closeBatch(batch)
    })
    return answerOf(lines, true)
  } catch (error) {
    if (isStoppedByStatement(error)) {
      const asked = await actingAs(db, wanted.person, (tx) =>
        askAboutFile(tx, wanted.roadmap, change.touched),
      )
      return { ...answerOf(lines, false), asked }
    }
    if (!(error instanceof NotTaken)) throw error
    return answerOf(lines, false)
  }
}

/**
 * Keeps the records of a file that a program sent.
 *
 * @throws Refused where others keep the same records at the same moment, time after time
 */
export function keepBatch(
  db: Database,
  wanted: BatchFile,
  format: BatchFormat,
  isPartly: boolean,
): Promise<BatchAnswer> {
  return againWhenOvertaken((isAlone) => tryToKeep(db, wanted, format, { isPartly, isAlone }))
}
