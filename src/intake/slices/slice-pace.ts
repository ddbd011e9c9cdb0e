// How many records a slice of an import has: so many that it takes a fifth of a second, and fewer where others wait for it.
import type { Database } from '#storage'
import type { InDatabase } from '../plan/index.ts'

export interface SlicePace {
  /** How many records the next slice should have. */
  readonly size: () => number
  /** Writes a slice, and learns how long that took and how long its turn was waited for. */
  readonly measure: <T>(inDatabase: InDatabase, write: (tx: Database) => Promise<T>) => Promise<T>
}

/** Milliseconds that a slice is to take where others wait for it. */
const besideOthers = 75
/** Whoever waited so long for a turn, in milliseconds, is not alone. */
const isCompany = 15

/** Records of a slice: fewer are not worth one, and so many the first one has, of which nothing is known yet. */
export interface SliceBounds {
  readonly fewest: number
  readonly first: number
  /** Milliseconds that one is to take where nobody waits: whoever comes then waits no longer. */
  readonly byItself: number
}

/** What a slice costs besides its records is about what fifteen of them cost. */
export const onOneConnection: SliceBounds = { fewest: 50, first: 100, byItself: 200 }
/**
 * Where everybody has a connection of their own, others wait for no more than the end of a slice, once its records are
 * written: about a third of it. The time that one takes says there how busy the machine is, and smaller ones would make it
 * busier: of 100,000 records, slices of 500 take a sixth more of the database's processor than slices of 1,000.
 */
export const besideConnections: SliceBounds = { fewest: 1000, first: 1000, byItself: 400 }

/** The pace of an import whose slices have so many records at most. */
export function newSlicePace(
  most: number,
  { fewest, first, byItself } = onOneConnection,
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
