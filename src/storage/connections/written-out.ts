// The statements of a transaction written out before it begins: what is worked out for them takes nobody's time at the database.
import {
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
} from 'kysely'
import type { Database } from './opened-database.ts'
import { waitsForAnswer } from './sent-together.ts'

/** Thrown where a statement is to be answered: what follows from the answer cannot be written out before. Never leaves this file. */
class NeedsAnswer extends Error {}

/** A connection that sends nothing and keeps what it is given. */
function keepingConnection(kept: CompiledQuery[]): DatabaseConnection {
  return {
    executeQuery: (query) => {
      if (waitsForAnswer(query.sql)) return Promise.reject(new NeedsAnswer())
      kept.push(query)
      return Promise.resolve({ rows: [] })
    },
    streamQuery: () => {
      throw new NeedsAnswer()
    },
  }
}

function keepingDialect(kept: CompiledQuery[]): Dialect {
  const nothing = () => Promise.resolve()
  return {
    createAdapter: () => new PostgresAdapter(),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
    createDriver: () => ({
      init: nothing,
      acquireConnection: () => Promise.resolve(keepingConnection(kept)),
      beginTransaction: nothing,
      commitTransaction: nothing,
      rollbackTransaction: nothing,
      releaseConnection: nothing,
      destroy: nothing,
    }),
  }
}

/**
 * The statements that the work sends, without sending them: only where none of them waits for its answer (`goesAhead`,
 * `endsTransaction`). Undefined where one does: such work has to be done within its transaction.
 */
export async function writeOut(
  work: (tx: Database) => Promise<unknown>,
): Promise<readonly CompiledQuery[] | undefined> {
  const kept: CompiledQuery[] = []
  try {
    await work(new Kysely({ dialect: keepingDialect(kept) }))
    return kept
  } catch (error) {
    if (error instanceof NeedsAnswer) return undefined
    throw error
  }
}

/** Sends statements that were written out, in a transaction that has begun. */
export async function sendWrittenOut(tx: Database, statements: readonly CompiledQuery[]): Promise<void> {
  for (const statement of statements) await tx.executeQuery(statement)
}
