// Plain data kept packed in memory between two goings over it: a tenth of its size, and nothing in a file that would outlive a power cut.
import { promisify } from 'node:util'
import { deflateRaw, inflateRaw } from 'node:zlib'

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
