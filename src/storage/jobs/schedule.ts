// Something that is to be done later, written in the transaction that causes it: both are there, or neither.
import { sql } from 'kysely'
import type { Database } from '../database/index.ts'

/** What is to be done, and when. */
export interface JobWish {
  /** Which work does it. */
  readonly kind: string
  /** What it is about, in up to 400 signs: the same kind of the same subject is done once, whenever it is asked for. Put the day into it where a later day is another job. */
  readonly subject: string
  /** Not before this moment; at once where it is left out. */
  readonly due?: Date
  readonly params?: Readonly<Record<string, string | number>>
}

/** Writes a job to be done after the transaction. Whoever acts has to have shown who they are. */
export async function schedule(tx: Database, { kind, subject, due, params = {} }: JobWish): Promise<void> {
  const moment = due?.toISOString() ?? null
  await sql`select schedule_job(${kind}, ${subject}, ${moment}::timestamptz, ${JSON.stringify(params)})`.execute(
    tx,
  )
}
