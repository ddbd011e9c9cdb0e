// What happened, as its job reads it.
import { sql } from 'kysely'
import type { Database } from '../database/index.ts'

/** What happened, written in the transaction that caused it. */
export interface RaisedEvent {
  readonly kind: string
  readonly jurisdiction: string
  /** Which row it is, by its key. */
  readonly about: string
  readonly by: string | null
}

/** The event of a job of kind `event`; undefined where it was forgotten. */
export async function findEvent(tx: Database, id: string): Promise<RaisedEvent | undefined> {
  const { rows } = await sql<RaisedEvent>`
    select kind, jurisdiction, about, by_person as by from event where event.id = ${id}::bigint`.execute(tx)
  return rows[0]
}
