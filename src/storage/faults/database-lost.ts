// A lost connection to the database, told apart from everything else that can go wrong with a statement.
import pg from 'pg'
import { Refused } from '#definition'

/** What is known of the change that was being made when the connection broke. */
export type Outcome = 'not kept' | 'unknown'

/**
 * Thrown where the database cannot be reached or a connection to it broke. `outcome` is `unknown` only where a commit had
 * been sent and was not answered; `code` is the SQLSTATE or the code of the operating system, where there is one.
 */
export class DatabaseLost extends Error {
  override name = 'DatabaseLost'
  readonly outcome: Outcome
  readonly code: string | undefined
  constructor(cause: unknown, outcome: Outcome = 'not kept') {
    super('database-lost', { cause })
    this.outcome = outcome
    const { code } = (cause ?? {}) as { readonly code?: unknown }
    this.code = typeof code === 'string' ? code : undefined
  }

  /** What a person is told of it. A question keeps nothing, so nothing has to be said of that. */
  asRefused(isQuestion = false): Refused {
    const options = { cause: this }
    if (isQuestion) return new Refused('database-away-for-question', {}, 'unavailable', options)
    if (this.outcome === 'unknown') return new Refused('database-away-unsure', {}, 'unavailable', options)
    return new Refused('database-away', {}, 'unavailable', options)
  }
}

/** Connection exceptions; ended by an administrator, a crash or a timeout, or not yet started; no connection left. */
const lostStates = /^(?:08...|57P0[1235]|25P0[34]|53300)$/

/** Whether an error of the PostgreSQL client says that there is no connection any more, or none to be had. */
export function isLostConnection(error: unknown): boolean {
  if (error instanceof pg.DatabaseError) return lostStates.test(error.code ?? '')
  if (!(error instanceof Error)) return false
  const { code = '' } = error as NodeJS.ErrnoException
  return (
    /^(?:ECONN|EPIPE|ETIMEDOUT|EHOST|ENET|ENOTFOUND|EAI_)/.test(code) ||
    /^Connection terminated|not queryable$|^timeout (?:exceeded|expired)/.test(error.message)
  )
}

/** Whether the server itself said that it ends: then it undid the transaction, unless it was already asked to commit. */
export function isSaidByServer(error: unknown): boolean {
  return error instanceof DatabaseLost && error.cause instanceof pg.DatabaseError
}

/** Whether nothing was sent at all, because the connection was known to be broken. */
export function isNeverSent(error: unknown): boolean {
  return (
    error instanceof DatabaseLost &&
    error.cause instanceof Error &&
    error.cause.message.endsWith('not queryable')
  )
}

/** Whether the database itself is gone, on a server or embedded: what was being done can go on once it is back. */
export function isDatabaseGone(error: unknown): boolean {
  if (error instanceof DatabaseLost) return true
  const { code } = (error ?? {}) as { readonly code?: unknown }
  return typeof code === 'string' && lostStates.test(code)
}
