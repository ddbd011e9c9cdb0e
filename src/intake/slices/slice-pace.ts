// How many records a slice of an import has: all that it may where nobody else is there, fewer where others wait for it.
import type { Database } from '#storage'
import type { InDatabase } from '../plan/index.ts'

export interface SlicePace {
  /** How many records the next slice should have. */
  readonly size: () => number
  /** Writes a slice, and learns how long that took and how long its turn was waited for. */
  readonly measure: <T>(inDatabase: InDatabase, write: (tx: Database) => Promise<T>) => Promise<T>
}

/** Milliseconds that a slice is to take where others wait. */
const wantedTime = 150
/** Whoever waited so long for a turn, in milliseconds, is not alone. */
const isCompany = 15
/** Fewer records are not worth a slice: what it costs besides them is about what so many cost. */
const fewest = 50

/** Where every connection works by itself nobody waits for a turn, and slices stay as large as they may be. */
export function newSlicePace(most: number, now: () => number = () => performance.now()): SlicePace {
  const least = Math.min(fewest, most)
  let size = most
  const learn = (waited: number, took: number) => {
    const wanted = waited < isCompany ? most : (size * wantedTime) / Math.max(took, 1)
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
