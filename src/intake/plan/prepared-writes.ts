// What an import is to write, worked out and not yet written: kept packed, so that the one transaction that writes it is short.
import { promisify } from 'node:util'
import { deflateRaw, inflateRaw } from 'node:zlib'
import type { KeptRecord } from '#definition'
import type { RecordWrite } from '#storage'

/** A write, and what was stored like it when it was worked out. */
export interface PreparedWrite extends Omit<RecordWrite, 'person' | 'audit' | 'isUnlikeAny'> {
  /** The record of the file, where it is not what is written. */
  readonly asked?: KeptRecord
  /** As `seenAs` says it. */
  readonly seen: string
}

export interface PreparedWrites {
  readonly add: (writes: readonly PreparedWrite[]) => void
  /** Forgets all of them, and whatever is added from now on. */
  readonly drop: () => void
  /** In the order in which they were added. */
  readonly batches: () => AsyncGenerator<readonly PreparedWrite[]>
}

const [pack, unpack] = [promisify(deflateRaw), promisify(inflateRaw)]
/** The records of a register are much alike: the quickest way of packing leaves a tenth of them. */
const quickly = { level: 1 }

/**
 * Keeps writes packed in memory, a hundred or two bytes a record: nothing of them lies in a file that would have to be
 * removed after a power cut.
 */
export function newPreparedWrites(): PreparedWrites {
  const packed: Promise<Buffer>[] = []
  let isDropped = false
  return {
    drop: () => {
      isDropped = true
      packed.length = 0
    },
    add: (writes) => {
      if (isDropped || writes.length === 0) return
      const packing = pack(JSON.stringify(writes), quickly)
      // Whoever takes them out is told where it fails.
      packing.catch(() => undefined)
      packed.push(packing)
    },
    async *batches() {
      const open = async (at: number) => {
        const one = await packed[at]
        return one && (JSON.parse((await unpack(one)).toString()) as PreparedWrite[])
      }
      let next = open(0)
      for (let at = 0; at < packed.length; at += 1) {
        const writes = await next
        // One batch is unpacked while the one before is written.
        next = open(at + 1)
        next.catch(() => undefined)
        if (writes) yield writes
      }
    },
  }
}
