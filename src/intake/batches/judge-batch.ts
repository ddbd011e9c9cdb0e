// Reads a batch and checks each of its rows by what it says itself, before the database is asked anything: whoever sends much
// that cannot be kept makes nobody else wait for it.
import { ownHeadings, problemAt, Refused } from '#definition'
import { alone } from '#formats'
import { connectionsOf, type Database } from '#storage'
import { newFileKeys } from '../matching/index.ts'
import {
  mayBeAnswered,
  newJudgedBatches,
  runPass,
  type Batch,
  type JudgedBatches,
  type Pass,
  type PassLayout,
  type RecordFile,
} from '../plan/index.ts'
import { newTally } from '../reading/index.ts'
import type { FileRecord } from '../sheets/index.ts'
import { newBatchLines, refuseRow, rowAt, type BatchLines } from './batch-lines.ts'
import { readBatch, type BatchFormat, type BatchRecords, type SentBatch } from './read-batch.ts'

const batchSize = 1000
/** Rows of one batch. Each is answered for, and the answer is made as a whole. */
const mostRows = 100_000
/** Where all share one connection: nobody else is served while they are written, which takes less than a second. */
const mostBesideOthers = 2000

/** A batch as it was read and checked. */
export interface JudgedBatch {
  readonly pass: Pass
  /** Of the rows that are refused for what they say, and of those that say the same as one before them. */
  readonly lines: BatchLines
  /** The other rows, a thousand at a time; they may be gone over again and again. */
  readonly good: () => Promise<AsyncIterable<Batch> | readonly Batch[]>
}

/** The records with the numbers of their rows, as many as a batch may have. */
async function* numbered(
  records: AsyncIterable<FileRecord>,
  rows: Map<number, number>,
  most: number,
): AsyncGenerator<FileRecord> {
  let row = 0
  for await (const from of records) {
    row += 1
    if (row > most) throw new Refused('batch-too-long', { most }, 'bad-request')
    rows.set(from.line, row)
    yield from
  }
}

/** A program that keeps records sends them whole: what it does not say of one is empty. */
const wholeRecords = (wanted: RecordFile, lines: BatchLines, { theirs }: BatchRecords): PassLayout => ({
  ...{ theirs, covered: ownHeadings(wanted.register), mapping: null, isDownload: false },
  lineText: (line) => rowAt(lines, line),
})

/** Batches as they come: the first as it is, which most are alone, and all of them packed where there are more. */
function newGoodRows({ register }: RecordFile): Pick<JudgedBatch, 'good'> & Pick<JudgedBatches, 'add'> {
  // The body they come of is no larger than 100 MB.
  const packed = newJudgedBatches(register, Number.POSITIVE_INFINITY)
  let first: readonly Batch[] | undefined
  let isPacked = false
  return {
    add: (batch) => {
      if (!first) {
        first = [batch]
        return
      }
      if (!isPacked) for (const one of first) packed.add(one)
      isPacked = true
      packed.add(batch)
    },
    good: async () => (isPacked ? ((await packed.all()) ?? []) : (first ?? [])),
  }
}

/**
 * Goes over the batch as over a file: each row is checked, and compared with those before it.
 *
 * @throws Refused where the body cannot be read, or has too many rows
 */
export async function judgeBatch(db: Database, wanted: SentBatch, format: BatchFormat): Promise<JudgedBatch> {
  const most = connectionsOf(db) === 1 ? mostBesideOthers : mostRows
  const found = await readBatch(wanted, format)
  const rows = new Map<number, number>()
  const lines = newBatchLines(rows)
  const { add, good } = newGoodRows(wanted)
  const pass: Pass = {
    ...{ wanted, tally: newTally(), keys: newFileKeys(), seen: new Map(), unread: [], batchSize, skipped: 0 },
    ...{ records: alone(numbered(found.records, rows, most)), layout: wholeRecords(wanted, lines, found) },
    onDuplicate: ({ line }) => void lines.all.push({ row: rowAt(lines, line), status: 'duplicate' }),
    contradiction: (line, column, first) => ({
      ...problemAt('batch-contradicts-itself', { line, column }, { first: rowAt(lines, first) }),
      kind: 'file-contradicts-itself',
    }),
    handle: ({ waiting, position }) => {
      const isGood = ({ problems }: Batch['waiting'][number]) => problems.every(mayBeAnswered)
      for (const one of waiting) if (!isGood(one)) refuseRow(lines, one.checked.from.line, one.problems)
      const left = waiting.filter(isGood)
      if (left.length > 0) add({ waiting: left, position })
      return Promise.resolve()
    },
  }
  await runPass(pass)
  wanted.signal?.throwIfAborted()
  return { pass, lines, good }
}
