// Questions to a database of one connection: each statement is a transaction of its own, and others come in between.
import {
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  sql,
  type CompiledQuery,
  type DatabaseConnection,
  type Driver,
  type QueryResult,
} from 'kysely'
import type { Person } from '#definition'
import { askingWho, giveTo } from './acting-as.ts'
import { forLooking, goesAhead, type Database } from '../connections/index.ts'

const nothing = () => Promise.resolve()

function driverThrough(connection: DatabaseConnection): Driver {
  return {
    init: nothing,
    acquireConnection: () => Promise.resolve(connection),
    beginTransaction: () => Promise.reject(new Error('A question in pieces has no transaction.')),
    commitTransaction: nothing,
    rollbackTransaction: nothing,
    releaseConnection: nothing,
    destroy: nothing,
  }
}

/**
 * Runs a question as that person, statement by statement: the data may change between two of them, and whoever asks has
 * to look whether what they asked of did.
 *
 * @param signal when it comes, nothing further is asked, and its reason is thrown
 */
export function readingInPieces<T>(
  db: Database,
  person: Person,
  work: (pieces: Database) => Promise<T>,
  signal: AbortSignal,
): Promise<T> {
  const executeQuery = <Row>(query: CompiledQuery): Promise<QueryResult<Row>> => {
    signal.throwIfAborted()
    const ask = async (tx: Database) => {
      await sql`${goesAhead} set transaction read only`.execute(tx)
      await giveTo(tx, person)
      return tx.executeQuery<Row>(query)
    }
    return askingWho(() => forLooking(db).transaction().execute(ask))
  }
  const streamQuery = () => {
    throw new Error('A question in pieces is not streamed.')
  }
  const driver = driverThrough({ executeQuery, streamQuery })
  return work(
    new Kysely<Record<string, never>>({
      dialect: {
        createAdapter: () => new PostgresAdapter(),
        createDriver: () => driver,
        createIntrospector: (one) => new PostgresIntrospector(one),
        createQueryCompiler: () => new PostgresQueryCompiler(),
      },
    }),
  )
}
