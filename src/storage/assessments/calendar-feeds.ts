// Secret addresses of calendars, by the digests of their secrets.
import { sql } from 'kysely'
import type { Database } from '../database/index.ts'

/** When the person made theirs; null where there is none. */
export async function findCalendarFeed(tx: Database): Promise<string | null> {
  const { rows } = await sql<{ at: string }>`
    select to_char(made_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at from calendar_feed`.execute(
    tx,
  )
  return rows[0]?.at ?? null
}

/** Keeps one, in place of what there was. */
export async function writeCalendarFeed(tx: Database, digest: string): Promise<void> {
  await endCalendarFeed(tx)
  await sql`insert into calendar_feed (person, digest) values (current_person(), ${digest})`.execute(tx)
}

export async function endCalendarFeed(tx: Database): Promise<void> {
  await sql`delete from calendar_feed where person = current_person()`.execute(tx)
}

/** Whose calendar has a secret of this digest; null where nobody's. */
export async function personOfFeed(tx: Database, digest: string): Promise<string | null> {
  const { rows } = await sql<{ person: string | null }>`select person_of_feed(${digest}) as person`.execute(
    tx,
  )
  return rows[0]?.person ?? null
}
