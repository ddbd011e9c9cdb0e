// Names that are remembered for a while. Pure.

export interface Lately {
  readonly note: (name: string) => void
  /** Was it noted within the last while? */
  readonly has: (name: string) => boolean
}

/** Names that are remembered at once; beyond that the oldest is forgotten. */
const mostNames = 1000

/** Remembers names for so many milliseconds. */
export function newLately(milliseconds: number, now: () => number = () => performance.now()): Lately {
  const noted = new Map<string, number>()
  return {
    note: (name) => {
      noted.delete(name)
      noted.set(name, now())
      const [oldest] = noted.keys()
      if (noted.size > mostNames && oldest !== undefined) noted.delete(oldest)
    },
    has: (name) => now() - (noted.get(name) ?? -Infinity) < milliseconds,
  }
}
