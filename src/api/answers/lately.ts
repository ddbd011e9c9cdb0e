// Names that are remembered for a while, and when each was noted last: who changed anything, which work was in vain. Pure.

export interface Lately {
  readonly note: (name: string) => void
  /** When it was noted last, by the clock of `performance.now`; minus infinity where that was not within the last while. */
  readonly lastOf: (name: string) => number
  /** Was it noted within the last while? */
  readonly has: (name: string) => boolean
}

/** With more names than this, those are forgotten that are over. None is forgotten before its time. */
const manyNames = 1000

/** Remembers names for so many milliseconds. */
export function newLately(milliseconds: number, now: () => number = () => performance.now()): Lately {
  const noted = new Map<string, number>()
  const forgetOld = () => {
    // Those that were noted last stand last.
    for (const [name, at] of noted) {
      if (now() - at < milliseconds) return
      noted.delete(name)
    }
  }
  const lastOf = (name: string) => {
    const at = noted.get(name) ?? -Infinity
    return now() - at < milliseconds ? at : -Infinity
  }
  return {
    note: (name) => {
      noted.delete(name)
      if (noted.size >= manyNames) forgetOld()
      noted.set(name, now())
    },
    lastOf,
    has: (name) => lastOf(name) > -Infinity,
  }
}
