// Batches of plain data that are kept in little memory until they are used.
import { promisify } from 'node:util'
import { deflateRaw, inflateRaw, inflateRawSync } from 'node:zlib'

/** Batches of plain data, in the order in which they were added. */
export interface PackedBatches<One> {
  readonly add: (batch: One) => void
  /** Forgets all of them, and whatever is added from now on. */
  readonly drop: () => void
  /** Whether all are still there, once they are packed: they were not dropped, and did not become too much. */
  readonly isWhole: () => Promise<boolean>
  readonly batches: () => AsyncGenerator<One>
  /** One of them, by its place, for whoever may need it: unpacked when it is asked for. Only once all are packed. */
  readonly waiting: (at: number) => Promise<() => One>
}

const [pack, unpack] = [promisify(deflateRaw), promisify(inflateRaw)]
/** Most batches come out in one piece: each further one is a turn of the event loop. */
const chunkSize = 2 ** 18
/** The records of a register are much alike: the quickest way of packing leaves a tenth of them. */
const quickly = { level: 1, chunkSize }

const read = <One>(bytes: Buffer): One => JSON.parse(bytes.toString()) as One

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
      return one && read<One>(await unpack(one, { chunkSize }))
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
  const waiting = async (at: number) => {
    const one = await packed[at]
    if (!one) throw new Error(`No batch ${at} is kept.`)
    let opened: One | undefined
    return () => (opened ??= read<One>(inflateRawSync(one, { chunkSize })))
  }
  return { add, drop, isWhole: () => Promise.allSettled(packed).then(() => isWhole), batches, waiting }
}
