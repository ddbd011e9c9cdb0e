// The worker that does what is due, again and again, until the process ends.
import { actingAs, administrator, forgetOldJobs, forgetOldMail } from '#storage'
import { workDue, type Working } from './work-due.ts'

/** A worker under way. */
export interface KeptWorking {
  /** Lets the job that is under way be the last. */
  readonly end: () => Promise<void>
}

const betweenLooks = 5000

/**
 * Looks for jobs every few seconds. Where that fails, the next look tries again.
 *
 * @param onFault told of what went wrong, once for each job
 */
export function keepWorking(
  working: Working,
  onFault: (error: unknown) => void,
  every = betweenLooks,
): KeptWorking {
  let isOver = false
  const tidy = async () => {
    await actingAs(working.db, administrator, forgetOldMail)
    await actingAs(working.db, administrator, forgetOldJobs)
  }
  let last: Promise<unknown> = tidy().catch(onFault)
  let isLooking = false
  const look = () => {
    if (isLooking || isOver) return
    isLooking = true
    last = last
      .then(() => workDue(working, onFault, () => isOver))
      .catch(onFault)
      .finally(() => {
        isLooking = false
      })
  }
  look()
  const timer = setInterval(look, every)
  timer.unref()
  return {
    end: async () => {
      isOver = true
      clearInterval(timer)
      await last
    },
  }
}
