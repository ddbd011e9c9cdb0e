// Whose turn it is with the one connection of the embedded database: single statements go before transactions that wait, and
// steady work, such as an import, has half of the time while others are there.

/** Ends one's turn. */
type EndTurn = () => void

/** Single statements and what is no more than that, transactions, and transactions of long work that goes on and on. */
export type TurnKind = 'short' | 'long' | 'steady'

export interface Turns {
  /** Waits for a turn of that kind. */
  readonly wait: (kind: TurnKind) => Promise<EndTurn>
}

/** A transaction that waits is overtaken so often at most, and for so many milliseconds but for the last of them. */
const mostOvertaking = 5
const longestOvertaking = 100
/** After a turn of steady work others go first for as long as it took, in milliseconds, and no longer than this. */
const mostOwed = 5000

type Line = ((end: EndTurn) => void)[]

/** Everybody waits in the line of their kind; nobody waits for ever. `now` gives milliseconds. */
export function newTurns(now: () => number = () => performance.now()): Turns {
  const lines: Readonly<Record<TurnKind, Line>> = { short: [], long: [], steady: [] }
  let isTaken = false
  let [overtaking, overtaken] = [0, 0]
  let owed = 0
  const nextOfOthers = () => {
    const isEnough = overtaking >= mostOvertaking || overtaken >= longestOvertaking
    const isLongDue = lines.long.length > 0 && (lines.short.length === 0 || isEnough)
    const isOvertaking = !isLongDue && lines.long.length > 0
    if (isOvertaking) overtaking += 1
    else [overtaking, overtaken] = [0, 0]
    return { begin: (isLongDue ? lines.long : lines.short).shift(), isOvertaking }
  }
  const next = () => {
    const isNobodyElse = lines.short.length + lines.long.length === 0
    const isSteady = lines.steady.length > 0 && (isNobodyElse || owed <= 0)
    const { begin, isOvertaking } = isSteady
      ? { begin: lines.steady.shift(), isOvertaking: false }
      : nextOfOthers()
    isTaken = begin !== undefined
    begin?.(endOnce(isSteady, isOvertaking))
  }
  const endOnce = (isSteady: boolean, isOvertaking: boolean): EndTurn => {
    const began = now()
    let hasEnded = false
    return () => {
      if (hasEnded) return
      hasEnded = true
      const took = now() - began
      if (isOvertaking) overtaken += took
      owed = isSteady ? Math.min(took, mostOwed) : owed - took
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
