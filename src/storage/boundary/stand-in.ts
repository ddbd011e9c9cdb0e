// How a running Waymark is known to the database: by a secret of its own, of which the owner of the tables leaves the digest there.
import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { processSecret } from '../connections/index.ts'
import type { Database } from '../database/index.ts'

/** Whose name stands beside the secret of a running Waymark; it acts as those whose work it goes on with. */
const standInName = 'waymark'

/**
 * Makes this process known: through its other login it may act for people then. To be called with the owner's login.
 */
export async function beginStandIn(owner: Database): Promise<void> {
  const digest = createHash('sha256').update(processSecret).digest('hex')
  await sql`insert into session_key (digest, person, stands_in) values (${digest}, ${standInName}, true)
    on conflict (digest) do nothing`.execute(owner)
}

/** Ends that: the secret of this process opens nothing from now on. */
export async function endStandIn(db: Database): Promise<void> {
  await sql`select end_session(${processSecret})`.execute(db)
}
