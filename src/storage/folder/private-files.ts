// Files and folders that only their owner may open.
import { chmodSync, lstatSync, readdirSync, statSync, type Stats } from 'node:fs'
import { join } from 'node:path'

/** Everything that people other than the owner may do with a file. */
const others = 0o077

/** Windows has rights of another kind, which a folder takes over from the one above. */
const hasModes = process.platform !== 'win32'

function tighten(path: string, found: Stats): boolean {
  if (!hasModes || (found.mode & others) === 0) return true
  try {
    chmodSync(path, found.mode & 0o7777 & ~others)
    return true
  } catch {
    return false
  }
}

/** Takes every right on a folder from everybody but the owner; gives whether that could be done. What is in it stays. */
export function closeFolder(folder: string): boolean {
  return tighten(folder, statSync(folder))
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

/**
 * Takes every right on a file, or on a folder with all that is in it, from everybody but the owner. Links are left
 * alone, and so is what they lead to.
 *
 * @returns paths that belong to somebody else and could not be changed
 */
export function makePrivate(path: string): string[] {
  const found = lstatSync(path, { throwIfNoEntry: false })
  // What was there a moment ago may be gone, and what is no file of ours holds nothing.
  if (!found || !(found.isFile() || found.isDirectory())) return []
  const own = tighten(path, found) ? [] : [path]
  if (!found.isDirectory()) return own
  return [...own, ...namesIn(path).flatMap((name) => makePrivate(join(path, name)))]
}
