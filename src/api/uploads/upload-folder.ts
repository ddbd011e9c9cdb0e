// Where uploaded files lie: a folder that is marked as ours, and in it one of its own for every server that runs.
import { randomUUID } from 'node:crypto'
import {
  constants,
  copyFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { isRefused, Refused } from '#definition'
import { closeFolder, makePrivate, takeLock, type ReleaseLock } from '#storage'
import { say } from './uploads-sentences.ts'

export interface UploadFolder {
  /** What this server alone puts its files into. */
  readonly folder: string
  /** Removes it with what is left in it, for the end of the server; but for files that are needed afterwards. */
  readonly close: (kept?: readonly string[]) => void
}

const markerName = 'waymark-uploads.json'
const marker = {
  program: 'Waymark',
  purpose: 'uploads',
  note: say('folder-note'),
}
/** Taken while a server comes: nobody clears away a folder that is only just being made. */
const doorName = 'waymark-uploads.held'
/** In the folder of a server: held for as long as it runs. */
const lockName = 'held'

/** How long one server waits while another one comes. */
const patience = 20_000

/** A name that we gave. */
const isOurs = (name: string) => /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(name)

function isMarked(folder: string): boolean {
  try {
    const found = JSON.parse(readFileSync(join(folder, markerName), 'utf8')) as Partial<typeof marker>
    return found.program === marker.program && found.purpose === marker.purpose
  } catch {
    return false
  }
}

/** Makes the folder ours, or makes sure that it is. */
function claim(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  if (!isMarked(folder)) {
    const names = readdirSync(folder).filter((name) => name !== doorName && name !== markerName)
    if (names.length > 0) throw new Refused('uploads-not-ours', { folder }, 'unavailable')
    writeFileSync(join(folder, markerName), `${JSON.stringify(marker, null, 2)}\n`, { mode: 0o600 })
  }
  if (closeFolder(folder)) return
  throw new Refused('uploads-of-others', { folder }, 'unavailable')
}

/** Removes files that we named, but for those to be kept, and the folder where nothing else is in it. */
function removeOwn(folder: string, kept: readonly string[]): void {
  if (!existsSync(folder)) return
  for (const name of readdirSync(folder)) {
    const path = join(folder, name)
    if (isOurs(name) && !kept.includes(path) && lstatSync(path).isFile()) rmSync(path)
  }
  if (readdirSync(folder).some((name) => name !== lockName)) return
  rmSync(join(folder, lockName), { force: true })
  rmdirSync(folder)
}

/** Takes the lock of a server that may be gone; undefined where it runs, or where nobody can say so. */
function takeLockOf(folder: string): ReleaseLock | undefined {
  const lock = join(folder, lockName)
  try {
    return existsSync(lock) ? takeLock(lock) : undefined
  } catch (error) {
    if (isRefused(error)) return undefined
    throw error
  }
}

/** Clears away what servers left behind that are gone. What we did not name stays, and what a running server has. */
function clearLeftBehind(folder: string, kept: readonly string[]): void {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name)
    if (!isOurs(name) || !lstatSync(path).isDirectory()) continue
    // Without its lock nobody knows whether a server has it: then only an empty one goes.
    const isEmpty = readdirSync(path).length === 0
    if (isEmpty) rmdirSync(path)
    const release = takeLockOf(path)
    if (!release) continue
    release()
    removeOwn(path, kept)
  }
}

/** Whatever cannot be removed now, the next server removes. */
function leave(folder: string, own: string, release: ReleaseLock | undefined, kept: readonly string[]): void {
  const letOut = existsSync(folder) ? takeLock(join(folder, doorName), patience) : undefined
  release?.()
  if (letOut) removeOwn(own, kept)
  letOut?.()
}

/**
 * Puts a file of a server that is gone beside our own. It stays where it was as well, until that is removed.
 *
 * @returns where it lies now; undefined where it is gone, or the server that has it still runs
 */
export function takeOver(path: string, folder: string): string | undefined {
  const release = takeLockOf(dirname(path))
  if (!release) return undefined
  const place = join(folder, randomUUID())
  try {
    copyFileSync(path, place, constants.COPYFILE_FICLONE)
    return place
  } catch {
    return undefined
  } finally {
    release()
  }
}

function open(folder: string, kept: readonly string[]): UploadFolder {
  claim(folder)
  const letIn = takeLock(join(folder, doorName), patience)
  if (!letIn) throw new Refused('uploads-busy', { folder }, 'unavailable')
  try {
    clearLeftBehind(folder, kept)
    const own = join(folder, randomUUID())
    mkdirSync(own, { mode: 0o700 })
    const release = takeLock(join(own, lockName))
    makePrivate(folder)
    return { folder: own, close: (stillKept = []) => leave(folder, own, release, stillKept) }
  } finally {
    letIn()
  }
}

/**
 * Opens the folder of uploads for this server. What servers left there that run no longer is removed; any number of
 * servers may share the folder.
 *
 * @param kept paths of files that stay, whoever left them: imports that were being taken go on with them
 * @throws Refused where the folder is not ours and not empty, or cannot be written or closed to others
 */
export function openUploadFolder(folder: string, kept: readonly string[] = []): UploadFolder {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    return open(realpathSync(folder), kept)
  } catch (error) {
    if (isRefused(error)) throw error
    const { code: reason = '' } = error as NodeJS.ErrnoException
    throw new Refused('uploads-not-writable', { folder, reason }, 'unavailable', { cause: error })
  }
}
