// A filled database for the load bench: a folder as `npm start` keeps one, or a PostgreSQL server of its own.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  closeDatabase,
  migrate,
  migrationsFor,
  openDatabase,
  writeRights,
  type DatabaseLocation,
} from '#storage'
import type { DatabaseSize } from '../src/storage/testing/databases.ts'
import { startServer } from '../src/storage/testing/start-server.ts'
import { benchRoadmap } from './bench-database.ts'
import { fillWithRecords, inventRecords } from './record-database.ts'

export interface LoadDatabase {
  readonly location: DatabaseLocation
  readonly records: number
  /** Takes everything away again. Nobody may have the database open any more. */
  readonly remove: () => Promise<void>
}

async function placeOf(size: DatabaseSize): Promise<Pick<LoadDatabase, 'location' | 'remove'>> {
  if (size === 'server') {
    const { url, stop } = await startServer(undefined, { isDurable: true })
    return { location: { kind: 'server', url }, remove: stop }
  }
  const place = mkdtempSync(join(tmpdir(), 'waymark-load-'))
  const remove = () => {
    rmSync(place, { recursive: true, force: true })
    return Promise.resolve()
  }
  return { location: { kind: 'folder', folder: join(place, 'data') }, remove }
}

/** Makes the database and fills it with invented records of all registers, about so many. */
export async function makeLoadDatabase(size: DatabaseSize, most: number): Promise<LoadDatabase> {
  const { location, remove } = await placeOf(size)
  try {
    const db = await openDatabase(location)
    try {
      await migrate(db, migrationsFor(`roadmaps/${benchRoadmap.id}`))
      await writeRights(db, benchRoadmap)
      const records = await fillWithRecords(db, inventRecords(most))
      return { location, records, remove }
    } finally {
      await closeDatabase(db, location)
    }
  } catch (error) {
    await remove()
    throw error
  }
}
