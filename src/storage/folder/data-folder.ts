// The folder of an embedded database: ours or nobody's, and closed to everybody but its owner.
import { mkdirSync, readdirSync, realpathSync } from 'node:fs'
import { Refused } from '#definition'
import { lockName, noteName } from './folder-lock.ts'
import { closeFolder, makePrivate } from './private-files.ts'
import { say } from './folder-sentences.ts'

/** One of these is in every folder that Waymark made; the last is what a file system puts into its own topmost folder. */
const ours = new Set(['PG_VERSION', lockName, noteName])
const nobodys = new Set(['lost+found'])

/**
 * Makes the folder, or makes sure that it is a database or empty.
 *
 * @throws Refused where it holds something else: a database is not put between the files of others
 */
export function claimFolder(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const names = readdirSync(folder).filter((name) => !nobodys.has(name))
  if (names.length > 0 && !names.some((name) => ours.has(name))) {
    throw new Refused('folder-not-ours', { folder }, 'unavailable')
  }
  // At once, so that nobody looks in while it is filled.
  closeFolder(folder)
}

/**
 * Closes the folder of an open database, and every file in it, to everybody but its owner: what the embedded database
 * unpacks is open to all, and so were folders of older versions.
 *
 * @returns a sentence where something belongs to somebody else and stays as it is
 */
export function closeToOthers(folder: string): string | undefined {
  const [first, ...more] = makePrivate(realpathSync(folder))
  if (first === undefined) return undefined
  const which = more.length === 0 ? first : say('first-and-more', { first, more: more.length })
  return say('belongs-to-others', { which })
}
