// Puts a backup back: into an empty database of a server, or into a folder that appears when all of it is there; then it is verified.
import { existsSync, readdirSync, renameSync, rmdirSync, rmSync } from 'node:fs'
import { currentMoment, Refused } from '#definition'
import {
  actingAs,
  administrator,
  checkLines,
  findLockHolder,
  migrationsFor,
  readAnchorLines,
  readSealed,
  restoreLines,
  writeAudit,
  type Database,
  type RestoredBackup,
} from '#storage'
import {
  anchorPlaceOf,
  countText,
  openAsItIs,
  print,
  say,
  startBar,
  withWorkplace,
  type Settings,
} from '../workplace/index.ts'
import { countLost, hasKey, placeBeside, refuseOther } from './beside-files.ts'
import { getPassPhrase } from './pass-phrase.ts'
import { say as word } from './upkeep-sentences.ts'
import { printVerdict, verifyLog } from './verify-log.ts'

export interface RestoreOptions {
  readonly passPhraseFile?: string
  readonly check?: true
  readonly replace?: true
}

const rowsText = (rows: number) => countText(rows, word('row-is'), word('rows-are'))

/** Reads a backup to its end without restoring it. */
async function checkBackup(file: string, passPhrase: string): Promise<void> {
  const bar = startBar(word('reading-backup'))
  const { header, rows } = await checkLines(await readSealed(file, passPhrase), bar.advance)
  const { at, roadmap, version } = header
  bar.done(word('reading-backup'))
  print(word('backup-is-whole', { at, roadmap, version, rows: rowsText(rows) }))
}

const isFilled = (folder: string) =>
  existsSync(folder) && readdirSync(folder).some((name) => name !== 'lost+found')

/** @throws Refused where the folder is in use, or is not empty and was not to be put aside */
function refuseFolder(folder: string, isReplacing: boolean): void {
  if (!isFilled(folder)) return
  if (!isReplacing) throw new Refused('restore-folder-filled', { folder }, 'conflict')
  const holder = findLockHolder(folder)
  if (holder) throw new Refused('folder-in-use', { folder, pid: holder.pid ?? '?' }, 'unavailable')
}

type Fill = (db: Database) => Promise<RestoredBackup>

async function closing<T>(work: Promise<T>, close: () => Promise<void>): Promise<T> {
  try {
    return await work
  } finally {
    await close()
  }
}

/** Fills a folder beside the one that is meant, which takes its place when all is there. Gives where what was there is now. */
async function restoreFolder(settings: Settings, folder: string, mark: string, fill: Fill) {
  const own = `${folder}.restoring-${process.pid}`
  try {
    const { db, close } = await openAsItIs({ ...settings, location: { kind: 'folder', folder: own } })
    const restored = await closing(fill(db), close)
    const aside = isFilled(folder) ? [`${folder}.${mark}`] : []
    for (const one of aside) renameSync(folder, one)
    if (existsSync(folder)) rmdirSync(folder)
    renameSync(own, folder)
    return { restored, aside }
  } finally {
    rmSync(own, { recursive: true, force: true })
  }
}

async function restoreServer(settings: Settings, fill: Fill) {
  const { db, close } = await openAsItIs(settings)
  return { restored: await closing(fill(db), close), aside: [] }
}

/** Says what was put aside, what is lost, and whether the key has to be brought. */
function tellAround(
  settings: Settings,
  { header, files }: RestoredBackup,
  { asides, lost }: { asides: readonly string[]; lost: number },
): void {
  const { keyFile } = anchorPlaceOf(settings)
  for (const aside of asides) say(word('put-aside', { aside }))
  const anchors = countText(lost, word('anchor-is'), word('anchors-are'))
  if (lost > 0) say(word('anchors-after-backup', { anchors, at: header.at }))
  if (files.length > 0 && !hasKey(files) && !existsSync(keyFile)) say(word('no-key-restored', { keyFile }))
}

/** Says in the log that it goes on from a backup, and verifies all of it. */
async function proveRestored(settings: Settings, { header, rows }: RestoredBackup): Promise<void> {
  const verdict = await withWorkplace(settings, async (db) => {
    const entry = { chain: 'all', action: 'restore', subject: header.at, after: rowsText(rows) }
    await actingAs(db, administrator, (tx) => writeAudit(tx, entry))
    return verifyLog(db, settings, { key: [] })
  })
  printVerdict(settings, verdict)
  if (verdict.differences.length > 0) process.exitCode = 1
}

/**
 * Restores a backup, or only reads it. Where anything is wrong with it, nothing is changed.
 *
 * @throws Refused where what is to be filled is not empty, or the backup cannot be opened
 */
export async function restoreBackup(
  settings: Settings,
  file: string,
  options: RestoreOptions,
): Promise<void> {
  const { location, roadmap, roadmapFolder } = settings
  const isReplacing = options.replace === true
  if (options.check !== true && location.kind === 'folder') refuseFolder(location.folder, isReplacing)
  const passPhrase = await getPassPhrase(options.passPhraseFile, false)
  if (options.check === true) return checkBackup(file, passPhrase)
  const place = anchorPlaceOf(settings)
  const mark = `before-${currentMoment().toISOString().replaceAll(/[:.]/g, '-')}`
  const before = readAnchorLines(place.anchorsFile) ?? []
  const lines = await readSealed(file, passPhrase)
  const bar = startBar(word('restoring'))
  const fill: Fill = (db) =>
    restoreLines(db, lines, {
      migrations: migrationsFor(roadmapFolder),
      roadmap: roadmap.id,
      onShare: bar.advance,
      onFile: (one) => (isReplacing ? undefined : refuseOther(place, one)),
    })
  const { restored, aside } =
    location.kind === 'folder'
      ? await restoreFolder(settings, location.folder, mark, fill)
      : await restoreServer(settings, fill)
  const asides = [...aside, ...placeBeside(place, restored.files, mark)]
  const where = location.kind === 'folder' ? location.folder : location.kind
  bar.done(word('restored', { rows: rowsText(restored.rows), at: restored.header.at, place: where }))
  tellAround(settings, restored, { asides, lost: countLost(before, restored.files) })
  await proveRestored(settings, restored)
}
