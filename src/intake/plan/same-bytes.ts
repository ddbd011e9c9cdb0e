// Whether a file is still the one that was looked at: nothing is taken of bytes that nobody saw a plan of.
import type { ImportPlan } from '#definition'
import { fileChanged, watchFile } from '../sheets/index.ts'
import type { OpenedImport, RecordFile } from './open-import.ts'
import { unreadable } from '../reading/index.ts'

/** The plan of a file that changed: nothing of it is taken. */
export const changedPlan = ({ head }: Pick<OpenedImport, 'head'>): ImportPlan =>
  unreadable(head, [fileChanged(head.file)])

/** A file that was opened, and what throws where it has changed since. */
export interface WatchedImport {
  readonly opened: OpenedImport
  /** @throws FileChanged where what was read since the opening may be something else than the bytes of the digest */
  readonly refuseChange: () => Promise<void>
}

/**
 * Opens a file and watches it: it has to be the same from before its rows are read first to after they are read last.
 *
 * @param open opens it; `wanted.digest` is what its bytes have to be where somebody saw them before
 * @returns the file, or the plan that says why nothing of it is read
 */
export async function openWatched(
  wanted: RecordFile,
  open: () => Promise<OpenedImport | ImportPlan>,
): Promise<WatchedImport | ImportPlan> {
  const refuseChange = await watchFile(wanted.path)
  const opened = await open()
  if ('isReadable' in opened) return opened
  if (wanted.digest !== undefined && wanted.digest !== opened.head.digest) return changedPlan(opened)
  return { opened, refuseChange }
}
