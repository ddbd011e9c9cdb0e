// Opens a database on a PostgreSQL server: a pool of connections that remember statements and send them together.
import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import type { Database } from './opened-database.ts'
import { rememberingPool } from './remembered-statements.ts'

/** The server's address without its password, for messages. */
export function withoutPassword(url: string): string {
  try {
    const parsed = new URL(url)
    return `${parsed.hostname}:${parsed.port || '5432'}${parsed.pathname}`
  } catch {
    return 'the address in DATABASE_URL'
  }
}

/** Connections to the server at once. */
export const mostConnections = 8

/** Opens the database on the server at that address; nothing is connected before the first statement. */
export function openServer(url: string): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max: mostConnections,
    connectionTimeoutMillis: 10_000,
    pipeline: true,
  })
  // A connection that breaks while idle must not end the process; the next query opens a new one.
  pool.on('error', () => undefined)
  return new Kysely({ dialect: new PostgresDialect({ pool: rememberingPool(pool) }) })
}
