// Statements that come again are planned once per connection: the server remembers them under a name.
import type { PostgresPool, PostgresPoolClient } from 'kysely'
import type pg from 'pg'
import { DatabaseLost, isLostConnection, noteStatement } from '../faults/index.ts'
import { mayBeRemembered } from './process-secret.ts'
import { sentTogether, type Answer, type Send } from './sent-together.ts'

/** A client of the pool with the connection it speaks through. */
type Connected = pg.PoolClient & pg.Client

/** How often a text has to come before it is worth a name, and how many names there may be. */
const often = 3
const mostNames = 100
/** Texts that are only counted; beyond that the count starts again. */
const mostCounted = 2000

/** Gives a statement its name from the third time on; undefined for what is rare. */
function newNames(): (text: string) => string | undefined {
  const names = new Map<string, string>()
  const seen = new Map<string, number>()
  return (text) => {
    const name = names.get(text)
    if (name !== undefined || names.size >= mostNames) return name
    const times = (seen.get(text) ?? 0) + 1
    if (seen.size >= mostCounted) seen.clear()
    seen.set(text, times)
    if (times < often) return undefined
    names.set(text, `waymark_${names.size + 1}`)
    seen.delete(text)
    return names.get(text)
  }
}

/** What is written while the work runs leaves the machine in one piece. */
function inOnePieceOn({ connection: { stream } }: Connected): <T>(work: () => T) => T {
  return (work) => {
    stream.cork()
    try {
      return work()
    } finally {
      stream.uncork()
    }
  }
}

/** What the client throws, as everybody above is told: a lost connection says that it is one. */
function asLost(error: unknown): unknown {
  return isLostConnection(error) ? new DatabaseLost(error) : error
}

function rememberingClient(
  client: Connected,
  nameOf: (text: string) => string | undefined,
): PostgresPoolClient {
  let isBroken = false
  const send: Send = async (text, values) => {
    const name = values.length > 0 && mayBeRemembered(text) ? nameOf(text) : undefined
    try {
      return (await client.query({
        ...(name === undefined ? {} : { name }),
        text,
        values: [...values],
      })) as Answer
    } catch (error) {
      noteStatement(error, text)
      const thrown = asLost(error)
      isBroken ||= thrown instanceof DatabaseLost
      throw thrown
    }
  }
  const query = sentTogether(send, inOnePieceOn(client))
  return {
    query: ((text: string, values: readonly unknown[]) => query(text, values)) as PostgresPoolClient['query'],
    // A broken one never goes back to the others.
    release: (destroy) => client.release(isBroken || destroy),
  }
}

/**
 * The same pool; what is sent through it with parameters is remembered by the server where it comes often, and what is
 * marked so is sent together. Its connections have to be pipelining ones.
 *
 * @throws DatabaseLost from `connect` and from statements where the connection breaks or there is none
 */
export function rememberingPool(pool: pg.Pool): PostgresPool {
  const nameOf = newNames()
  const clients = new WeakMap<pg.PoolClient, PostgresPoolClient>()
  return {
    connect: async () => {
      const client = (await pool.connect().catch((error: unknown) => {
        throw new DatabaseLost(error)
      })) as Connected
      const known = clients.get(client) ?? rememberingClient(client, nameOf)
      clients.set(client, known)
      return known
    },
    end: () => pool.end(),
    options: pool.options,
  }
}
