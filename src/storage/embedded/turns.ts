// Whose turn it is with the one connection of the embedded database: where both wait, those who write have two thirds of
// the time and questions one, which many share; steady work, such as an import, has nearly half of it while others are there.

/** Ends one's turn. */
type EndTurn = () => void

/** Single statements and what is no more than that, transactions, and transactions of long work that goes on and on. */
export type TurnKind = 'short' | 'long' | 'steady'

export interface Turns {
  /** Waits for a turn of that kind. */
  readonly wait: (kind: TurnKind) => Promise<EndTurn>
}

/**
 * Transactions that wait are overtaken for such a part of what the last of them took, and for so many milliseconds at
 * least. What a question took beyond that is made up for before the next one, up to so many milliseconds.
 */
const [overtakingPart, leastOvertaking, mostOvertaken] = [0.5, 5, 100]
/** After a turn of steady work others go first for so many times as long as it took, and no longer than so many milliseconds. */
const [owedTimes, mostOwed] = [1.1, 5000]

type Line = ((end: EndTurn) => void)[]

/** Everybody waits in the line of their kind; nobody waits for ever. `now` gives milliseconds. */
export function newTurns(now: () => number = () => performance.now()): Turns {
  const lines: Readonly<Record<TurnKind, Line>> = { short: [], long: [], steady: [] }
  let isTaken = false
  /** For how long single statements may go before transactions that wait; less than nothing where they went for longer. */
  let mayOvertake = leastOvertaking
  let owed = 0
  const nextKind = (): TurnKind => {
    const isNobodyElse = lines.short.length + lines.long.length === 0
    if (lines.steady.length > 0 && (isNobodyElse || owed <= 0)) return 'steady'
    return lines.long.length > 0 && (lines.short.length === 0 || mayOvertake <= 0) ? 'long' : 'short'
  }
  const next = () => {
    const kind = nextKind()
    const isOvertaking = kind === 'short' && lines.long.length > 0
    const begin = lines[kind].shift()
    isTaken = begin !== undefined
    begin?.(endOnce(kind, isOvertaking))
  }
  const endOnce = (kind: TurnKind, isOvertaking: boolean): EndTurn => {
    const began = now()
    let hasEnded = false
    return () => {
      if (hasEnded) return
      hasEnded = true
      const took = now() - began
      if (kind === 'long')
        mayOvertake = Math.min(mayOvertake, 0) + Math.max(leastOvertaking, took * overtakingPart)
      if (isOvertaking) mayOvertake = Math.max(mayOvertake - took, -mostOvertaken)
      owed = kind === 'steady' ? Math.min(took * owedTimes, mostOwed) : owed - took
      next()
    }
  }
  return {
    wait: (kind) =>
      new Promise<EndTurn>((resolve) => {
        lines[kind].push(resolve)
        if (!isTaken) next()
      }),
  }
}
