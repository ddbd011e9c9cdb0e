// Questions that take their time: one moment of the data, nothing changed, an end in any case, and left when nobody waits.
import { sql, type KyselyPlugin } from 'kysely'
import { Refused, type Person } from '#definition'
import { askingWho, giveTo } from './acting-as.ts'
import { isRemembering } from '../server/index.ts'
import { forLooking, goesAhead, type Database } from '../connections/index.ts'

/** What one question may take on a server, in milliseconds; the embedded database cannot be interrupted. */
const mostMilliseconds = 15_000
/** The database ended the statement: on our wish, or because the time was over. */
const cancelled = '57014'

/** Sends no further statement once nobody waits for the answer. */
const stoppedBy = (signal: AbortSignal): KyselyPlugin => ({
  transformQuery: ({ node }) => {
    signal.throwIfAborted()
    return node
  },
  transformResult: ({ result }) => Promise.resolve(result),
})

interface Process {
  readonly pid: number
  readonly began: string
}

/** Ends the statement of that very transaction. Whatever the connection does later is left alone. */
async function cancel(db: Database, { pid, began }: Process): Promise<void> {
  await sql`select pg_cancel_backend(pid) from pg_stat_activity
    where pid = ${pid} and xact_start = ${began}::timestamptz and state = 'active'`.execute(db)
}

/** Does the work; when the signal comes meanwhile, what the database does for it is ended before anything else happens. */
async function cancellable<T>(
  db: Database,
  tx: Database,
  signal: AbortSignal,
  work: () => Promise<T>,
): Promise<T> {
  const { rows } = await sql<Process>`select pg_backend_pid() as pid, now()::text as began`.execute(tx)
  const [own] = rows
  let ending: Promise<void> | undefined
  const end = () => {
    // Nobody waits any longer: where it cannot be ended it runs to its end.
    if (own) ending = cancel(db, own).catch(() => undefined)
  }
  signal.addEventListener('abort', end, { once: true })
  try {
    return await work()
  } finally {
    signal.removeEventListener('abort', end)
    // The connection goes to others afterwards; what was meant for this question must not reach theirs.
    await ending
  }
}

/** A question, by whom it is asked, and when nobody waits for it any longer. */
interface Reading<T> {
  readonly person: Person
  readonly work: (tx: Database) => Promise<T>
  readonly signal: AbortSignal
}

async function readOn<T>(db: Database, on: Database, { person, work, signal }: Reading<T>): Promise<T> {
  try {
    const read = async (tx: Database) => {
      signal.throwIfAborted()
      await sql`${goesAhead} set transaction isolation level repeatable read, read only`.execute(tx)
      await giveTo(tx, person)
      const watched = tx.withPlugin(stoppedBy(signal))
      if (isRemembering(db)) return work(watched)
      await sql`${goesAhead} select set_config('statement_timeout', ${String(mostMilliseconds)}, true)`.execute(
        tx,
      )
      return cancellable(db, tx, signal, () => work(watched))
    }
    return await askingWho(() => on.transaction().execute(read))
  } catch (error) {
    signal.throwIfAborted()
    if ((error as { readonly code?: string }).code === cancelled)
      throw new Refused('question-too-long', {}, 'unprocessable')
    throw error
  }
}

/**
 * Runs a question as that person, as `actingAs` does, at one moment of the data and without a right to change any.
 *
 * @param signal when it comes, the question is left: nothing further is asked, and a server ends what it works on
 * @throws Refused (`question-too-long`) where a server works longer than any question may; the reason of the signal where that came
 */
export const readingAs = <T>(
  db: Database,
  person: Person,
  work: (tx: Database) => Promise<T>,
  signal: AbortSignal,
): Promise<T> => readOn(db, db, { person, work, signal })

/** The same for a question of few and quick statements: where there is one connection, it goes before whole transactions. */
export const readingQuickly: typeof readingAs = (db, person, work, signal) =>
  readOn(db, isRemembering(db) ? forLooking(db) : db, { person, work, signal })
