// Whose turn it is with the one connection of the embedded database: where both wait, those who write have two thirds of
// the time and questions one, which many share; steady work, such as an import, has about half of it while others are there.

/** One caller's turn. */
export interface Turn {
  /** All that will be asked in it has been sent: the next one may send, and is answered after it. */
  readonly allSent: () => void
  /** All of it has been answered. */
  readonly end: () => void
}

/** Single statements and what is no more than that, transactions, and transactions of long work that goes on and on. */
export type TurnKind = 'short' | 'long' | 'steady'

export interface Turns {
  /** Waits for a turn of that kind. */
  readonly wait: (kind: TurnKind) => Promise<Turn>
}

/**
 * Transactions that wait are overtaken for such a part of what the last of them took, and for so many milliseconds at
 * least. What a question took beyond that is made up for before the next one, up to so many milliseconds.
 */
const [overtakingPart, leastOvertaking, mostOvertaken] = [0.5, 5, 100]
/**
 * After a turn of steady work others go first for so many times as long as it took: for longer where a crowd of more than so
 * many waits, since each of them waits for all the others too.
 */
const [owedToFew, owedToCrowd, crowd] = [0.8, 1.1, 15]
/** That is for no longer than so many milliseconds; what they took beyond it is made up for, up to so many. */
const [mostOwed, mostForegone] = [5000, 100]
/** So many turns may wait for answers alone while another is had: the database always finds the next statement waiting. */
const mostAhead = 1

type Line = ((turn: Turn) => void)[]

/** What each kind took, and what follows from that for whose turn is next. */
function newShares(now: () => number) {
  let answeredAt = 0
  /** For how long single statements may go before transactions that wait; less than nothing where they went for longer. */
  let mayOvertake = leastOvertaking
  let owed = 0
  return {
    isSteadyDue: () => owed <= 0,
    mayOvertake: () => mayOvertake > 0,
    /** Of turns that follow each other without a pause each took only the time since the one before it was answered. */
    note: ({ kind, isOvertaking, began }: Begun, waiting: number) => {
      const took = now() - Math.max(began, answeredAt)
      answeredAt = now()
      if (kind === 'long')
        mayOvertake = Math.min(mayOvertake, 0) + Math.max(leastOvertaking, took * overtakingPart)
      if (isOvertaking) mayOvertake = Math.max(mayOvertake - took, -mostOvertaken)
      const owedTimes = waiting > crowd ? owedToCrowd : owedToFew
      if (kind === 'steady') owed = Math.min(owed + took * owedTimes, mostOwed)
      else owed = Math.max(owed - took, -mostForegone)
    },
  }
}

interface Begun {
  readonly kind: TurnKind
  /** It went before transactions that waited. */
  readonly isOvertaking: boolean
  readonly began: number
}

/** Everybody waits in the line of their kind; nobody waits for ever. `now` gives milliseconds. */
export function newTurns(now: () => number = () => performance.now()): Turns {
  const lines: Readonly<Record<TurnKind, Line>> = { short: [], long: [], steady: [] }
  const shares = newShares(now)
  let isTaken = false
  /** Of the turns in which all has been sent and not all answered. */
  const ahead: TurnKind[] = []
  const waitingNow = () => lines.short.length + lines.long.length
  const nextKind = (): TurnKind => {
    const isNobodyElse = waitingNow() === 0
    const isDue = shares.isSteadyDue() && !ahead.includes('steady')
    if (lines.steady.length > 0 && (isNobodyElse || isDue)) return 'steady'
    return lines.long.length > 0 && (lines.short.length === 0 || !shares.mayOvertake()) ? 'long' : 'short'
  }
  const next = () => {
    if (isTaken || ahead.length > mostAhead) return
    const kind = nextKind()
    const isOvertaking = kind === 'short' && lines.long.length > 0
    const begin = lines[kind].shift()
    isTaken = begin !== undefined
    begin?.(turnOf({ kind, isOvertaking, began: now() }))
  }
  const turnOf = (begun: Begun): Turn => {
    let [isAllSent, hasEnded] = [false, false]
    return {
      allSent: () => {
        if (isAllSent) return
        isAllSent = true
        isTaken = false
        ahead.push(begun.kind)
        next()
      },
      end: () => {
        if (hasEnded) return
        hasEnded = true
        shares.note(begun, waitingNow())
        if (isAllSent) ahead.splice(ahead.indexOf(begun.kind), 1)
        else isTaken = false
        isAllSent = true
        next()
      },
    }
  }
  return {
    wait: (kind) =>
      new Promise<Turn>((resolve) => {
        lines[kind].push(resolve)
        next()
      }),
  }
}
