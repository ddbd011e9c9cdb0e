// Browsers on their way to a provider: what is kept of each until it comes back, once.
import { createHash, randomBytes } from 'node:crypto'
import { Refused } from '#definition'
import { sql, type Database } from '#storage'

/** What the browser was sent away with. */
export interface Visit {
  readonly nonce: string
  readonly verifier: string
}

const digestOf = (state: string) => createHash('sha256').update(state).digest('hex')
const secret = () => randomBytes(32).toString('base64url')

/** Begins a visit; `state` is known to the browser alone. */
export async function beginVisit(db: Database): Promise<Visit & { readonly state: string }> {
  const visit = { state: secret(), nonce: secret(), verifier: secret() }
  await sql`delete from sign_in.provider_visit where ends_at < now()`.execute(db)
  await sql`insert into sign_in.provider_visit (digest, nonce, verifier, ends_at)
    values (${digestOf(visit.state)}, ${visit.nonce}, ${visit.verifier}, now() + interval '10 minutes')`.execute(
    db,
  )
  return visit
}

/** @throws Refused where there is no such visit, it is over, or somebody came back with it already */
export async function endVisit(db: Database, state: string): Promise<Visit> {
  const { rows } = await sql<Visit>`delete from sign_in.provider_visit
    where digest = ${digestOf(state)} and ends_at > now() returning nonce, verifier`.execute(db)
  if (!rows[0]) throw new Refused('provider-late', {}, 'not-signed-in')
  return rows[0]
}
