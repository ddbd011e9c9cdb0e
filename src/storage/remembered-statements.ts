// Statements that come again are planned once per connection: the server remembers them under a name.
import type { PostgresPool, PostgresPoolClient } from 'kysely'
import type pg from 'pg'

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

/** The same pool; what is sent through it with parameters is remembered by the server where it comes often. */
export function rememberingPool(pool: pg.Pool): PostgresPool {
  const nameOf = newNames()
  const clients = new WeakMap<pg.PoolClient, PostgresPoolClient>()
  const remembering = (client: pg.PoolClient): PostgresPoolClient => {
    const query = (text: unknown, values: unknown[] = []): unknown => {
      const name = typeof text === 'string' && values.length > 0 ? nameOf(text) : undefined
      return name === undefined
        ? client.query(text as string, values)
        : client.query({ name, text: text as string, values })
    }
    return { query: query as PostgresPoolClient['query'], release: () => client.release() }
  }
  return {
    connect: async () => {
      const client = await pool.connect()
      const known = clients.get(client) ?? remembering(client)
      clients.set(client, known)
      return known
    },
    end: () => pool.end(),
    options: pool.options,
  }
}
