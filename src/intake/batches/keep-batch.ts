// Keeps a batch of new records: all of them in one transaction, or the good ones if the program says so. A line for each row.
import { isRequestRegister, type BatchAnswer, type StatementAnswer } from '#definition'
import {
  actingAs,
  addRecords,
  auditEntry,
  bringRequests,
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
import { settlingOf } from '../statements/index.ts'
import { askAboutFile } from '../matching/index.ts'
import { compareBatch, type InDatabase } from '../plan/index.ts'
import { answerOf, linesAgain, settleRow, type BatchLines } from './batch-lines.ts'
import { judgeBatch, type JudgedBatch } from './judge-batch.ts'
import type { BatchFormat, SentBatch } from './read-batch.ts'
import { againWhenOvertaken } from '../keeping/index.ts'

/** Beyond so many records a plan that was made for one is none for all of them. */
const few = 500

/** Thrown inside the transaction so that the database undoes everything; never leaves this file. */
class NotTaken extends Error {}

/** A batch as it was received, and what it means for months that are stated as complete. */
export interface BatchFile extends SentBatch {
  readonly statements?: StatementAnswer | undefined
  /** Done within the transaction that keeps the batch; what it throws undoes it. */
  readonly onKept?: (tx: Database, answer: BatchAnswer) => Promise<void>
}

/** What is to be kept, and whether the good rows are kept although others are bad. */
interface Keeping {
  readonly wanted: BatchFile
  readonly judged: JudgedBatch
  readonly isPartly: boolean
}

/** A transaction that keeps it. */
interface Writing {
  readonly tx: Database
  readonly change: RecordChange
  readonly lines: BatchLines
  /** Of a register of requests, what the other sides have to hear of. */
  readonly requests: RecordWrite[]
}

const isLost = ({ isPartly }: Keeping, { isAnyRefused }: BatchLines) => isAnyRefused && !isPartly

/** Compares the rows with what is stored, tells what becomes of each, and gives what they write, a thousand at a time. */
async function* compareAll(
  { wanted, judged }: Keeping,
  lines: BatchLines,
  inDatabase: (isMany: boolean) => InDatabase,
): AsyncGenerator<readonly RecordWrite[]> {
  for await (const batch of await judged.good()) {
    wanted.signal?.throwIfAborted()
    const isMany = batch.waiting.length > few
    const outcomes = await compareBatch(judged.pass, batch, inDatabase(isMany))
    yield outcomes.flatMap((outcome) => settleRow(lines, wanted, outcome) ?? [])
  }
}

/** Nothing is taken, as is known before; each row is answered for, and others come in between two questions. */
async function answerOnly(db: Database, keeping: Keeping): Promise<BatchAnswer> {
  const { wanted, judged } = keeping
  const lines = linesAgain(judged.lines)
  const inDatabase: InDatabase = (work) => actingAs(db, wanted.person, work)
  const compared = compareAll(keeping, lines, () => inDatabase)
  while (!(await compared.next()).done);
  return answerOf(lines, false)
}

/** Writes the good rows; gives the last of them, which go into the statement that ends the transaction. */
async function writeAll(
  keeping: Keeping,
  { tx, change, lines, requests }: Writing,
): Promise<readonly RecordWrite[]> {
  let waiting: readonly RecordWrite[] = []
  const inDatabase =
    (isMany: boolean): InDatabase =>
    async (work) => {
      if (isMany) await planAfresh(tx)
      // What came before them is looked at as well.
      await addRecords(tx, change, waiting)
      return work(tx)
    }
  for await (const writes of compareAll(keeping, lines, inDatabase)) {
    // Once a row is refused nothing is taken; the rest is only answered for.
    waiting = isLost(keeping, lines) ? [] : writes
    if (isRequestRegister(keeping.wanted.register)) requests.push(...waiting)
  }
  return waiting
}

/** Ends the transaction with what waits, the counts and the entries: nobody waits for longer than that one statement. */
async function closeBatch(
  { roadmap, register, person }: BatchFile,
  { tx, change, lines, requests }: Writing,
  waiting: readonly RecordWrite[],
): Promise<void> {
  const after = `${lines.all.filter(({ status }) => status === 'created').length} records`
  const entry = { chain: 'all', action: 'batch', subject: register.id, after }
  const ended = { ...change, besides: auditEntry(entry) }
  const jurisdictions = [...change.jurisdictions, ...waiting.map(({ key }) => key.jurisdiction)]
  await bringRequests(tx, { roadmap, register, person, jurisdictions }, requests)
  if (waiting.length > 0) await writeLastOf(tx, ended, waiting)
  else if (change.jurisdictions.size > 0) await closeRecords(tx, ended)
  else await endSlice(tx, ended.besides)
}

/** One try in one transaction. */
async function tryToKeep(db: Database, keeping: Keeping, isAlone: boolean): Promise<BatchAnswer> {
  const { wanted, judged } = keeping
  const { roadmap, register, person } = wanted
  const lines = linesAgain(judged.lines)
  const about = { action: 'batch', subject: register.id }
  const change = newRecordChange(roadmap, register, about, { settling: settlingOf(wanted.statements) })
  try {
    await actingAs(db, person, async (tx) => {
      if (isAlone) await lockRecords(tx, register)
      const writing = { tx, change, lines, requests: [] }
      const waiting = await writeAll(keeping, writing)
      if (isLost(keeping, lines)) throw new NotTaken()
      await wanted.onKept?.(tx, answerOf(lines, true))
      await closeBatch(wanted, writing, waiting)
    })
    return answerOf(lines, true)
  } catch (error) {
    if (isStoppedByStatement(error)) {
      const asked = await actingAs(db, person, (tx) => askAboutFile(tx, roadmap, change.touched))
      return { ...answerOf(lines, false), asked }
    }
    if (!(error instanceof NotTaken)) throw error
    return answerOf(lines, false)
  }
}

/**
 * Keeps the records of a file that a program sent. It is read and checked before the database is asked; the transaction
 * compares and writes.
 *
 * @throws Refused where others keep the same records at the same moment, time after time
 */
export async function keepBatch(
  db: Database,
  wanted: BatchFile,
  format: BatchFormat,
  isPartly: boolean,
): Promise<BatchAnswer> {
  const judged = await judgeBatch(db, wanted, format)
  const keeping = { wanted, judged, isPartly }
  if (isLost(keeping, judged.lines)) return answerOnly(db, keeping)
  return againWhenOvertaken((isAlone) => tryToKeep(db, keeping, isAlone))
}
