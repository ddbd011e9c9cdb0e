// Who has changed anything lately, by address: they see what they did at once, others may see it a moment later. Pure.

export interface OwnWrites {
  /** Somebody at that address changes something, or hears that it was changed. */
  readonly note: (address: string) => void
  /** When that was last, by the clock of `performance.now`; minus infinity where it was not lately. */
  readonly lastOf: (address: string) => number
}

/** Addresses that are remembered at once; beyond that those are forgotten of whom it was longest ago. */
const mostAddresses = 10_000

/** Remembers for at least so many milliseconds. */
export function newOwnWrites(forAtLeast: number, now: () => number = () => performance.now()): OwnWrites {
  const written = new Map<string, number>()
  const forgetOld = () => {
    for (const [address, at] of written) {
      if (now() - at <= forAtLeast) return
      written.delete(address)
    }
  }
  return {
    note: (address) => {
      // Those who wrote last stand last.
      written.delete(address)
      if (written.size >= mostAddresses) forgetOld()
      written.set(address, now())
    },
    lastOf: (address) => written.get(address) ?? -Infinity,
  }
}
