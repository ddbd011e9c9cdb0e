// How much waits for the workers, for whoever watches the installation.
import { sql } from 'kysely'
import type { Database } from '../database/index.ts'

/** Jobs of one kind that are due, and since when the oldest of them is, in seconds. */
export interface WaitingWork {
  readonly kind: string
  readonly waiting: number
  readonly oldestSeconds: number
}

/** The work that is due and not done, by kind, as somebody who may administer. */
export async function readWaitingWork(tx: Database): Promise<readonly WaitingWork[]> {
  const { rows } = await sql<WaitingWork>`
    select kind, count(*)::int as waiting,
      extract(epoch from now() - min(greatest(due_at, made_at)))::float8 as "oldestSeconds"
    from job where done_at is null and due_at <= now() group by kind order by kind collate "C"`.execute(tx)
  return rows
}
