// A text of JSON objects, looked at and cut into its objects. Both happen in a thread.
import type { TextEncoding } from '#definition'
import { usualLimits, type FileRefusal } from '../tables/index.ts'
import type { JsonObject } from '../json/index.ts'
import { askThread, readInThread } from './read-in-thread.ts'
import type { TextFile } from '../texts/index.ts'

const { seconds } = usualLimits

/** Looks at a text before it is read, or says why it is not. */
export function inspectText(
  path: string,
  megabytes: number,
  signal?: AbortSignal,
): Promise<TextFile | FileRefusal> {
  return askThread({ kind: 'text', path, megabytes }, { seconds, signal })
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
  path: string,
  { encoding, depth, longest, signal }: ObjectWish,
): AsyncGenerator<JsonObject> {
  return readInThread({ kind: 'objects', path, encoding, depth, longest }, { seconds, signal })
}
