// The database as commands use it: opened, brought up to date, closed again whatever happens.
import { Refused } from '#definition'
import {
  canOwn,
  closeDatabase,
  findLockHolder,
  migrate,
  migrationsFor,
  openDatabase,
  followDefinitions,
  readLoginRights,
  setUpAlone,
  withoutPassword,
  writeRights,
  type Database,
  type DatabaseLocation,
  type ServerLocation,
} from '#storage'
import { finishImports } from './finish-imports.ts'
import type { Settings } from './settings.ts'
import { counted } from './counted-sentences.ts'
import { say, startStep, type Step } from './terminal.ts'
import { say as word } from './workplace-sentences.ts'

/** Counts the records afresh where this version counts them otherwise than the one before, and says so. */
async function follow(db: Database, { roadmap }: Settings): Promise<void> {
  let step: Step | undefined
  const records = await followDefinitions(db, roadmap, () => {
    step = startStep(word('counting-all-records-afresh'))
  })
  if (records !== undefined)
    step?.done(
      word('this-version-counts-records-otherwise', { records: counted('records', { count: records }) }),
    )
}

/** As whom a database is set up and commands work: on a server with more logins than one, as the owner of its tables. */
const ownersLocation = (location: DatabaseLocation): DatabaseLocation =>
  location.kind === 'server' && location.ownerUrl !== undefined
    ? { kind: 'server', url: location.ownerUrl, ownerUrl: location.ownerUrl }
    : location

/**
 * A server with one login that owns everything is for trying out, and has to be called so.
 *
 * @throws Refused where it is not, or where the one login that is named owns nothing
 */
async function refuseUnparted(db: Database, { url, ownerUrl, isTrial }: ServerLocation): Promise<void> {
  const rights = await readLoginRights(db)
  const said = { login: rights.name, server: withoutPassword(url) }
  if (!canOwn(rights))
    throw new Refused(
      ownerUrl === undefined ? 'server-owner-missing' : 'server-owner-small',
      said,
      'unavailable',
    )
  if (ownerUrl === undefined && !isTrial) throw new Refused('server-not-parted', said, 'unavailable')
}

/**
 * Opens the database as it is, as whoever owns its tables: nothing is applied, nothing written.
 *
 * @throws Refused where it cannot be opened, or not as its owner
 */
export async function openAsItIs(settings: Settings): Promise<{ db: Database; close: () => Promise<void> }> {
  const location = ownersLocation(settings.location)
  const db = await openDatabase(location, say)
  const close = () => closeDatabase(db, location)
  try {
    if (location.kind === 'server') await refuseUnparted(db, location)
    return { db, close }
  } catch (error) {
    await close()
    throw error
  }
}

/**
 * Opens the database, applies what migrations are missing, counts afresh what is counted otherwise now, and sets the
 * rights of the roadmap's roles. Of several that do so at once on a server one goes first, and the others wait and say so.
 *
 * @param more what else is done before anybody else sets the database up
 */
export async function openWorkplace(
  settings: Settings,
  more: (db: Database) => Promise<void> = () => Promise.resolve(),
): Promise<{ db: Database; close: () => Promise<void> }> {
  const { roadmap, roadmapFolder } = settings
  const location = ownersLocation(settings.location)
  const { db, close } = await openAsItIs(settings)
  try {
    const onWait = () => say(word('waiting-for-another-waymark-that'))
    await setUpAlone(db, location, onWait, async () => {
      await migrate(db, migrationsFor(roadmapFolder))
      await writeRights(db, roadmap)
      await follow(db, settings)
      await more(db)
    })
    return { db, close }
  } catch (error) {
    await close()
    throw error
  }
}

/** Finishes imports that were left half taken, does the work with the database, and closes it. */
export async function withWorkplace<T>(settings: Settings, work: (db: Database) => Promise<T>): Promise<T> {
  const { db, close } = await openWorkplace(settings)
  try {
    await finishImports(db, settings)
    return await work(db)
  } finally {
    await close()
  }
}

/** Where a running Waymark with this database answers; undefined where none runs, or none that answers. */
export function findRunning({ location }: Settings): string | undefined {
  return location.kind === 'folder' ? findLockHolder(location.folder)?.address : undefined
}
