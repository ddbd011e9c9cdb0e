// Records of a large file that were read and checked to judge it: kept until they are taken, so that the file is not read once more.
import { promisify } from 'node:util'
import { deflateRaw, inflateRaw } from 'node:zlib'
import type { CheckedRecord } from '../matching/index.ts'
import { newTallyOf, type Tally } from '../reading/index.ts'
import type { OpenedImport } from './open-import.ts'
import type { Batch, Pass, Waiting } from './pass.ts'

/** Batches of plain data, in the order in which they were added. */
export interface PackedBatches<One> {
  readonly add: (batch: One) => void
  /** Forgets all of them, and whatever is added from now on. */
  readonly drop: () => void
  /** Whether all are still there, once they are packed: they were not dropped, and did not become too much. */
  readonly isWhole: () => Promise<boolean>
  readonly batches: () => AsyncGenerator<One>
}

const [pack, unpack] = [promisify(deflateRaw), promisify(inflateRaw)]
/** The records of a register are much alike: the quickest way of packing leaves a tenth of them. */
const quickly = { level: 1 }

/** Keeps batches packed, so many bytes of them at most; they are all dropped where they come to more. */
export function newPackedBatches<One>(mostBytes: number): PackedBatches<One> {
  const packed: Promise<Buffer>[] = []
  let [bytes, isWhole] = [0, true]
  const drop = () => {
    isWhole = false
    packed.length = 0
  }
  const add = (batch: One) => {
    if (!isWhole) return
    const packing = pack(JSON.stringify(batch), quickly)
    packed.push(packing)
    // Whoever takes them out is told where it fails.
    const count = ({ length }: Buffer) => {
      bytes += length
      if (bytes > mostBytes) drop()
    }
    packing.then(count, drop)
  }
  async function* batches(): AsyncGenerator<One> {
    const open = async (at: number) => {
      const one = await packed[at]
      return one && (JSON.parse((await unpack(one)).toString()) as One)
    }
    let next = open(0)
    for (let at = 0; at < packed.length; at += 1) {
      const batch = await next
      // One batch is unpacked while the one before is written.
      next = open(at + 1)
      next.catch(() => undefined)
      if (batch) yield batch
    }
  }
  return { add, drop, isWhole: () => Promise.allSettled(packed).then(() => isWhole), batches }
}

/** Of larger files the records are read once more: 64 MB are those of some 300,000. */
const mostBytes = 64 * 2 ** 20

/** Which of its problems are open is told by their places: they are the same objects again once it is unpacked. */
type PlainRecord = Omit<CheckedRecord, 'open'> & { readonly open: readonly number[] }
type PlainBatch = Omit<Batch, 'waiting'> & {
  readonly waiting: readonly (Omit<Waiting, 'checked'> & { readonly checked: PlainRecord })[]
}

function plainRecord({ open, from, ...checked }: CheckedRecord): PlainRecord {
  const places = checked.problems.flatMap((problem, at) => (open.has(problem) ? [at] : []))
  // Of its rows nothing is needed any more but what the quarantine would keep.
  const rows = from.rows.map(({ line, cells }) => ({ line, cells }))
  return { ...checked, from: { ...from, rows }, open: places }
}

function checkedAgain({ open, ...checked }: PlainRecord): CheckedRecord {
  return { ...checked, open: new Set(open.flatMap((at) => checked.problems[at] ?? [])) }
}

/** Batches of a file as they were judged. */
export interface JudgedBatches {
  readonly add: (batch: Batch) => void
  /** Forgets them: nothing of the file is taken. */
  readonly drop: () => void
  /** Undefined where they came to too much. */
  readonly all: () => Promise<AsyncIterable<Batch> | undefined>
}

export function newJudgedBatches(): JudgedBatches {
  const packed = newPackedBatches<PlainBatch>(mostBytes)
  async function* batches(): AsyncGenerator<Batch> {
    for await (const { waiting, position } of packed.batches())
      yield { waiting: waiting.map((one) => ({ ...one, checked: checkedAgain(one.checked) })), position }
  }
  return {
    add: ({ waiting, position }) =>
      packed.add({
        waiting: waiting.map((one) => ({ ...one, checked: plainRecord(one.checked) })),
        position,
      }),
    drop: packed.drop,
    all: async () => ((await packed.isWhole()) ? batches() : undefined),
  }
}

/** What was found of the rows of the file when it was judged, before anything of it is compared once more. */
export function tallyOfRows(opened: OpenedImport, judged: Tally): Tally {
  const { rows, records, duplicates, totals, leftOut } = judged.counts
  const fresh = newTallyOf(opened)
  return {
    ...fresh,
    counts: { ...fresh.counts, rows, records, duplicates, totals, leftOut },
    duplicates: judged.duplicates,
    leftOut: judged.leftOut,
    totals: judged.totals,
    remarks: judged.remarks,
    statements: judged.statements,
  }
}

/** Goes over what was judged; of it, what an earlier pass has not handled. */
export async function runJudged(pass: Pass, judged: AsyncIterable<Batch>): Promise<void> {
  for await (const { waiting, position } of judged) {
    const left = waiting.filter((one) => one.position > pass.skipped)
    if (left.length > 0) await pass.handle({ waiting: left, position })
  }
}
