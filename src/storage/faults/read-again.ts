// Reads that failed because the connection to the database broke are tried again: they change nothing, so they may be.
import { setTimeout } from 'node:timers/promises'
import { DatabaseLost } from './database-lost.ts'

/** How long is waited before each further try, in milliseconds. */
const waits = [150, 700]
/** Whoever has waited this long is not kept waiting for another try, in milliseconds. */
const patience = 5000

/**
 * Does work that only reads. Where the connection to the database is lost it is done once or twice more after a short
 * wait. Throws what the last try threw.
 */
export async function readAgain<T>(read: () => Promise<T>, isWanted: () => boolean = () => true): Promise<T> {
  const start = performance.now()
  for (const wait of waits) {
    try {
      return await read()
    } catch (error) {
      if (!(error instanceof DatabaseLost) || performance.now() - start > patience || !isWanted()) throw error
      await setTimeout(wait)
    }
  }
  return read()
}
