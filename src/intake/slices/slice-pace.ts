// How many records a slice of an import has: so many that it takes a fifth of a second, and fewer where others wait for it.
import type { Database } from '#storage'
import type { InDatabase } from '../plan/index.ts'

export interface SlicePace {
  /** How many records the next slice should have. */
  readonly size: () => number
  /** Writes a slice, and learns how long that took and how long its turn was waited for. */
  readonly measure: <T>(inDatabase: InDatabase, write: (tx: Database) => Promise<T>) => Promise<T>
}

/**
 * Milliseconds that a slice is to take where others wait, and where nobody does: whoever comes then waits no longer. On a
 * server, where it has a connection of its own, it takes longer the more others do beside it, and so it has fewer records,
 * as far down as `besideConnections` says.
 */
const [besideOthers, byItself] = [75, 200]
/** Whoever waited so long for a turn, in milliseconds, is not alone. */
const isCompany = 15

/** Records of a slice: fewer are not worth one, and so many the first one has, of which nothing is known yet. */
export interface SliceBounds {
  readonly fewest: number
  readonly first: number
}

/** What a slice costs besides its records is about what fifteen of them cost. */
export const onOneConnection: SliceBounds = { fewest: 50, first: 100 }
/**
 * Where everybody has a connection of their own, others wait for no more than the end of a slice, once its records are
 * written. The time that one takes says there how busy the machine is, and smaller ones would make it busier.
 */
export const besideConnections: SliceBounds = { fewest: 300, first: 300 }

/** The pace of an import whose slices have so many records at most. */
export function newSlicePace(
  most: number,
  { fewest, first } = onOneConnection,
  now: () => number = () => performance.now(),
): SlicePace {
  const least = Math.min(fewest, most)
  let size = Math.min(first, most)
  const learn = (waited: number, took: number) => {
    const wanted = (size * (waited < isCompany ? byItself : besideOthers)) / Math.max(took, 1)
    // What one slice took says little: it gets there by halves.
    size = Math.round(Math.min(most, Math.max(least, (size + wanted) / 2)))
  }
  return {
    size: () => size,
    measure: async (inDatabase, write) => {
      const asked = now()
      let [begun, ended] = [asked, asked]
      const result = await inDatabase(async (tx) => {
        begun = now()
        const written = await write(tx)
        ended = now()
        return written
      })
      learn(begun - asked, ended - begun)
      return result
    },
  }
}
