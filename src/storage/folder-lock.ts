// An embedded database belongs to one process at a time. The lock says which one, and where it answers.
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export interface LockHolder {
  readonly pid: number
  /** Where its API answers, once it serves. */
  readonly address?: string
}

const lockFile = (folder: string) => join(folder, 'waymark.lock')

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // EPERM: it runs, but belongs to somebody else.
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** Who holds the folder now, or undefined. A lock left behind by a process that is gone does not count. */
export function findLockHolder(folder: string): LockHolder | undefined {
  if (!existsSync(lockFile(folder))) return undefined
  try {
    const holder = JSON.parse(readFileSync(lockFile(folder), 'utf8')) as LockHolder
    return holder.pid !== process.pid && isRunning(holder.pid) ? holder : undefined
  } catch {
    return undefined
  }
}

/** Takes the folder for this process, or says who has it. Another process may not slip in between: `wx` is atomic. */
export function lockFolder(folder: string): LockHolder | undefined {
  const holder = findLockHolder(folder)
  if (holder) return holder
  rmSync(lockFile(folder), { force: true })
  try {
    writeFileSync(lockFile(folder), JSON.stringify({ pid: process.pid }), { flag: 'wx' })
    return undefined
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return findLockHolder(folder)
    throw error
  }
}

/** Lets other commands know where this process answers. */
export function announceAddress(folder: string, address: string): void {
  writeFileSync(lockFile(folder), JSON.stringify({ pid: process.pid, address }))
}

export function unlockFolder(folder: string): void {
  rmSync(lockFile(folder), { force: true })
}
