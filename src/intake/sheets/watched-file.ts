// Whether a file is still the one that was opened: its rows are read long after its digest was worked out, and more than once.
import { stat } from 'node:fs/promises'

/** Thrown inside the transaction so that the database undoes everything; never leaves the rooms of intake. */
export class FileChanged extends Error {
  override name = 'FileChanged'
}

/** Tells one state of a file from any other. The system moves the last of them with every change, and nobody sets it back. */
type FileState = readonly [inode: bigint, bytes: bigint, changed: bigint]

/** The file as it is on the disk now; undefined where it is gone. */
async function stateOf(path: string): Promise<FileState | undefined> {
  try {
    const { ino, size, ctimeNs } = await stat(path, { bigint: true })
    return [ino, size, ctimeNs]
  } catch {
    return undefined
  }
}

const isSame = (one: FileState | undefined, other: FileState | undefined) =>
  one !== undefined && one.every((part, at) => part === other?.[at])

/**
 * Watches a file, from before it is opened.
 *
 * @returns what throws `FileChanged` where the bytes that were read since may be others than those of the digest
 */
export async function watchFile(path: string): Promise<() => Promise<void>> {
  const before = await stateOf(path)
  return async () => {
    if (!isSame(before, await stateOf(path))) throw new FileChanged()
  }
}
