// Long work in the event loop lets others in by the clock, and not by the row: a turn of everybody else may take long.
import { setImmediate } from 'node:timers/promises'

/** Milliseconds that long work may hold the event loop at a stretch. */
const stretch = 20

/**
 * For one piece of long work: to be called often, it lets everybody else have a turn once its stretch is over.
 *
 * @returns a function that resolves at once where there is time left
 */
export function newEventLoopTurns(): () => Promise<void> {
  let from = performance.now()
  return async () => {
    if (performance.now() - from < stretch) return
    await setImmediate()
    from = performance.now()
  }
}
