// Long work in the event loop lets others in by the clock, and not by the row: a turn of everybody else may take long.
// Whoever is at the embedded database is let in more often: all others wait for them, and it stands idle until they go on.
import { setImmediate } from 'node:timers/promises'

/** Milliseconds that long work may hold the event loop at a stretch. */
const stretch = 5
/**
 * The same for work that somebody waits for: so many times as long as the others had it since its last turn, and no longer
 * than that. What they have of it within a stretch is not its own; a stretch is twice as long with them at most.
 */
const [shareTimes, longestShare] = [1.5, 30]

/** Milliseconds after which work at a stretch lets go on who waits for what others have answered meanwhile. */
const unheard = 0.5

/** Takes in what was answered meanwhile by others than the event loop; says whether there was anything. */
type Hear = () => boolean

const hearing = new Set<Hear>()

/**
 * Names somebody who is to be heard in the midst of long work, such as another thread whose answers people wait for.
 *
 * @returns ends it
 */
export function hearWhileWorking(hear: Hear): () => void {
  hearing.add(hear)
  return () => {
    hearing.delete(hear)
  }
}

let heardAt = 0

/** Lets go on who waited for what is heard now; nothing to wait for where that is nobody. */
function hearOthers(now: number): Promise<void> | undefined {
  if (now - heardAt < unheard) return undefined
  heardAt = now
  let isAny = false
  for (const hear of hearing) isAny = hear() || isAny
  // Those who waited go on in promises, all of which come before the next tick.
  return isAny ? new Promise((resume) => process.nextTick(resume)) : undefined
}

/** When the event loop was last given to everybody else by any long work: work within work does not give it twice. */
let turnedAt = 0

/**
 * For one piece of long work: to be called often, it lets everybody else have a turn once its stretch is over.
 *
 * @param share `large` for work that somebody waits for beside many others, such as an import: the more the others have to
 *   do in their turn, the longer is the stretch after it
 * @returns a function that gives nothing to wait for where there is time left
 */
export function newEventLoopTurns(share: 'little' | 'large' = 'little'): () => Promise<void> | undefined {
  let from = performance.now()
  let [own, toOthers] = [stretch, 0]
  const turn = async (now: number) => {
    await setImmediate()
    from = performance.now()
    turnedAt = from
    if (share === 'large')
      own = Math.min(Math.max((from - now + toOthers) * shareTimes, stretch), longestShare)
    toOthers = 0
  }
  const hear = (now: number) => {
    const heard = hearOthers(now)
    if (!heard || share === 'little') return heard
    return heard.then(() => {
      toOthers = Math.min(toOthers + performance.now() - now, own)
    })
  }
  return () => {
    const now = performance.now()
    return now - Math.max(from, turnedAt) - toOthers < own ? hear(now) : turn(now)
  }
}
