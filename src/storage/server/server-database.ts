// Opens a database on a PostgreSQL server: a pool of connections that remember statements and send them together.
import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { giveLooking, giveSteady, givingWay, rememberingPool, type Database } from '../connections/index.ts'

/** A client of the pool with the number of its process on the server. */
type Connected = pg.PoolClient & { readonly processID: number | null }

/** The server's address without its password, for messages. */
export function withoutPassword(url: string): string {
  try {
    const parsed = new URL(url)
    return `${parsed.hostname}:${parsed.port || '5432'}${parsed.pathname}`
  } catch {
    return 'the address in DATABASE_URL'
  }
}

/** How the statements of a database are stopped, as long as it is open. */
const stops = new WeakMap<Database, () => Promise<void>>()

/**
 * Ends everything that the database is working on for this process, whether it is quick or hangs: transactions are undone,
 * their callers get `DatabaseLost`. The embedded database ends with the process and has nothing to be stopped.
 */
export async function stopStatements(db: Database): Promise<void> {
  await stops.get(db)?.()
}

/** Over a connection of its own: all others may be busy. */
async function terminate(url: string, connected: ReadonlySet<Connected>): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 })
  client.on('error', () => undefined)
  await client.connect()
  const ids = [...connected].map(({ processID }) => processID)
  await client.query('select pg_terminate_backend(one) from unnest($1::int[]) as one', [ids])
  await client.end()
}

/**
 * What a new connection is told. A server that watches its connections stops the statement of one that broke. To compile a
 * plan took two seconds for a question of three tenths: ours are many and short.
 */
const firstWords = ['set jit = off', 'set client_connection_check_interval = 2000']

/** Connections to the server at once. */
export const mostConnections = 8

/** So many of them while imports go on: with all of them busy, an import had a sixth of two processors. */
const connectionsBesideImports = 5

/** Connections besides, for imports: so many of them go on at once. */
const steadyConnections = 2

const patience = 10_000

function newPool(url: string, max: number, connected: Set<Connected>, waiting: number): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max,
    connectionTimeoutMillis: waiting,
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
    pipeline: true,
  })
  // A connection that breaks ends nobody's process, whether it is idle or in use: who uses it hears of it by the answer.
  pool.on('error', () => undefined)
  pool.on('remove', (client) => connected.delete(client as Connected))
  pool.on('connect', (client) => {
    connected.add(client as Connected)
    client.on('error', () => undefined)
    // Not every system can watch; then a statement whose caller is gone runs to its end.
    for (const words of firstWords) client.query(words).catch(() => undefined)
  })
  return pool
}

/** Opens the database on the server at that address; nothing is connected before the first statement. */
export function openServer(url: string): Database {
  const connected = new Set<Connected>()
  const { usual, long: steady } = givingWay(
    {
      usual: rememberingPool(newPool(url, mostConnections, connected, patience)),
      // Whoever works for long waits for a connection for as long as that takes.
      long: rememberingPool(newPool(url, steadyConnections, connected, 0)),
    },
    { usual: mostConnections, besideLong: connectionsBesideImports, patience },
  )
  // Every question looks first how far the data are: one look after the other, and never behind what others ask.
  const looking = rememberingPool(newPool(url, 1, connected, patience))
  const end = async () => void (await Promise.all([usual.end(), steady.end(), looking.end()]))
  const db: Database = new Kysely({ dialect: new PostgresDialect({ pool: { ...usual, end } }) })
  giveSteady(db, new Kysely({ dialect: new PostgresDialect({ pool: steady }) }))
  giveLooking(db, new Kysely({ dialect: new PostgresDialect({ pool: looking }) }))
  stops.set(db, () => terminate(url, connected))
  return db
}
