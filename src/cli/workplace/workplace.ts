// The database as commands use it: opened, brought up to date, closed again whatever happens.
import {
  closeDatabase,
  findLockHolder,
  migrate,
  migrationsFor,
  openDatabase,
  followDefinitions,
  setUpAlone,
  writeRights,
  type Database,
} from '#storage'
import { finishImports } from './finish-imports.ts'
import type { Settings } from './settings.ts'
import { countText, say, startStep, type Step } from './terminal.ts'
import { say as word } from './workplace-sentences.ts'

/** Counts the records afresh where this version counts them otherwise than the one before, and says so. */
async function follow(db: Database, { roadmap }: Settings): Promise<void> {
  let step: Step | undefined
  const records = await followDefinitions(db, roadmap, () => {
    step = startStep(word('counting-all-records-afresh'))
  })
  if (records !== undefined)
    step?.done(
      word('this-version-counts-records-otherwise', { records: countText(records, 'record', 'records') }),
    )
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
  const { location, roadmap, roadmapFolder } = settings
  const db = await openDatabase(location, say)
  const close = () => closeDatabase(db, location)
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
