// Where bytes come from: a file, or the memory that holds them.
import { createReadStream } from 'node:fs'

/** A file by its path, or the bytes themselves, where they are few enough to be held. */
export type ByteSource = string | Buffer

/** The bytes, in pieces of at most so many where they are in a file. */
export const chunksOf = (source: ByteSource, most: number): AsyncIterable<Buffer> | Iterable<Buffer> =>
  typeof source === 'string' ? createReadStream(source, { highWaterMark: most }) : [source]
