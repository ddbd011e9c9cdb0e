// Fewer connections for everybody while long work goes on: a machine that is asked by many at once then gives it a share of
// its processors that it gets on with, and whoever asks waits here in line in place of there.
import type { PostgresPool, PostgresPoolClient } from 'kysely'
import { DatabaseLost } from '../faults/index.ts'

export interface Shares {
  /** Connections that everybody has together, and those that they have while long work goes on. */
  readonly usual: number
  readonly besideLong: number
  /** Milliseconds for which one is waited for. */
  readonly patience: number
}

/** Work that was at the database so many milliseconds ago is still going on: it thinks between two transactions. */
const lingering = 500

/** Has each connection told about once that it was given back. */
async function connecting(pool: PostgresPool, onReturn: () => void): Promise<PostgresPoolClient> {
  const client = await pool.connect().catch((error: unknown) => {
    onReturn()
    throw error
  })
  let isBack = false
  return {
    query: ((text: string, values: readonly unknown[]) =>
      client.query(text, values)) as PostgresPoolClient['query'],
    release: (destroy) => {
      client.release(destroy)
      if (!isBack) onReturn()
      isBack = true
    },
  }
}

/** The same pools; `usual` gives way to `long` while that has any connection in use, or had one a moment ago. */
export function givingWay(
  pools: { readonly usual: PostgresPool; readonly long: PostgresPool },
  { usual: most, besideLong, patience }: Shares,
  now: () => number = () => performance.now(),
): { readonly usual: PostgresPool; readonly long: PostgresPool } {
  let [inUse, longInUse] = [0, 0]
  let lastLong = Number.NEGATIVE_INFINITY
  const waiting = new Set<() => void>()
  const limit = () => (longInUse > 0 || now() - lastLong < lingering ? besideLong : most)
  const serve = () => {
    for (const next of waiting) {
      if (inUse >= limit()) return
      waiting.delete(next)
      inUse += 1
      next()
    }
  }
  const turn = () =>
    new Promise<void>((resolve, reject) => {
      const giveUp = setTimeout(() => {
        waiting.delete(next)
        reject(new DatabaseLost(new Error('No connection was free in time.')))
      }, patience)
      const next = () => {
        clearTimeout(giveUp)
        resolve()
      }
      waiting.add(next)
      serve()
    })
  return {
    usual: {
      ...pools.usual,
      connect: async () => {
        await turn()
        return connecting(pools.usual, () => {
          inUse -= 1
          serve()
        })
      },
    },
    long: {
      ...pools.long,
      connect: () => {
        longInUse += 1
        return connecting(pools.long, () => {
          longInUse -= 1
          lastLong = now()
        })
      },
    },
  }
}
