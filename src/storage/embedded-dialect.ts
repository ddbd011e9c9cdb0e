// How Kysely speaks with the embedded database: one connection for everybody, by turns, and no waiting where none is needed.
import {
  AbortedTransactionError,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
} from 'kysely'
import { sentTogether, type Answer, type Send } from './sent-together.ts'
import { newTurns, type Turns } from './turns.ts'

interface Transaction {
  readonly send: Send
  readonly endTurn: () => void
  /** A statement failed: nothing of it can be kept any more. */
  isBroken: boolean
}

/** One caller's part of the connection. It is theirs for as long as a transaction of theirs lasts. */
interface Part extends DatabaseConnection {
  readonly begin: () => Promise<void>
  readonly end: (how: 'commit' | 'rollback') => Promise<void>
}

const resultOf = <R>({ rows, rowCount }: Answer): QueryResult<R> => ({
  rows: rows as R[],
  ...(rowCount === null ? {} : { numAffectedRows: BigInt(rowCount) }),
})

/** The way to the thread as it is at this moment: a transaction keeps the one that it began on. */
type Way = () => Send

/** What everybody shares. */
interface Shared {
  readonly way: Way
  readonly turns: Turns
}

/** One statement in a transaction of its own. */
async function sendAlone({ way, turns }: Shared, { sql: text, parameters }: CompiledQuery): Promise<Answer> {
  const endTurn = await turns.short()
  try {
    return await way()(text, parameters)
  } finally {
    endTurn()
  }
}

function newPart(shared: Shared): Part {
  const { turns, way } = shared
  let open: Transaction | undefined
  return {
    executeQuery: async <R>(query: CompiledQuery) => {
      const within = open
      if (!within) return resultOf<R>(await sendAlone(shared, query))
      try {
        return resultOf<R>(await within.send(query.sql, query.parameters))
      } catch (error) {
        within.isBroken = true
        throw error
      }
    },
    streamQuery: () => {
      throw new Error('The embedded database gives its answers whole.')
    },
    begin: async () => {
      const endTurn = await turns.long()
      try {
        const send = sentTogether(way(), (work) => work())
        open = { endTurn, send, isBroken: false }
        await send('begin', [])
      } catch (error) {
        endTurn()
        throw error
      }
    },
    end: async (how) => {
      const ended = open
      open = undefined
      if (!ended) return
      const isKept = how === 'commit' && !ended.isBroken
      try {
        await ended.send(isKept ? 'commit' : 'rollback', [])
      } finally {
        ended.endTurn()
      }
      if (how === 'commit' && ended.isBroken) throw new AbortedTransactionError()
    },
  }
}

/** An opened embedded database; `way` opens it again where that is possible and necessary. */
export interface OpenedEmbedded {
  readonly way: Way
  readonly close: () => Promise<void>
}

function embeddedDriver(open: () => Promise<OpenedEmbedded>): Driver {
  const turns = newTurns()
  let opened: OpenedEmbedded | undefined
  const parts = new WeakMap<DatabaseConnection, Part>()
  const partOf = (connection: DatabaseConnection): Part => {
    const part = parts.get(connection)
    if (!part) throw new Error('This connection is not one of the embedded database.')
    return part
  }
  return {
    init: async () => {
      opened ??= await open()
    },
    acquireConnection: () => {
      if (!opened) throw new Error('The embedded database is closed.')
      const part = newPart({ way: opened.way, turns })
      parts.set(part, part)
      return Promise.resolve(part)
    },
    beginTransaction: (connection) => partOf(connection).begin(),
    commitTransaction: (connection) => partOf(connection).end('commit'),
    rollbackTransaction: (connection) => partOf(connection).end('rollback'),
    releaseConnection: (connection) => partOf(connection).end('rollback'),
    destroy: async () => {
      const closing = opened
      opened = undefined
      await closing?.close()
    },
  }
}

/** The embedded database as a dialect of Kysely. It is opened before the first statement. */
export function embeddedDialect(open: () => Promise<OpenedEmbedded>): Dialect {
  return {
    createDriver: () => embeddedDriver(open),
    createAdapter: () => new PostgresAdapter(),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  }
}
