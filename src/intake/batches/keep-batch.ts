// Keeps a batch of new records: all of them in one transaction, or the good ones if the program says so. A line for each row.
import {
  ownHeadings,
  problemAt,
  Refused,
  wordsOf,
  type BatchAnswer,
  type BatchLine,
  type ImportProblem,
  type StatementAnswer,
} from '#definition'
import {
  actingAs,
  addRecords,
  auditEntry,
  closeRecords,
  endSlice,
  isStoppedByStatement,
  lockRecords,
  newRecordChange,
  planAfresh,
  writeLastOf,
  type Database,
  type RecordChange,
  type RecordWrite,
} from '#storage'
import { alone } from '#formats'
import { settlingOf } from '../statements/index.ts'
import { askAboutFile, newFileKeys } from '../matching/index.ts'
import {
  compareBatch,
  runPass,
  writeOf,
  type Outcome,
  type Pass,
  type PassLayout,
  type RecordFile,
} from '../plan/index.ts'
import { newTally } from '../reading/index.ts'
import type { FileRecord } from '../sheets/index.ts'
import { say } from './batch-sentences.ts'
import { readBatch, type BatchFormat, type BatchRecords } from './read-batch.ts'
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
  /** The how many-th record stands on which line. */
  readonly rows: Map<number, number>
  readonly lines: BatchLine[]
  readonly change: RecordChange
  /** Good rows that are not written yet: the last of them go into the statement that ends the transaction. */
  waiting: readonly RecordWrite[]
  isAnyRefused: boolean
  explained: number
}

const rowAt = ({ rows }: Batch, line: number) => rows.get(line) ?? line

const alikeProblem = (column: string) => ({ kind: 'alike', column, ...wordsOf('alike', {}) })

function errorsOf(problems: readonly ImportProblem[]): Problems {
  return problems.map(({ line: _line, ...same }) => same)
}

/** What is told of a row, and what it writes. A program says on purpose what corrects a record: here none is corrected. */
function settle(batch: Batch, outcome: Outcome): { readonly line: BatchLine; readonly write?: RecordWrite } {
  const { register, person } = batch.wanted
  const { match, alike, isCompared, checked } = outcome
  const row = rowAt(batch, checked.from.line)
  if (match.kind === 'unchanged') return { line: { row, status: 'unchanged', record: match.stored.id } }
  const own = match.kind === 'new' ? writeOf(outcome, batch.wanted, '') : undefined
  if (own) {
    const { asked: _asked, seen: _seen, ...write } = own
    return { line: { row, status: 'created', record: write.key.id }, write: { ...write, person } }
  }
  if (isCompared && alike.length > 0)
    return { line: refusedLine(row, [alikeProblem(register.likeness.join(', '))]) }
  return { line: refusedLine(row, match.kind === 'refused' ? errorsOf(match.problems) : []) }
}

/** Whoever sends thousands of bad rows has one fault in them and not thousands; the answer stays within bounds. */
function explainFirst(batch: Batch, line: BatchLine): BatchLine {
  if (line.status !== 'refused') return line
  batch.isAnyRefused = true
  batch.explained += 1
  return batch.explained > mostExplained ? { row: line.row, status: 'refused' } : line
}

async function takeOutcomes(batch: Batch, outcomes: readonly Outcome[]): Promise<void> {
  const settled = outcomes.map((outcome) => settle(batch, outcome))
  for (const { line } of settled) batch.lines.push(explainFirst(batch, line))
  // Once a row is refused nothing is taken; the rest is only answered for.
  if (batch.isAnyRefused && !batch.isPartly) return
  batch.waiting = settled.flatMap(({ write }) => write ?? [])
}

/** The records with the numbers of their rows, as many as a batch may have. */
async function* numbered(records: AsyncIterable<FileRecord>, { rows }: Batch): AsyncGenerator<FileRecord> {
  let row = 0
  for await (const from of records) {
    row += 1
    if (row > mostRows) throw new Refused('batch-too-long', { most: mostRows }, 'bad-request')
    rows.set(from.line, row)
    yield from
  }
}

/** A program that keeps records sends them whole: what it does not say of one is empty. */
const wholeRecords = (batch: Batch, { theirs }: BatchRecords): PassLayout => ({
  ...{ theirs, covered: ownHeadings(batch.wanted.register), mapping: null, isDownload: false },
  lineText: (line) => rowAt(batch, line),
})

/** Goes over the batch as over a file: checked, compared with those before them and with what is stored; then written. */
async function takeAll(batch: Batch, format: BatchFormat): Promise<void> {
  const { tx, wanted, change } = batch
  const found = await readBatch(wanted, format)
  const pass: Pass = {
    ...{ wanted, tally: newTally(), keys: newFileKeys(), seen: new Map(), unread: [], batchSize, skipped: 0 },
    ...{ records: alone(numbered(found.records, batch)), layout: wholeRecords(batch, found) },
    onDuplicate: ({ line }) => void batch.lines.push({ row: rowAt(batch, line), status: 'duplicate' }),
    contradiction: (line, column, first) => ({
      ...problemAt('batch-contradicts-itself', { line, column }, { first: rowAt(batch, first) }),
      kind: 'file-contradicts-itself',
    }),
    handle: async (records) => {
      // What is planned for one record does for a few, and not for thousands.
      if (records.waiting.length === batchSize) await planAfresh(tx)
      // What came before them is looked at as well.
      await addRecords(tx, change, batch.waiting)
      batch.waiting = []
      await takeOutcomes(batch, await compareBatch(pass, records, (work) => work(tx)))
    },
  }
  await runPass(pass)
}

/** Ends the transaction with what waits, the counts and the entries: nobody waits for longer than that one statement. */
async function closeBatch({ tx, wanted, change, waiting, lines }: Batch): Promise<void> {
  const after = `${lines.filter(({ status }) => status === 'created').length} records`
  const entry = { chain: 'all', action: 'batch', subject: wanted.register.id, after }
  const ended = { ...change, besides: auditEntry(entry) }
  if (waiting.length > 0) await writeLastOf(tx, ended, waiting)
  else if (change.jurisdictions.size > 0) await closeRecords(tx, ended)
  else await endSlice(tx, ended.besides)
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
      const batch: Batch = {
        ...{ tx, wanted, isPartly, lines, change, rows: new Map<number, number>() },
        ...{ waiting: [], isAnyRefused: false, explained: 0 },
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
