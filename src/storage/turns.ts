// Whose turn it is with the one connection of the embedded database: single statements go before transactions that wait.

/** Ends one's turn. */
type EndTurn = () => void

export interface Turns {
  /** Waits for the turn of a single statement. */
  readonly short: () => Promise<EndTurn>
  /** Waits for the turn of a whole transaction. */
  readonly long: () => Promise<EndTurn>
}

/** A transaction that waits is overtaken so often at most. */
const mostOvertaking = 5

/** Everybody waits in the line of their kind; nobody waits for ever. */
export function newTurns(): Turns {
  const short: ((end: EndTurn) => void)[] = []
  const long: ((end: EndTurn) => void)[] = []
  let isTaken = false
  let overtaking = 0
  const next = () => {
    const isLongDue = long.length > 0 && (short.length === 0 || overtaking >= mostOvertaking)
    const begin = isLongDue ? long.shift() : short.shift()
    isTaken = begin !== undefined
    overtaking = isLongDue || long.length === 0 ? 0 : overtaking + 1
    begin?.(endOnce())
  }
  const endOnce = (): EndTurn => {
    let hasEnded = false
    return () => {
      if (hasEnded) return
      hasEnded = true
      next()
    }
  }
  const wait = (line: ((end: EndTurn) => void)[]) =>
    new Promise<EndTurn>((resolve) => {
      line.push(resolve)
      if (!isTaken) next()
    })
  return { short: () => wait(short), long: () => wait(long) }
}
