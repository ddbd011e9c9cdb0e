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
import { newRememberedAnswers, type RememberedAnswers } from './remembered-answers.ts'
import { isLast, sentTogether, type Answer, type Send } from './sent-together.ts'
import { newTurns, type Turns } from './turns.ts'

interface Transaction {
  readonly send: Send
  readonly endTurn: () => void
  /** A statement failed: nothing of it can be kept any more. */
  isBroken: boolean
  /** Its last statement was sent together with the commit. */
  isEndedByItself: boolean
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

/** What everybody shares: the turns, and what need not be asked again. */
interface Shared {
  readonly way: Way
  readonly turns: Turns
  readonly remembered: RememberedAnswers
}

/** One statement in a transaction of its own. Whatever is not known to read only may have written. */
async function sendAlone(
  { way, turns, remembered }: Shared,
  { sql: text, parameters }: CompiledQuery,
): Promise<Answer> {
  const known = remembered.find(text, parameters)
  if (known) return known
  const endTurn = await turns.short()
  try {
    const answer = remembered.find(text, parameters) ?? (await way()(text, parameters))
    remembered.keep(text, parameters, answer)
    return answer
  } catch (error) {
    remembered.forget()
    throw error
  } finally {
    endTurn()
  }
}

const hasWritten = 'select pg_current_xact_id_if_assigned() is not null as "hasWritten"'

/** Commits. What was remembered is forgotten before anybody hears of it, unless the transaction wrote nothing. */
async function commit(send: Send, remembered: RememberedAnswers, isEndedByItself: boolean): Promise<void> {
  let isOnlyReading = false
  try {
    const asking = isEndedByItself ? undefined : send(hasWritten, [])
    const [asked] = await Promise.all([asking, send('commit', [])])
    isOnlyReading = (asked?.rows[0] as { hasWritten: boolean } | undefined)?.hasWritten === false
  } finally {
    if (!isOnlyReading) remembered.forget()
  }
}

function newPart(shared: Shared): Part {
  const { turns, way, remembered } = shared
  let open: Transaction | undefined
  return {
    executeQuery: async <R>(query: CompiledQuery) => {
      const within = open
      if (!within) return resultOf<R>(await sendAlone(shared, query))
      try {
        within.isEndedByItself ||= isLast(query.sql)
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
        open = { endTurn, send, isBroken: false, isEndedByItself: false }
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
        if (isKept) await commit(ended.send, remembered, ended.isEndedByItself)
        else await ended.send('rollback', [])
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
  const [turns, remembered] = [newTurns(), newRememberedAnswers()]
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
      const part = newPart({ way: opened.way, turns, remembered })
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
