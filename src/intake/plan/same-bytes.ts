// Whether a file is still the one that was looked at: nothing is taken of bytes that nobody saw a plan of.
import { stat } from 'node:fs/promises'
import type { ImportPlan, ImportProblem } from '#definition'
import type { OpenedImport, RecordFile } from './open-import.ts'
import { unreadable } from '../reading/index.ts'

/** Thrown inside the transaction so that the database undoes everything; never leaves this room. */
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

const changed: ImportProblem = {
  ...{ kind: 'file-changed', line: 0, column: '' },
  what: 'The file is not the one that was looked at.',
  why: 'It was changed or replaced after it had been received, so what the plan says does not hold for it.',
  mend: 'Send the file again, and look at its plan.',
}

/** The plan of a file that changed: nothing of it is taken. */
export const changedPlan = ({ head }: Pick<OpenedImport, 'head'>): ImportPlan => unreadable(head, [changed])

/** A file that was opened, and what throws where it has changed since. */
export interface WatchedImport {
  readonly opened: OpenedImport
  /** @throws FileChanged where what was read since the opening may be something else than the bytes of the digest */
  readonly refuseChange: () => Promise<void>
}

/**
 * Opens a file and watches it. Its rows are read long after its digest was worked out, and more than once: the file has
 * to be the same from before the first to after the last.
 *
 * @param open opens it; `wanted.digest` is what its bytes have to be where somebody saw them before
 * @returns the file, or the plan that says why nothing of it is read
 */
export async function openWatched(
  wanted: RecordFile,
  open: () => Promise<OpenedImport | ImportPlan>,
): Promise<WatchedImport | ImportPlan> {
  const before = await stateOf(wanted.path)
  const opened = await open()
  if ('isReadable' in opened) return opened
  if (wanted.digest !== undefined && wanted.digest !== opened.head.digest) return changedPlan(opened)
  const refuseChange = async () => {
    if (!isSame(before, await stateOf(wanted.path))) throw new FileChanged()
  }
  return { opened, refuseChange }
}
