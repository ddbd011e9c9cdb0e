// A lock that the operating system keeps on a file for one process, and takes back itself when the process ends, however it ends.
import { chmodSync, existsSync, lstatSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { Refused } from '#definition'

/** Lets the lock go. The file stays: who removed it would take the lock from under somebody who waits for it. */
export type ReleaseLock = () => void

/** What SQLite says where somebody else holds the lock, and where the file is no file of its own. */
const [busy, notOurs] = [5, 26]

const codeOf = (error: unknown) => (error as { readonly errcode?: number }).errcode
const isBusy = (error: unknown) => codeOf(error) === busy

/** Where something else has the name of the file, whoever has to mend that is told so. */
function whyNot(error: unknown, file: string): unknown {
  const isOther = codeOf(error) === notOurs || lstatSync(file, { throwIfNoEntry: false })?.isFile() === false
  return isOther ? new Refused('lock-file-foreign', { file }, 'unavailable') : error
}

function openLock(
  path: string,
  options: { readonly readOnly?: true; readonly timeout: number },
): DatabaseSync {
  try {
    return new DatabaseSync(path, options)
  } catch (error) {
    throw whyNot(error, path)
  }
}

/** Files whose lock is held: collected as garbage, they would be closed and let it go. */
const held = new Set<DatabaseSync>()

/**
 * Takes the lock of a file for this process. SQLite, which Node brings, locks a file in the way of each operating system:
 * nothing is written, no time is measured, and no process id is compared. A process that is stopped or whose machine
 * sleeps keeps its lock; one that was killed has lost it. The same process does not get it twice either.
 *
 * Nobody in this process may open the file in another way: closing it there would let the lock go.
 *
 * @param path of the file; it is made where it is not there, and readable by its owner alone
 * @param patience how many milliseconds to wait for somebody else; the thread stands still meanwhile
 * @returns what lets the lock go; undefined where somebody else holds it
 * @throws Refused where something else has the name of the file
 */
export function takeLock(path: string, patience = 100): ReleaseLock | undefined {
  const file = openLock(path, { timeout: patience })
  try {
    // Kept in memory, the journal that nobody needs makes no file beside it.
    file.exec('pragma journal_mode = memory; begin exclusive')
    chmodSync(path, 0o600)
    held.add(file)
    return () => {
      held.delete(file)
      file.close()
    }
  } catch (error) {
    file.close()
    if (isBusy(error)) return undefined
    throw whyNot(error, path)
  }
}

/** Does a process hold the lock of the file? Several may ask at once; none of them stands in another's way. */
export function isLocked(path: string): boolean {
  if (!existsSync(path)) return false
  const file = openLock(path, { readOnly: true, timeout: 0 })
  try {
    file.exec('select 1 from sqlite_schema')
    return false
  } catch (error) {
    if (isBusy(error)) return true
    throw whyNot(error, path)
  } finally {
    file.close()
  }
}
