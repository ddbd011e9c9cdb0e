// Writes a backup: the database as it is at one moment, with the key and the anchors of its log, into one sealed file.
import { existsSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { addressOf, currentMoment, Refused } from '#definition'
import {
  actingAs,
  administrator,
  backupLines,
  findFolderCopy,
  migrationsFor,
  readPending,
  writeAudit,
  writeSealed,
  type Database,
} from '#storage'
import {
  anchorPlaceOf,
  askSite,
  counted,
  findRunning,
  openAsItIs,
  print,
  say,
  startBar,
  type Settings,
} from '../workplace/index.ts'
import { hasKey, readBeside } from './beside-files.ts'
import { getPassPhrase } from './pass-phrase.ts'
import { say as word } from './upkeep-sentences.ts'

export interface BackupOptions {
  readonly passPhraseFile?: string
  /** Set where the key that signs stays out of it. */
  readonly withoutKeys?: true
}

/** @throws Refused where there is no database: opening it would make one */
export function refuseNoDatabase({ location }: Settings): void {
  if (location.kind === 'folder' && !existsSync(join(location.folder, 'PG_VERSION')))
    throw new Refused('backup-of-nothing', { place: location.folder }, 'bad-request')
}

/** Says in the log that a backup leaves, where this version is the one that writes that log. */
async function noteBackup(db: Database, settings: Settings, at: string): Promise<void> {
  const migrations = migrationsFor(settings.roadmapFolder)
  const pending = await readPending(db, migrations)
  if (pending.length === migrations.length)
    throw new Refused('backup-of-nothing', { place: settings.location.kind }, 'bad-request')
  if (pending.length === 0)
    return actingAs(db, administrator, (tx) =>
      writeAudit(tx, { chain: 'all', action: 'backup', subject: at }),
    )
  say(
    word('backup-of-before', {
      pending: counted('migrations', { count: pending.length }),
    }),
  )
}

/** The database to be read, and when it was as it will be read. */
interface Readable {
  readonly db: Database
  readonly at: string
  readonly close: () => Promise<void>
}

/** The database itself: nobody else has it open, or it lies on a server. */
async function openItself(settings: Settings): Promise<Readable> {
  const { db, close } = await openAsItIs(settings)
  const at = currentMoment().toISOString()
  try {
    await noteBackup(db, settings, at)
    return { db, at, close }
  } catch (error) {
    await close()
    throw error
  }
}

/** A copy that the Waymark which has the folder open makes of it. It goes when it was read. */
async function openCopy(settings: Settings, folder: string, address: string): Promise<Readable> {
  const { name, at } = await askSite<{ readonly name: string; readonly at: string }>(
    { address, token: settings.token },
    addressOf('copyDatabase'),
    {},
  )
  const copy = findFolderCopy(folder, name)
  if (copy === undefined) throw new Refused('backup-of-nothing', { place: folder }, 'conflict')
  const remove = () => rmSync(copy, { recursive: true, force: true })
  try {
    const { db, close } = await openAsItIs({ ...settings, location: { kind: 'folder', folder: copy } })
    return { db, at, close: () => close().finally(remove) }
  } catch (error) {
    remove()
    throw error
  }
}

function openReadable(settings: Settings): Promise<Readable> {
  const { location } = settings
  const address = findRunning(settings)
  return location.kind === 'folder' && address !== undefined
    ? openCopy(settings, location.folder, address)
    : openItself(settings)
}

/** Writes the backup, and says where it is and what is in it. */
export async function writeBackup(settings: Settings, file: string, options: BackupOptions): Promise<void> {
  refuseNoDatabase(settings)
  if (existsSync(file)) throw new Refused('backup-is-there', { file }, 'conflict')
  const passPhrase = await getPassPhrase(options.passPhraseFile, true)
  const place = anchorPlaceOf(settings)
  // Before the snapshot begins: it then has every anchor that the file has.
  const files = readBeside(place, options.withoutKeys !== true)
  const { db, at, close } = await openReadable(settings)
  try {
    const bar = startBar(word('writing-backup'))
    let rows = 0
    const onRows = (written: number, of: number) => {
      rows = of
      bar.advance(written / of)
    }
    const { roadmap, version } = settings
    const content = { version, roadmap: roadmap.id, at, files, onRows }
    await writeSealed(file, passPhrase, backupLines(db, content))
    const size = Math.ceil(statSync(file).size / 1000)
    bar.done(word('backup-written', { file, size, rows: counted('rows', { count: rows }) }))
    if (hasKey(files)) say(word('backup-has-key'))
    else if (existsSync(place.keyFile)) say(word('backup-has-no-key', { keyFile: place.keyFile }))
    print(file)
  } finally {
    await close()
  }
}
