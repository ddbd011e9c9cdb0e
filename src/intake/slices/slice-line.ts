// Slices one after the other: the database works on one while the next is being prepared.
import { setImmediate } from 'node:timers/promises'

/** A line of two: one that is being written, and one that is ready. */
export interface SliceLine<Ready> {
  /** Puts one that is ready behind the one that is being written. The one before it has begun. */
  readonly add: (slice: Ready) => void
  /** Begins with the one that is ready, if there is any, once the one before it is written. */
  readonly begin: () => Promise<void>
  /** Waits until all are written. */
  readonly end: () => Promise<void>
  /** Waits for the one that is being written, however it ends; nothing after it is begun. */
  readonly leave: () => Promise<void>
}

/**
 * @param before what is done before each of them; where it throws, that one is not begun
 * @param write writes one
 */
export function newSliceLine<Ready>(
  before: () => Promise<void>,
  write: (slice: Ready) => Promise<void>,
): SliceLine<Ready> {
  let ready: Ready | undefined
  let writing = Promise.resolve()
  const begin = async () => {
    const next = ready
    ready = undefined
    if (next === undefined) return
    await writing
    await before()
    writing = write(next)
    // Whoever begins the next one, or waits for the end, is told where it fails; until then it is nobody's failure.
    writing.catch(() => undefined)
    // What is sent leaves before anybody goes on working.
    await setImmediate()
  }
  return {
    add: (slice) => {
      ready = slice
    },
    begin,
    end: async () => {
      await begin()
      await writing
    },
    leave: () => writing.catch(() => undefined),
  }
}
