// Long work in the event loop lets others in by the clock, and not by the row: a turn of everybody else may take long.
import { setImmediate } from 'node:timers/promises'

/**
 * Milliseconds that long work may hold the event loop at a stretch. Whoever is at the embedded database waits here with every
 * answer of it, and all others wait for them: with 20 ms it stood idle for half of their turns.
 */
const stretch = 5
/** The same for work that has half of the event loop: as long as the others had it last, and no longer than this. */
const longestShare = 20

/** When the event loop was last given to everybody else by any long work: work within work does not give it twice. */
let turnedAt = 0

/**
 * For one piece of long work: to be called often, it lets everybody else have a turn once its stretch is over.
 *
 * @param share `half` for work that somebody waits for beside many others, such as an import: the more the others have to
 *   do in their turn, the longer is the stretch after it
 * @returns a function that gives nothing to wait for where there is time left
 */
export function newEventLoopTurns(share: 'little' | 'half' = 'little'): () => Promise<void> | undefined {
  let from = performance.now()
  let own = stretch
  const turn = async (now: number) => {
    await setImmediate()
    from = performance.now()
    turnedAt = from
    if (share === 'half') own = Math.min(Math.max(from - now, stretch), longestShare)
  }
  return () => {
    const now = performance.now()
    return now - Math.max(from, turnedAt) < own ? undefined : turn(now)
  }
}
