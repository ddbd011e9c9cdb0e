// Opens the database: embedded (PGlite in a folder or in memory) or a PostgreSQL server. One code path from here on.
import { mkdirSync } from 'node:fs'
import { PGlite } from '@electric-sql/pglite'
import { Kysely, PGliteDialect, PostgresDialect, sql } from 'kysely'
import pg from 'pg'
import { CannotOpen } from './cannot-open.ts'
import { rememberingPool } from './remembered-statements.ts'
import { lockFolder, unlockFolder, type LockHolder } from './folder-lock.ts'

/** Tables are derived from definitions, so queries name them in SQL; what they give is typed where it is read. */
export type Database = Kysely<Record<string, never>>

export type DatabaseLocation =
  | { readonly kind: 'memory' }
  | { readonly kind: 'folder'; readonly folder: string }
  | { readonly kind: 'server'; readonly url: string }

/**
 * Few pages are kept in the memory of the embedded database: the system keeps those of its files anyway, and more of them
 * made nothing faster. Nobody vacuums or analyzes there by himself. Said at every start, so that a folder made earlier is
 * opened alike.
 */
const embeddedSettings = ['shared_buffers=16MB', 'autovacuum=off']
const embedded = {
  startParams: [...PGlite.defaultStartParams, ...embeddedSettings.flatMap((one) => ['-c', one])],
}

const heldBy = ({ pid, address }: LockHolder) => `process ${pid}${address ? `, ${address}` : ''}`

function openFolder(folder: string): Database {
  try {
    mkdirSync(folder, { recursive: true })
    const holder = lockFolder(folder)
    if (holder) {
      throw new CannotOpen(
        `The database in ${folder} is in use by another Waymark (${heldBy(holder)}). Stop that one, or choose another folder with DATA_DIR.`,
      )
    }
  } catch (error) {
    if (error instanceof CannotOpen) throw error
    throw new CannotOpen(
      `The folder ${folder} cannot be written (${(error as NodeJS.ErrnoException).code}). Give the right to write, or choose another folder with DATA_DIR.`,
    )
  }
  return new Kysely({
    dialect: new PGliteDialect({ pglite: () => PGlite.create(`file://${folder}`, embedded) }),
  })
}

/** The server's address without its password, for messages. */
export function withoutPassword(url: string): string {
  try {
    const parsed = new URL(url)
    return `${parsed.hostname}:${parsed.port || '5432'}${parsed.pathname}`
  } catch {
    return 'the address in DATABASE_URL'
  }
}

function openServer(url: string): Database {
  const pool = new pg.Pool({ connectionString: url, max: 8, connectionTimeoutMillis: 10_000, pipeline: true })
  // A connection that breaks while idle must not end the process; the next query opens a new one.
  pool.on('error', () => undefined)
  return new Kysely({ dialect: new PostgresDialect({ pool: rememberingPool(pool) }) })
}

function open(location: DatabaseLocation): Database {
  if (location.kind === 'folder') return openFolder(location.folder)
  if (location.kind === 'server') return openServer(location.url)
  return new Kysely({ dialect: new PGliteDialect({ pglite: () => PGlite.create(embedded) }) })
}

function whyNot(location: DatabaseLocation, error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  if (location.kind === 'server') {
    return `The PostgreSQL server ${withoutPassword(location.url)} cannot be used (${code ?? message}). Check that it runs and that DATABASE_URL names it, a user and a database.`
  }
  const where = location.kind === 'folder' ? `in ${location.folder}` : 'in memory'
  return `The embedded database ${where} cannot be opened (${message}). If the folder was copied while in use, restore it from a backup.`
}

/** Opens a database and makes sure that it answers. Throws `CannotOpen` with a sentence an operator can act on. */
export async function openDatabase(location: DatabaseLocation): Promise<Database> {
  const db = open(location)
  try {
    await sql`select 1`.execute(db)
    return db
  } catch (error) {
    await closeDatabase(db, location).catch(() => undefined)
    throw new CannotOpen(whyNot(location, error), { cause: error })
  }
}

export async function closeDatabase(db: Database, location: DatabaseLocation): Promise<void> {
  await db.destroy()
  if (location.kind === 'folder') unlockFolder(location.folder)
}
