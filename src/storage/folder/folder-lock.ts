// An embedded database belongs to one process at a time. The operating system keeps the lock; a note beside it says who has it, and where it answers.
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isLocked, takeLock, type ReleaseLock } from './process-lock.ts'

export interface LockHolder {
  /** Not known while it is only just starting. */
  readonly pid?: number
  /** Where its API answers, once it serves. */
  readonly address?: string
}

/** What the note says. One without `lock` is of an older Waymark, which had no other lock than the note. */
interface Note extends LockHolder {
  readonly lock?: 'system'
}

/** Who has the folder, in words; older versions look into it too. */
export const noteName = 'waymark.lock'
/** The empty file on which the lock is. */
export const lockName = 'waymark.held'

const held = new Map<string, ReleaseLock>()

function isRunning(pid: number | undefined): boolean {
  if (pid === undefined) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // EPERM: it runs, but belongs to somebody else.
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function readNote(folder: string): Note | undefined {
  try {
    return JSON.parse(readFileSync(join(folder, noteName), 'utf8')) as Note
  } catch {
    return undefined
  }
}

/** Readers find the old note or the new one, never half of one. */
function writeNote(folder: string, holder: LockHolder): void {
  const note: Note = { ...holder, lock: 'system' }
  const path = join(folder, noteName)
  writeFileSync(`${path}.${process.pid}`, JSON.stringify(note), { mode: 0o600 })
  renameSync(`${path}.${process.pid}`, path)
}

/** Who holds the folder now, or undefined. A note left behind by a process that is gone does not count. */
export function findLockHolder(folder: string): LockHolder | undefined {
  const note = readNote(folder)
  if (!note || note.pid === process.pid) return undefined
  const isHeld = note.lock === 'system' ? isLocked(join(folder, lockName)) : isRunning(note.pid)
  return isHeld ? note : undefined
}

/** Takes the folder for this process, or says who has it. Of any number that try at once, one gets it. */
export function lockFolder(folder: string): LockHolder | undefined {
  const release = takeLock(join(folder, lockName))
  if (!release) return readNote(folder) ?? {}
  const note = readNote(folder)
  if (note && note.lock === undefined && note.pid !== process.pid && isRunning(note.pid)) {
    release()
    return note
  }
  held.set(folder, release)
  writeNote(folder, { pid: process.pid })
  return undefined
}

/** Lets other commands know where this process answers. */
export function announceAddress(folder: string, address: string): void {
  writeNote(folder, { pid: process.pid, address })
}

/** Lets go of a folder that this process holds; a folder of others is left alone. */
export function unlockFolder(folder: string): void {
  const release = held.get(folder)
  if (!release) return
  rmSync(join(folder, noteName), { force: true })
  held.delete(folder)
  release()
}
