// An empty migrated database of the tests of one run: made once, and begun with by all others as a copy.
import { createHash, randomUUID } from 'node:crypto'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { Kysely, sql } from 'kysely'
import pg from 'pg'
import type { Roadmap } from '#definition'
import { closeDatabase, openDatabase, type Database } from '../database/database.ts'
import { embeddedDialects } from '../embedded/embedded-dialect.ts'
import { sendPlanned } from '../embedded/planned-statements.ts'
import { migrate, migrationsFor, type Migration } from '../schema/migrate.ts'
import { rememberVersions } from '../server/index.ts'

/** By what the database is known that has these migrations; undefined where it is not to have all of them. */
function nameOf({ id }: Roadmap, migrations: readonly Migration[]): string | undefined {
  if (migrations.length !== migrationsFor(join('roadmaps', id)).length) return undefined
  const content = migrations.map(({ name, sql: text }) => `${name} ${text}`).join('\n')
  return `${id}-${createHash('sha256').update(content).digest('hex').slice(0, 32)}`
}

/** Where the archive lies, or will; undefined where nothing is kept. */
function placeOf(roadmap: Roadmap, migrations: readonly Migration[]): string | undefined {
  // Made by the run (tools/programs/test-templates.mjs).
  const folder = process.env['WAYMARK_TEST_TEMPLATES']
  const name = nameOf(roadmap, migrations)
  return folder === undefined || name === undefined ? undefined : join(folder, `${name}.tar`)
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
  // Read at once: another process may be putting its own archive in the place of this one.
  const copyOf = path === undefined ? undefined : new Blob([readFileSync(path)])
  const db = await openDatabase({ kind: 'memory', ...(copyOf ? { copyOf } : {}) })
  if (!copyOf) await migrate(db, migrations)
  return db
}

async function makeTemplate(
  client: pg.Client,
  address: URL,
  name: string,
  migrations: readonly Migration[],
): Promise<void> {
  const unfinished = `unfinished ${randomUUID()}`
  await client.query(`create database ${pg.escapeIdentifier(unfinished)}`)
  const url = Object.assign(new URL(address), { pathname: `/${encodeURIComponent(unfinished)}` }).href
  const location = { kind: 'server', url } as const
  const db = await openDatabase(location)
  await migrate(db, migrations)
  await closeDatabase(db, location)
  await client.query(
    `alter database ${pg.escapeIdentifier(unfinished)} rename to ${pg.escapeIdentifier(name)}`,
  )
}

/**
 * The database on the server of the run of which a migrated, empty one is a copy: made by the first who asks, for whom
 * the others wait. Undefined where it is not to have all migrations.
 */
export async function findTemplateOn(
  server: string,
  roadmap: Roadmap,
  migrations: readonly Migration[],
): Promise<string | undefined> {
  const name = nameOf(roadmap, migrations)
  if (name === undefined) return undefined
  const client = new pg.Client({ connectionString: server })
  await client.connect()
  try {
    await client.query(`select pg_advisory_lock(hashtext('template'))`)
    const { rows } = await client.query('select from pg_database where datname = $1', [name])
    if (rows.length === 0) await makeTemplate(client, new URL(server), name, migrations)
    return name
  } finally {
    await client.end()
  }
}
