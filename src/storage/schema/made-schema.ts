// The schema as migrations make it in a database of their own, which nobody else ever saw.
import { readSchema, type SchemaObject } from '../catalogue/index.ts'
import { closeDatabase, openDatabase } from '../database/index.ts'
import { migrate, type Migration } from './migrate.ts'

async function makeAndRead(migrations: readonly Migration[]): Promise<readonly SchemaObject[]> {
  const location = { kind: 'memory' } as const
  const db = await openDatabase(location)
  try {
    await migrate(db, migrations)
    return await db.transaction().execute(readSchema)
  } finally {
    await closeDatabase(db, location)
  }
}

/** What was made in this process, by the scripts that made it. */
const made = new Map<string, Promise<readonly SchemaObject[]>>()

/** Applies the migrations to an empty database in memory and reads what they made: seconds, once in a process. */
export function readMadeSchema(migrations: readonly Migration[]): Promise<readonly SchemaObject[]> {
  const scripts = migrations.map((migration) => migration.sql).join('\n')
  const making = made.get(scripts) ?? makeAndRead(migrations)
  made.set(scripts, making)
  return making
}
