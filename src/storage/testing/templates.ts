// An empty migrated database of the tests of one run: made once, and begun with by all others as a copy.
import { createHash, randomUUID } from 'node:crypto'
import { existsSync, openAsBlob, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { Kysely, sql } from 'kysely'
import type { Roadmap } from '#definition'
import { openDatabase, type Database } from '../database/database.ts'
import { embeddedDialects } from '../embedded/embedded-dialect.ts'
import { sendPlanned } from '../embedded/planned-statements.ts'
import { migrate, migrationsFor, type Migration } from '../schema/migrate.ts'
import { rememberVersions } from '../server/index.ts'

/** Where the archive lies, or will; undefined where nothing is kept, or the database is not to have all migrations. */
function placeOf({ id }: Roadmap, migrations: readonly Migration[]): string | undefined {
  // Made by the run (tools/programs/test-templates.mjs).
  const folder = process.env['WAYMARK_TEST_TEMPLATES']
  if (folder === undefined || migrations.length !== migrationsFor(join('roadmaps', id)).length)
    return undefined
  const content = migrations.map(({ name, sql: text }) => `${name} ${text}`).join('\n')
  return join(folder, `${id}-${createHash('sha256').update(content).digest('hex')}.tar`)
}

/** Makes the database, and leaves an archive of its files for others; put there as a whole, as they may be looking. */
async function openAndKeep(path: string, migrations: readonly Migration[]): Promise<Database> {
  // As every embedded database is opened: it does not look by itself how much its tables hold.
  const files = await PGlite.create({ startParams: [...PGlite.defaultStartParams, '-c', 'autovacuum=off'] })
  const opened = { way: () => send, close: () => files.close() }
  const send = sendPlanned(files)
  const db: Database = new Kysely({ dialect: embeddedDialects(() => Promise.resolve(opened)).usual })
  await migrate(db, migrations)
  await sql`checkpoint`.execute(db)
  const archive = await files.dumpDataDir('none')
  const own = `${path}.${randomUUID()}`
  writeFileSync(own, Buffer.from(await archive.arrayBuffer()))
  renameSync(own, path)
  rememberVersions(db)
  return db
}

/** Opens a migrated, empty database in memory. */
export async function openMigrated(roadmap: Roadmap, migrations: readonly Migration[]): Promise<Database> {
  const path = placeOf(roadmap, migrations)
  if (path !== undefined && !existsSync(path)) return openAndKeep(path, migrations)
  const copyOf = path === undefined ? undefined : await openAsBlob(path)
  const db = await openDatabase({ kind: 'memory', ...(copyOf ? { copyOf } : {}) })
  if (!copyOf) await migrate(db, migrations)
  return db
}
