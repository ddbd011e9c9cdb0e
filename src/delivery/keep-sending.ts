// The worker that sends what is due, again and again, until the process ends.
import { actingAs, administrator, forgetOldMail } from '#storage'
import { sendDue, type Sending } from './send-due.ts'

/** A worker under way. */
export interface KeptSending {
  /** Lets the message that is under way be the last. */
  readonly end: () => Promise<void>
}

const betweenLooks = 5000

/**
 * Looks for mails every few seconds. Where that fails, the next look tries again.
 *
 * @param onFault told of what went wrong, once for each message
 */
export function keepSending(
  sending: Sending,
  onFault: (error: unknown) => void,
  every = betweenLooks,
): KeptSending {
  let isOver = false
  let last: Promise<unknown> = actingAs(sending.db, administrator, forgetOldMail).catch(onFault)
  let isLooking = false
  const look = () => {
    if (isLooking || isOver) return
    isLooking = true
    last = last
      .then(() => sendDue(sending, () => isOver))
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
