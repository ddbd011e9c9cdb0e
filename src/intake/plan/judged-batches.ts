// Records of a large file that were read and checked to judge it: kept until they are taken, so that the file is not read once more.
import type { Register } from '#definition'
import { newTallyOf, type Tally } from '../reading/index.ts'
import type { OpenedImport } from './open-import.ts'
import { newPackedBatches } from './packed-batches.ts'
import { newRecordPacker, noAside, type Aside, type Packed } from './packed-records.ts'
import type { Batch, Pass } from './pass.ts'

/** Of larger files the records are read once more: 64 MB are those of some 300,000. */
const mostBytes = 64 * 2 ** 20

type PackedBatch = Omit<Batch, 'waiting'> & { readonly waiting: readonly Packed[] }

/** Batches of a file as they were judged. */
export interface JudgedBatches {
  readonly add: (batch: Batch) => void
  /** Forgets them: nothing of the file is taken. */
  readonly drop: () => void
  /** Undefined where they came to too much. */
  readonly all: () => Promise<AsyncIterable<Batch> | undefined>
}

export function newJudgedBatches(register: Register): JudgedBatches {
  const packer = newRecordPacker(register)
  const packed = newPackedBatches<PackedBatch>(mostBytes)
  const asides = newPackedBatches<readonly Aside[]>(mostBytes)
  async function* batches(): AsyncGenerator<Batch> {
    let at = 0
    for await (const batch of packed.batches()) {
      const open = await asides.waiting(at)
      at += 1
      const asideOf = (place: number) => () => open()[place] ?? noAside
      yield { ...batch, waiting: batch.waiting.map((one, place) => packer.unpack(one, asideOf(place))) }
    }
  }
  return {
    add: (batch) => {
      packed.add({ ...batch, waiting: batch.waiting.map(packer.pack) })
      asides.add(batch.waiting.map(packer.aside))
    },
    drop: () => {
      packed.drop()
      asides.drop()
    },
    all: async () => {
      const areWhole = await Promise.all([packed.isWhole(), asides.isWhole()])
      return areWhole.every(Boolean) ? batches() : undefined
    },
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
  for await (const batch of judged) {
    const waiting = batch.waiting.filter((one) => one.position > pass.skipped)
    if (waiting.length > 0) await pass.handle({ ...batch, waiting })
  }
}
