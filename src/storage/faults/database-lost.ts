// A lost connection to the database, told apart from everything else that can go wrong with a statement.
import pg from 'pg'

/** What is known of the change that was being made when the connection broke. */
export type Outcome = 'not kept' | 'unknown'

const sentences: Readonly<Record<Outcome, string>> = {
  'not kept': 'The database could not be reached. Nothing was kept; try again in a moment.',
  unknown:
    'The connection to the database was lost while the change was being kept. It is not known whether it was kept: look for it, or send the request again with the same idempotency key.',
}

/**
 * Thrown where the database cannot be reached or a connection to it broke. `outcome` is `unknown` only where a commit had
 * been sent and was not answered; `code` is the SQLSTATE or the code of the operating system, where there is one.
 */
export class DatabaseLost extends Error {
  override name = 'DatabaseLost'
  readonly outcome: Outcome
  readonly code: string | undefined
  constructor(cause: unknown, outcome: Outcome = 'not kept') {
    super(sentences[outcome], { cause })
    this.outcome = outcome
    const { code } = (cause ?? {}) as { readonly code?: unknown }
    this.code = typeof code === 'string' ? code : undefined
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
