// An import that is stopped from the keyboard or from outside ends with its slice and says that the rest is taken later.
import { ImportHeldUp, ImportPaused } from '#intake'
import { Refused } from '#definition'

/** What an import has to be given so that it can be stopped. */
interface Stopping {
  readonly pausing: AbortSignal
  readonly onSlice: () => void
}

const signals = ['SIGINT', 'SIGTERM'] as const

/** Runs an import. Stopped before its first slice, the command ends at once, and nothing is taken. */
export async function untilStopped<T>(work: (stopping: Stopping) => Promise<T>): Promise<T> {
  const ending = new AbortController()
  let isAnyTaken = false
  const end = (signal: NodeJS.Signals) => {
    if (!isAnyTaken) process.exit(signal === 'SIGINT' ? 130 : 143)
    ending.abort()
  }
  const onSlice = () => {
    isAnyTaken = true
  }
  for (const signal of signals) process.once(signal, end)
  try {
    return await work({ pausing: ending.signal, onSlice })
  } catch (error) {
    if (error instanceof ImportPaused || error instanceof ImportHeldUp)
      throw new Refused('as-said', { what: error.message }, 'unavailable', { cause: error })
    throw error
  } finally {
    for (const signal of signals) process.off(signal, end)
  }
}
