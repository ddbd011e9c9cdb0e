// Statements of a transaction that need not wait for each other's answers go to the server in one piece: a transaction
// then holds its locks for as long as the database works, and not for as long as the way there and back takes.
import { sql } from 'kysely'
import { DatabaseLost, isNeverSent, isSaidByServer } from '../faults/index.ts'

/** What a connection gives back, as far as anybody here looks at it. */
export interface Answer {
  readonly command: string
  readonly rowCount: number | null
  readonly rows: unknown[]
}

/** Sends one statement; the statements of a connection are answered in the order in which they were sent. */
export type Send = (text: string, values: readonly unknown[]) => Promise<Answer>

const aheadMark = '/* goes ahead */'
const lastMark = '/* ends the transaction */'
const behindMark = '/* follows the transaction */'

/** Put before a statement whose answer nobody reads: it is sent with the next one. Where it fails, that one fails with its error. */
export const goesAhead = sql.raw(aheadMark)
/** Put before the last statement of a transaction: the commit is sent right behind it. */
export const endsTransaction = sql.raw(lastMark)

/**
 * Put before what is asked right after a transaction on its connection, and said within it beforehand: the embedded database
 * is sent it right behind the end, and its answer is there for whoever asks the same on that connection afterwards.
 */
export const followsTransaction = sql.raw(behindMark)
export const isFollowing = (text: string): boolean => text.startsWith(behindMark)

/** Whether the commit is sent right behind this statement. */
export const isLast = (text: string): boolean => text.startsWith(lastMark)

/** Whether what follows this statement in its transaction may depend on its answer. */
export const waitsForAnswer = (text: string): boolean => !text.startsWith(aheadMark) && !isLast(text)

const nothing = (command: string): Answer => ({ command, rowCount: 0, rows: [] })

interface Statement {
  readonly text: string
  readonly values: readonly unknown[]
}

/** The answer of the last one, or the first error there was: what follows an error only says that there was one. */
async function lastOf(answers: readonly Promise<Answer>[]): Promise<Answer> {
  let last = nothing('')
  for (const settled of await Promise.allSettled(answers)) {
    if (settled.status === 'rejected') throw settled.reason
    last = settled.value
  }
  return last
}

/** A connection that broke before the commit was answered: nobody knows what became of it, unless it was never sent. */
function unanswered(error: unknown): unknown {
  if (!(error instanceof DatabaseLost) || isNeverSent(error)) return error
  return new DatabaseLost(error.cause, 'unknown')
}

/** What went wrong with statements behind which the commit was sent. One that the server refused was never committed. */
function withCommitBehind(error: unknown): unknown {
  return isSaidByServer(error) ? error : unanswered(error)
}

const throwing =
  (change: (error: unknown) => unknown) =>
  (error: unknown): never => {
    throw change(error)
  }

/** The same connection, on which what is marked does not wait. `inOnePiece` runs what it is given so that all it sends leaves at once. */
export function sentTogether(send: Send, inOnePiece: <T>(work: () => T) => T): Send {
  let held: Statement[] = []
  let commit: Promise<Answer> | undefined
  const sendAll = (last: Statement): Promise<Answer> => {
    const all = [...held, last]
    held = []
    return inOnePiece(() => {
      const answers = all.map(({ text, values }) => send(text, values))
      if (last.text === 'commit') return lastOf(answers).catch(throwing(unanswered))
      if (!isLast(last.text)) return lastOf(answers)
      commit = send('commit', []).catch(throwing(unanswered))
      // Whoever ends the transaction hears of it; until then nobody waits for it.
      commit.catch(() => undefined)
      return lastOf(answers).catch(throwing(withCommitBehind))
    })
  }
  /** A transaction of which the connection is lost is undone by that; its first error is the one to be told. */
  const afterLoss = (error: unknown): Answer => {
    if (error instanceof DatabaseLost) return nothing('ROLLBACK')
    throw error
  }
  const endAfterLast = async (text: string, committing: Promise<Answer>): Promise<Answer> => {
    commit = undefined
    if (text === 'commit') return committing
    if (text === 'rollback') return committing.then(() => nothing('ROLLBACK'), afterLoss)
    throw new Error('A statement came after the one that was to end the transaction.')
  }
  return (text, values) => {
    if (commit) return endAfterLast(text, commit)
    if (text === 'begin' || text.startsWith(aheadMark)) {
      held.push({ text, values })
      return Promise.resolve(nothing(''))
    }
    if (text === 'rollback' && held[0]?.text === 'begin') {
      // The server never heard of this transaction.
      held = []
      return Promise.resolve(nothing('ROLLBACK'))
    }
    if (text === 'rollback') return sendAll({ text, values }).catch(afterLoss)
    return sendAll({ text, values })
  }
}
