// What an import is to write, worked out and not yet written: kept packed, so that the one transaction that writes it is short.
import type { KeptRecord } from '#definition'
import type { RecordWrite } from '#storage'
import { newPackedBatches, type PackedBatches } from './packed-batches.ts'

/** A write, and what was stored like it when it was worked out. */
export interface PreparedWrite extends Omit<RecordWrite, 'person' | 'audit' | 'isUnlikeAny'> {
  /** The record of the file, where it is not what is written. */
  readonly asked?: KeptRecord
  /** As `seenAs` says it. */
  readonly seen: string
}

export type PreparedWrites = PackedBatches<readonly PreparedWrite[]>

/** Keeps writes packed in memory, a hundred or two bytes a record. They are few: much is written in slices. */
export function newPreparedWrites(): PreparedWrites {
  return newPackedBatches(Number.POSITIVE_INFINITY)
}
