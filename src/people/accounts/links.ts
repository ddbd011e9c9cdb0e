// Links that open something once: kept by the digest of their secret, and gone when they are used.
import { createHash, randomBytes } from 'node:crypto'
import { Refused } from '#definition'
import { sql, type Database } from '#storage'

/** The first administrator sets the installation up; somebody who was invited, or has no password any more, sets one. */
export type LinkKind = 'first' | 'invitation' | 'password'

export interface Link {
  readonly kind: LinkKind
  /** Whose account it opens; of the first administrator it is still to be made. */
  readonly person: string
}

const hoursOf: Readonly<Record<LinkKind, number>> = { first: 24, invitation: 7 * 24, password: 24 }

const digestOf = (secret: string) => createHash('sha256').update(secret).digest('hex')

/** Makes a link and gives its secret. An older one of the same kind for the person is no longer good. */
export async function makeLink(db: Database, { kind, person }: Link): Promise<string> {
  const secret = randomBytes(24).toString('base64url')
  await sql`insert into sign_in.link (digest, kind, person, ends_at)
    values (${digestOf(secret)}, ${kind}, ${person}, now() + make_interval(hours => ${hoursOf[kind]}))
    on conflict (kind, person) do update set digest = excluded.digest, ends_at = excluded.ends_at`.execute(db)
  return secret
}

/** Whose link of that kind was not used yet, whether it is still good or not; undefined where there is none. */
export async function findLinked(db: Database, kind: LinkKind): Promise<string | undefined> {
  const { rows } = await sql<{
    person: string
  }>`select person from sign_in.link where kind = ${kind}`.execute(db)
  return rows[0]?.person
}

const linkGone = () => new Refused('link-gone', {}, 'not-found')

/** @throws Refused where there is no such link, it was used, or it is too old */
export async function lookAtLink(db: Database, secret: string): Promise<Link> {
  const { rows } = await sql<Link>`select kind, person from sign_in.link
    where digest = ${digestOf(secret)} and ends_at > now()`.execute(db)
  if (!rows[0]) throw linkGone()
  return rows[0]
}

/** Takes the link away: whoever comes later with it, or at the same time, is refused. */
export async function takeLink(tx: Database, secret: string): Promise<Link> {
  const { rows } = await sql<Link>`delete from sign_in.link
    where digest = ${digestOf(secret)} and ends_at > now() returning kind, person`.execute(tx)
  if (!rows[0]) throw linkGone()
  return rows[0]
}
