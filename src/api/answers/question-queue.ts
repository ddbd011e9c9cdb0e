// Questions that have to be worked out wait for their turn: a few at once, and never many of one caller. Pure.
import { Refused } from '#definition'

export interface QueueLimits {
  /** Questions worked out at once. */
  readonly atOnce: number
  /** Of these, of that caller. */
  readonly perCaller: (caller: string) => number
  /** Questions of one caller that may wait. */
  readonly mostWaiting: number
}

/** Does the work when it is its turn; where the signal comes before, it is never begun. Throws `Refused` (`questions-waiting`). */
export type QuestionQueue = <T>(caller: string, signal: AbortSignal, work: () => Promise<T>) => Promise<T>

/** Makes a queue. Callers take turns, so that nobody waits for all questions of somebody else. */
export function newQuestionQueue({ atOnce, perCaller, mostWaiting }: QueueLimits): QuestionQueue {
  /** Callers in the order of their turns. */
  const waiting = new Map<string, (() => void)[]>()
  const running = new Map<string, number>()
  let all = 0
  const count = (caller: string, more: 1 | -1) => {
    const own = (running.get(caller) ?? 0) + more
    if (own > 0) running.set(caller, own)
    else running.delete(caller)
    all += more
  }
  const leaveOthers = (caller: string, others: (() => void)[]) => {
    waiting.delete(caller)
    if (others.length > 0) waiting.set(caller, others)
  }
  const startNext = () => {
    for (const [caller, [first, ...others]] of waiting) {
      if (all >= atOnce) return
      if (!first || (running.get(caller) ?? 0) >= perCaller(caller)) continue
      leaveOthers(caller, others)
      count(caller, 1)
      first()
    }
  }
  const turn = (caller: string, signal: AbortSignal) =>
    new Promise<void>((resolve, reject) => {
      const leave = () => {
        const own = waiting.get(caller) ?? []
        leaveOthers(
          caller,
          own.filter((one) => one !== start),
        )
        reject(signal.reason as Error)
      }
      const start = () => {
        signal.removeEventListener('abort', leave)
        resolve()
      }
      signal.addEventListener('abort', leave, { once: true })
      waiting.set(caller, [...(waiting.get(caller) ?? []), start])
    })
  return async (caller, signal, work) => {
    signal.throwIfAborted()
    if ((waiting.get(caller)?.length ?? 0) >= mostWaiting)
      throw new Refused('questions-waiting', { most: mostWaiting }, 'too-many')
    const own = turn(caller, signal)
    startNext()
    await own
    try {
      return await work()
    } finally {
      count(caller, -1)
      startNext()
    }
  }
}
