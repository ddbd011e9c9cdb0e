// Keys with which programs come in: of a person, with that person's rights, to read alone or to write as well.
import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { Refused, type KeyScope, type Person, type ProgramKey } from '#definition'
import { sql, type Database } from '#storage'

/** Begins every key, so that it is known for one wherever it is found. */
const mark = 'wmk_'

const digestOf = (secret: string) => createHash('sha256').update(secret).digest('hex')

/** A key that is wanted. */
export interface KeyWish {
  readonly name: string
  readonly scope: KeyScope
  /** The last day on which it is good; null where it is until it is ended. */
  readonly until: string | null
}

const moment = 'YYYY-MM-DD"T"HH24:MI:SS"Z"'
const mostKeys = 50

export async function readKeys(db: Database, { id }: Person): Promise<readonly ProgramKey[]> {
  const { rows } = await sql<ProgramKey>`
    select id, name, scope, to_char(made_at at time zone 'UTC', ${moment}) as "madeAt",
      to_char(used_at at time zone 'UTC', ${moment}) as "usedAt", (ends_at at time zone 'UTC' - interval '1 day')::date::text as until
    from sign_in.program_key where person = ${id} order by made_at desc, id`.execute(db)
  return rows
}

/** Makes a key and gives its secret, which is told once. */
export async function makeKey(
  db: Database,
  person: Person,
  { name, scope, until }: KeyWish,
): Promise<string> {
  const own = name.trim()
  if (own === '' || own.length > 120) throw new Refused('key-name-wrong', {}, 'unprocessable')
  if ((await readKeys(db, person)).length >= mostKeys)
    throw new Refused('keys-too-many', { most: mostKeys }, 'conflict')
  const secret = mark + randomBytes(24).toString('base64url')
  await sql`insert into sign_in.program_key (id, person, name, scope, digest, ends_at)
    values (${randomUUID()}, ${person.id}, ${own}, ${scope}, ${digestOf(secret)},
      (${until}::date + 1)::timestamp at time zone 'UTC')`.execute(db)
  return secret
}

export async function endKey(db: Database, person: Person, id: string): Promise<void> {
  const { rows } = await sql`delete from sign_in.program_key where id = ${id} and person = ${person.id}
    returning id`.execute(db)
  if (rows.length === 0) throw new Refused('key-unknown', {}, 'not-found')
}

/** Whose key it is and what it may; undefined where it is nobody's, or over. */
export async function findKey(
  db: Database,
  secret: string,
): Promise<{ readonly person: Person; readonly scope: KeyScope } | undefined> {
  if (!secret.startsWith(mark)) return undefined
  const { rows } = await sql<{ person: string; scope: KeyScope }>`
    update sign_in.program_key set used_at = now()
    where digest = ${digestOf(secret)} and (ends_at is null or ends_at > now()) returning person, scope`.execute(
    db,
  )
  const [found] = rows
  return found && { person: { id: found.person, role: 'account', session: secret }, scope: found.scope }
}
