// Puts a backup back: into an empty database of a server, or into a folder that appears when all of it is there; then it is verified.
import { existsSync, readdirSync, renameSync, rmdirSync, rmSync } from 'node:fs'
import { currentMoment, Refused } from '#definition'
import {
  actingAs,
  addErasureLines,
  administrator,
  checkLines,
  erasuresFileOf,
  findLockHolder,
  migrationsFor,
  readAnchorLines,
  readSealed,
  restoreLines,
  writeAudit,
  type AnchorPlace,
  type Database,
  type RestoredBackup,
} from '#storage'
import {
  anchorPlaceOf,
  counted,
  openAsItIs,
  print,
  say,
  startBar,
  withWorkplace,
  type Settings,
} from '../workplace/index.ts'
import { countLost, hasKey, placeBeside, refuseOther } from './beside-files.ts'
import { readListed, readPem, refuseWithoutList, repeatListed, unrepeatedText } from './listed-erasures.ts'
import { getPassPhrase } from './pass-phrase.ts'
import { say as word } from './upkeep-sentences.ts'
import { printVerdict, verifyLog } from './verify-log.ts'

export interface RestoreOptions {
  readonly passPhraseFile?: string
  readonly check?: true
  readonly replace?: true
  /** A copy of the list of erasures. */
  readonly erasures?: string
  /** Keys that may have signed that. */
  readonly key: readonly string[]
  readonly withoutErasures?: true
}

const rowsText = (rows: number) => counted('rows', { count: rows })

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

/** What is put into the database, and the list of erasures that goes with it. */
interface Filling {
  readonly fill: (db: Database) => Promise<RestoredBackup>
  readonly listed: readonly string[]
  /** What is put aside has this in its name. */
  readonly mark: string
}

async function closing<T>(work: Promise<T>, close: () => Promise<void>): Promise<T> {
  try {
    return await work
  } finally {
    await close()
  }
}

/** Fills a folder beside the one that is meant, which takes its place when all is there. Gives where what was there is now. */
async function restoreFolder(settings: Settings, folder: string, { fill, listed, mark }: Filling) {
  const own = `${folder}.restoring-${process.pid}`
  const inOwn: Settings = { ...settings, location: { kind: 'folder', folder: own } }
  try {
    const { db, close } = await openAsItIs(inOwn)
    const restored = await closing(fill(db), close)
    // In place before the folder is: whoever starts Waymark on it does the erasures again.
    addErasureLines(erasuresFileOf(anchorPlaceOf(inOwn)), listed)
    const aside = isFilled(folder) ? [`${folder}.${mark}`] : []
    for (const one of aside) renameSync(folder, one)
    if (existsSync(folder)) rmdirSync(folder)
    renameSync(own, folder)
    return { restored, aside }
  } finally {
    rmSync(own, { recursive: true, force: true })
  }
}

async function restoreServer(settings: Settings, { fill, listed }: Filling) {
  const { db, close } = await openAsItIs(settings)
  const restored = await closing(fill(db), close)
  addErasureLines(erasuresFileOf(anchorPlaceOf(settings)), listed)
  return { restored, aside: [] }
}

/** What lay here before, and was brought. */
interface Around {
  readonly anchors: readonly string[]
  readonly listed: readonly string[]
  /** Keys that may have signed the list. */
  readonly pems: readonly string[]
}

/** @throws Refused where the anchors that lie here know of more erasures than the list */
function lookAround(place: AnchorPlace, { erasures, key, withoutErasures }: RestoreOptions): Around {
  const anchors = readAnchorLines(place.anchorsFile) ?? []
  const listed = readListed(place, erasures)
  if (withoutErasures !== true) refuseWithoutList(place, anchors, listed)
  const own = existsSync(place.keyFile) ? [place.keyFile] : []
  return { anchors, listed, pems: [...own, ...key].map(readPem) }
}

/** Says what was put aside, what is lost, whether the key has to be brought, and whether anything is known of erasures. */
function tellAround(
  settings: Settings,
  { header, files }: RestoredBackup,
  { asides, around: { anchors, listed } }: { asides: readonly string[]; around: Around },
): void {
  const { keyFile } = anchorPlaceOf(settings)
  const lost = countLost(anchors, files)
  for (const aside of asides) say(word('put-aside', { aside }))
  const lostText = counted('anchors', { count: lost })
  if (lost > 0) say(word('anchors-after-backup', { anchors: lostText, at: header.at }))
  if (files.length > 0 && !hasKey(files) && !existsSync(keyFile)) say(word('no-key-restored', { keyFile }))
  if (anchors.length === 0 && listed.length === 0) say(word('no-list-of-erasures', { at: header.at }))
}

/** Says in the log that it goes on from a backup, does again what was erased since, and verifies all of it. */
async function proveRestored(
  settings: Settings,
  { header, rows }: RestoredBackup,
  { pems }: Around,
): Promise<void> {
  const verdict = await withWorkplace(settings, async (db) => {
    const entry = { chain: 'all', action: 'restore', subject: header.at, after: rowsText(rows) }
    await actingAs(db, administrator, (tx) => writeAudit(tx, entry))
    for (const one of await repeatListed(db, settings, pems)) say(unrepeatedText(one))
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
  const place = anchorPlaceOf(settings)
  const around = options.check === true ? undefined : lookAround(place, options)
  const passPhrase = await getPassPhrase(options.passPhraseFile, false)
  if (!around) return checkBackup(file, passPhrase)
  const mark = `before-${currentMoment().toISOString().replaceAll(/[:.]/g, '-')}`
  const lines = await readSealed(file, passPhrase)
  const bar = startBar(word('restoring'))
  const fill: Filling['fill'] = (db) =>
    restoreLines(db, lines, {
      migrations: migrationsFor(roadmapFolder),
      roadmap: roadmap.id,
      onShare: bar.advance,
      onFile: (one) => (isReplacing ? undefined : refuseOther(place, one)),
    })
  const filling = { fill, mark, listed: around.listed }
  const { restored, aside } =
    location.kind === 'folder'
      ? await restoreFolder(settings, location.folder, filling)
      : await restoreServer(settings, filling)
  const asides = [...aside, ...placeBeside(place, restored.files, mark)]
  const where = location.kind === 'folder' ? location.folder : location.kind
  bar.done(word('restored', { rows: rowsText(restored.rows), at: restored.header.at, place: where }))
  tellAround(settings, restored, { asides, around })
  await proveRestored(settings, restored, around)
}
