// Takes a large file in slices: each is compared, written and noted with the position of the import in one short transaction.
import { actingAs, connectionsOf } from '#storage'
import {
  compareBatch,
  countOutcomes,
  passOver,
  runJudged,
  runPass,
  sliceSizeOf,
  tallyOfRows,
  type Batch,
  type JudgedBatches,
  type Pass,
} from '../plan/index.ts'
import type { Tally } from '../reading/index.ts'
import { newSliceLine } from './slice-line.ts'
import { besideConnections, newSlicePace, onOneConnection, type SlicePace } from './slice-pace.ts'
import { mayGoOn, type Progress, type Slicing } from './slicing.ts'
import { takeSlice } from './take-slice.ts'
import { prepareSlice, type ReadySlice } from './write-slice.ts'

/** Parts of a batch, each with its place in it, and how far the file was gone over with it; as large as is asked by then. */
function* slicesOf(
  { waiting, position, isUnlikeAny = false }: Batch,
  { size }: Pick<SlicePace, 'size'>,
): Generator<Batch & { readonly from: number }> {
  for (let from = 0; from < waiting.length;) {
    const part = waiting.slice(from, from + size())
    const isLast = from + part.length >= waiting.length
    const end = isLast ? position : (part.at(-1)?.position ?? position)
    yield { waiting: part, from, position: end, isUnlikeAny }
    from += part.length
  }
}

/** What is taken in slices: the records of the file, read and checked as they come, or those that were judged a moment ago. */
export interface ToSlice {
  /** Keys under which the file says different things. */
  readonly contradicted: readonly string[]
  readonly judged?: JudgedImport | undefined
}

/** A file of which the records were kept when it was judged, so that it need not be read once more. */
export interface JudgedImport {
  readonly batches: JudgedBatches
  /** What was found of its rows. */
  readonly tally: Tally
}

/** Takes all records of the file that were not taken before: compared many at once, written slice by slice. */
export async function takeSlices(
  slicing: Slicing,
  progress: Progress,
  { contradicted, judged }: ToSlice,
): Promise<Pass> {
  const { opened, underWay, db } = slicing
  const { person, onSlice } = opened.wanted
  const bounds = connectionsOf(db) === 1 ? onOneConnection : besideConnections
  const pace = newSlicePace(sliceSizeOf(opened), bounds)
  const line = newSliceLine(
    () => mayGoOn(slicing),
    async (slice: ReadySlice) => {
      countOutcomes(pass, await takeSlice(slicing, pass, pace, slice))
      progress.slice = slice.number + 1
      await onSlice?.(slice.batch.position, underWay.records)
    },
  )
  let number = progress.slice
  const handle = async (batch: Batch) => {
    const compared = await compareBatch(pass, batch, async (work) => {
      const answer = await actingAs(db, person, work)
      // It waited for this question: asked behind it, what follows from the answer would leave the database without work.
      await line.begin()
      return answer
    })
    for (const { from, ...part } of slicesOf(batch, pace)) {
      await line.begin()
      const outcomes = compared.slice(from, from + part.waiting.length)
      line.add(await prepareSlice(slicing, { batch: part, outcomes, number }))
      number += 1
    }
    if (batch.isUnlikeAny) await line.begin()
  }
  const fromFile = passOver(
    opened,
    { skipped: underWay.position, handle, ended: line.end },
    new Set(contradicted),
  )
  const kept = await judged?.batches.all()
  const pass: Pass =
    kept && judged ? { ...fromFile, tally: tallyOfRows(opened, judged.tally), isNoted: true } : fromFile
  try {
    await (kept ? runJudged(pass, kept) : runPass(pass))
  } finally {
    await line.leave()
  }
  return pass
}
