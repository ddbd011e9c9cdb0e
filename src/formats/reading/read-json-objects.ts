// A text of JSON objects, looked at and cut into its objects. That of a file is in a thread.
import type { TextEncoding } from '#definition'
import { usualLimits, type FileRefusal } from '../tables/index.ts'
import { cutJsonObjects, type JsonObject } from '../json/index.ts'
import { inspectTextFile, type ByteSource, type TextFile } from '../texts/index.ts'
import { askThread, readInThread } from './read-in-thread.ts'

const { seconds } = usualLimits

/** Looks at a text before it is read, or says why it is not. One that is held is small, and looked at at once. */
export async function inspectText(
  source: ByteSource,
  megabytes: number,
  signal?: AbortSignal,
): Promise<TextFile | FileRefusal> {
  if (typeof source !== 'string') return inspectTextFile(source, megabytes)
  return askThread({ kind: 'text', path: source, megabytes }, { seconds, signal })
}

/** Which objects of a text are read. */
export interface ObjectWish {
  readonly encoding: TextEncoding
  /** Brackets that are open where one begins: 0 for one a line, 1 for a list. */
  readonly depth: number
  /** Signs that one of them may have. */
  readonly longest: number
  readonly signal?: AbortSignal | undefined
}

/**
 * The objects as they stream by, each as its text.
 *
 * @throws BrokenTable where the text cannot be read on safely
 */
export function readJsonObjects(
  source: ByteSource,
  { encoding, depth, longest, signal }: ObjectWish,
): AsyncGenerator<JsonObject> {
  if (typeof source !== 'string') return cutJsonObjects(source, encoding, { depth }, longest)
  return readInThread({ kind: 'objects', path: source, encoding, depth, longest }, { seconds, signal })
}
