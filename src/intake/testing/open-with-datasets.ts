// A database in memory with everything a roadmap ships loaded into it, as the first start does.
import { join } from 'node:path'
import type { Roadmap } from '#definition'
import { administrator, migrationsFor } from '#storage'
import { openTestDatabase, type TestDatabase } from '../../storage/testing/test-database.ts'
import { loadFile } from '../observations/load-file.ts'

/** Opens the database and loads every data file of the roadmap. Throws where one has a problem. */
export async function openWithDatasets(roadmap: Roadmap): Promise<TestDatabase> {
  const folder = join('roadmaps', roadmap.id)
  const opened = await openTestDatabase(roadmap, migrationsFor(folder))
  for (const { file } of roadmap.datasets) {
    const result = await loadFile(opened.db, administrator, { roadmap, path: join(folder, file) })
    if (!result.isTaken) throw new Error(`${file}: ${JSON.stringify(result.problems.slice(0, 5))}`)
  }
  return opened
}
