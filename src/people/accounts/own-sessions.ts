// The sessions of a person: where somebody is signed in, and ended from elsewhere.
import { Refused, type OwnSession, type Person } from '#definition'
import { sql, type Database } from '#storage'

const moment = 'YYYY-MM-DD"T"HH24:MI:SS"Z"'

/** Those that are not over, the one used last first. */
export async function readOwnSessions(
  db: Database,
  { id, session = '' }: Person,
): Promise<readonly OwnSession[]> {
  const { rows } = await sql<OwnSession>`
    select id, to_char("createdAt" at time zone 'UTC', ${moment}) as since,
      to_char("updatedAt" at time zone 'UTC', ${moment}) as "lastSeen",
      coalesce("ipAddress", '') as address, coalesce("userAgent", '') as browser, token = ${session} as "isThis"
    from sign_in.session where "userId" = ${id} and "expiresAt" > now() order by "updatedAt" desc, id`.execute(
    db,
  )
  return rows
}

/** @throws Refused where the person has no such session */
export async function endOwnSession(db: Database, person: Person, session: string): Promise<void> {
  const { rows } = await sql`delete from sign_in.session where id = ${session} and "userId" = ${person.id}
    returning id`.execute(db)
  if (rows.length === 0) throw new Refused('session-unknown', {}, 'not-found')
}
