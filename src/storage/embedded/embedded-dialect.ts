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
import { isFollowing, isLast, sentTogether, type Answer, type Send } from '../connections/index.ts'
import { newFollower, type Follower, type Way } from './follower.ts'
import { newTurns, type Turn, type TurnKind, type Turns } from './turns.ts'

interface Transaction {
  readonly send: Send
  readonly turn: Turn
  readonly follower: Follower
  /** A statement failed: nothing of it can be kept any more. */
  isBroken: boolean
}

/**
 * One caller's part of the connection. It is theirs from the beginning of a transaction until its end has been sent, and
 * right behind that what was said beforehand to follow it, such as how far it brought the data.
 */
interface Part extends DatabaseConnection {
  readonly begin: () => Promise<void>
  readonly end: (how: 'commit' | 'rollback') => Promise<void>
  readonly giveBack: () => Promise<void>
}

const resultOf = <R>({ rows, rowCount }: Answer): QueryResult<R> => ({
  rows: rows as R[],
  ...(rowCount === null ? {} : { numAffectedRows: BigInt(rowCount) }),
})

/** What everybody shares. */
interface Shared {
  readonly way: Way
  readonly turns: Turns
  /** What its transactions are to others who wait. */
  readonly kind: TurnKind
}

/** One statement in a transaction of its own. */
async function sendAlone({ way, turns }: Shared, { sql: text, parameters }: CompiledQuery): Promise<Answer> {
  const turn = await turns.wait('short')
  try {
    const answer = way()(text, parameters)
    turn.allSent()
    return await answer
  } finally {
    turn.end()
  }
}

/** The last of a transaction, whose end is sent with it, and right behind that what is to follow. */
function sendLast({ send, turn, follower }: Transaction, text: string, values: readonly unknown[]) {
  const answer = send(text, values)
  follower.send()
  turn.allSent()
  return answer
}

async function sendWithin(within: Transaction, query: CompiledQuery): Promise<Answer> {
  const { sql: text, parameters } = query
  if (isFollowing(text)) return within.follower.say(query)
  try {
    return await (isLast(text) ? sendLast(within, text, parameters) : within.send(text, parameters))
  } catch (error) {
    within.isBroken = true
    throw error
  }
}

function newPart(shared: Shared): Part {
  const { kind, turns, way } = shared
  const follower = newFollower(way)
  let open: Transaction | undefined
  let turn: Turn | undefined
  const endTurn = () => {
    turn?.end()
    turn = undefined
  }
  const end: Part['end'] = async (how) => {
    const ended = open
    open = undefined
    if (!ended) return
    const isKept = how === 'commit' && !ended.isBroken
    await sendLast(ended, isKept ? 'commit' : 'rollback', [])
    if (how === 'commit' && ended.isBroken) throw new AbortedTransactionError()
  }
  return {
    executeQuery: async <R>(query: CompiledQuery) => {
      if (open) return resultOf<R>(await sendWithin(open, query))
      const follows = isFollowing(query.sql) ? follower.take() : undefined
      if (follows) return resultOf<R>(await follows)
      // Whoever waits for a turn has none.
      endTurn()
      return resultOf<R>(await sendAlone(shared, query))
    },
    streamQuery: () => {
      throw new Error('The embedded database gives its answers whole.')
    },
    begin: async () => {
      endTurn()
      const own = await turns.wait(kind)
      turn = own
      const send = sentTogether(way(), (work) => work())
      open = { send, turn: own, follower, isBroken: false }
      await send('begin', [])
    },
    end,
    giveBack: async () => {
      try {
        await end('rollback')
      } finally {
        endTurn()
      }
    },
  }
}

/** An opened embedded database; `way` opens it again where that is possible and necessary. */
export interface OpenedEmbedded {
  readonly way: Way
  readonly close: () => Promise<void>
}

/** The database as all its drivers see it. */
interface Common {
  readonly turns: Turns
  readonly open: () => Promise<OpenedEmbedded>
  opened: Promise<OpenedEmbedded> | undefined
}

function embeddedDriver(common: Common, kind: TurnKind): Driver {
  const parts = new WeakMap<DatabaseConnection, Part>()
  const partOf = (connection: DatabaseConnection): Part => {
    const part = parts.get(connection)
    if (!part) throw new Error('This connection is not one of the embedded database.')
    return part
  }
  return {
    init: async () => {
      common.opened ??= common.open()
      await common.opened
    },
    acquireConnection: async () => {
      if (!common.opened) throw new Error('The embedded database is closed.')
      const { way } = await common.opened
      const part = newPart({ way, turns: common.turns, kind })
      parts.set(part, part)
      return part
    },
    beginTransaction: (connection) => partOf(connection).begin(),
    commitTransaction: (connection) => partOf(connection).end('commit'),
    rollbackTransaction: (connection) => partOf(connection).end('rollback'),
    releaseConnection: (connection) => partOf(connection).giveBack(),
    destroy: async () => {
      const closing = common.opened
      common.opened = undefined
      await (await closing)?.close()
    },
  }
}

function dialectOf(createDriver: () => Driver): Dialect {
  return {
    createDriver,
    createAdapter: () => new PostgresAdapter(),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  }
}

/** The embedded database as dialects of Kysely: for everybody, for looks of one statement, and for long work that is to leave time to others. */
export interface EmbeddedDialects {
  readonly usual: Dialect
  readonly looking: Dialect
  readonly steady: Dialect
}

/** It is opened before the first statement, by whoever sends it. */
export function embeddedDialects(open: () => Promise<OpenedEmbedded>): EmbeddedDialects {
  const common: Common = { turns: newTurns(), open, opened: undefined }
  return {
    usual: dialectOf(() => embeddedDriver(common, 'long')),
    looking: dialectOf(() => embeddedDriver(common, 'short')),
    steady: dialectOf(() => embeddedDriver(common, 'steady')),
  }
}
