// Writes the next migration: what the definitions derive, less what the migrations so far make. In memory, without data.
import { openDatabase, type Database } from '../database/index.ts'
import { difference, type Difference } from './difference.ts'
import { migrate, readMigrations, type Migration } from './migrate.ts'
import { readTables, type FoundTable } from './read-tables.ts'
import { createTableSql } from './table-sql.ts'
import { tablesFor } from './tables.ts'
import type { Roadmap } from '#definition'
import { join } from 'node:path'

async function tablesAfter(migrations: readonly Migration[]): Promise<FoundTable[]> {
  const db: Database = await openDatabase({ kind: 'memory' })
  try {
    await migrate(db, migrations)
    return await readTables(db)
  } finally {
    await db.destroy()
  }
}

/** The migrations of a database that was never migrated: the engine's tables and the roadmap's, made in one go. */
export function migrationsAfresh(engine: readonly Migration[], roadmap: Roadmap): Migration[] {
  const made = tablesFor(roadmap).map((table) => createTableSql(table))
  return [...engine, { name: '99999999999999-afresh', sql: made.join('\n') }]
}

/** What is still missing between the migrations in the roadmap's folder and its definitions. */
export async function pendingDifference(roadmap: Roadmap, roadmapFolder: string): Promise<Difference> {
  const engine = readMigrations(join(import.meta.dirname, '..', 'migrations'))
  const own = readMigrations(join(roadmapFolder, 'migrations'))
  const migrated = await tablesAfter([...engine, ...own])
  const afresh = await tablesAfter(migrationsAfresh(engine, roadmap))
  return difference(tablesFor(roadmap), migrated, afresh)
}

export { tablesAfter }
