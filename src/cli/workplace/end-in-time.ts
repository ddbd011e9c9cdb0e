// Ends a serving process on Ctrl-C or a stop from outside: what is quick is finished, and nothing holds it longer than ten seconds.
import { say } from './terminal.ts'
import { say as word } from './workplace-sentences.ts'

/** What serves, as far as it has to be ended. */
export interface Serving {
  /** Takes nothing new, finishes what is under way, and closes the database. */
  readonly finish: () => Promise<void>
  /** Breaks off what is still under way: connections of callers, statements of the database. */
  readonly cutOff: () => Promise<void>
}

/** What takes longer than this is cut off; and what hangs even then is left, in milliseconds after the signal. */
const quick = 5000
const atLatest = 9000

/** From now on the process ends on a signal within ten seconds, with exit code 0. What was not confirmed is not kept. */
export function endInTime({ finish, cutOff }: Serving): void {
  let isEnding = false
  const end = () => {
    if (isEnding) return
    isEnding = true
    setTimeout(() => {
      say(word('something-was-still-under-way'))
      cutOff().catch(() => undefined)
    }, quick).unref()
    setTimeout(() => process.exit(0), atLatest)
    // Whether it went well or not: nothing is left to be done.
    finish().then(
      () => process.exit(0),
      () => process.exit(0),
    )
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, end)
}
