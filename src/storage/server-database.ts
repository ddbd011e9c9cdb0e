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

/** What a new connection is told. A server that watches its connections stops the statement of one that broke. */
const firstWords = 'set client_connection_check_interval = 2000'

/** Opens the database on the server at that address; nothing is connected before the first statement. */
export function openServer(url: string): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max: 8,
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
    pipeline: true,
  })
  // A connection that breaks ends nobody's process, whether it is idle or in use: who uses it hears of it by the answer.
  pool.on('error', () => undefined)
  pool.on('connect', (client) => {
    client.on('error', () => undefined)
    // Not every system can; then a statement whose caller is gone runs to its end.
    client.query(firstWords).catch(() => undefined)
  })
  return new Kysely({ dialect: new PostgresDialect({ pool: rememberingPool(pool) }) })
}
