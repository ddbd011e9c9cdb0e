// Takes the body of a request: into memory where it is small, so that nothing waits for a disk, and else into a file.
import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { receiveUpload, type Upload, type UploadPlace } from './receive-upload.ts'

/** A small body as it was sent. */
export interface HeldBody {
  readonly held: Buffer
  /** SHA-256 of the bytes. */
  readonly digest: string
}

/** Bytes: what is read of so many takes the event loop a few milliseconds. */
const mostHeld = 64 * 1024

async function* joined(first: readonly Buffer[], rest: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  yield* first
  yield* rest
}

/**
 * Holds a small body, and writes any other into a new file.
 *
 * @throws Refused where it is larger than allowed
 */
export async function receiveOrHold(body: Readable, place: UploadPlace): Promise<HeldBody | Upload> {
  const pieces = body.iterator() as AsyncIterableIterator<Buffer, undefined>
  const first: Buffer[] = []
  for (let bytes = 0; bytes <= mostHeld; bytes += first.at(-1)?.length ?? 0) {
    const { value } = await pieces.next()
    if (value === undefined) {
      const held = Buffer.concat(first)
      return { held, digest: createHash('sha256').update(held).digest('hex') }
    }
    first.push(value)
  }
  return receiveUpload(Readable.from(joined(first, pieces)), place)
}
