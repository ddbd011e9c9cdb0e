// Accounts as sign-in keeps them: a name, an e-mail address, and a password where one was set.
import { randomBytes, randomUUID } from 'node:crypto'
import { Refused } from '#definition'
import { sql, type Database } from '#storage'
import { hashPassword } from './hash-password.ts'

export interface Account {
  /** The id of the person, by which everything else knows them. */
  readonly id: string
  readonly name: string
  readonly email: string
}

/** One's own account. */
export interface OwnAccount extends Account {
  /** False for whoever comes in by single sign-on alone. */
  readonly hasPassword: boolean
  readonly hasSecondFactor: boolean
  /** In which language they read; null where they have not said it. */
  readonly language: string | null
}

/** An account for whoever administers people. */
export interface ListedAccount extends Account {
  /** A password was set, so that the person can come in. */
  readonly isReady: boolean
  readonly hasSecondFactor: boolean
  /** When it was last seen to be used; null where no session is left. */
  readonly lastSeen: string | null
}

/** Says nothing of the person: names are in their account alone. */
export const newPersonId = (): string => `p-${randomBytes(8).toString('hex')}`

/** What can be written to, and what the library takes at sign-in. */
const address =
  /^(?!\.)(?!.*\.\.)[A-Za-z0-9_'+\-.]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9-]*\.)+[A-Za-z]{2,}$/
const longestAddress = 254

/** The address as it is kept: in small letters. */
export function emailOf(given: string): string {
  const email = given.trim().toLowerCase()
  if (email.length <= longestAddress && address.test(email)) return email
  throw new Refused('email-wrong', {}, 'unprocessable')
}

/** The name as it is kept. */
export function personNameOf(given: string): string {
  const name = given.trim().replaceAll(/\s+/g, ' ')
  if (name.length > 0 && name.length <= 120) return name
  throw new Refused('person-name-wrong', {}, 'unprocessable')
}

/** Takes an account away that was never used. */
export async function removeAccount(db: Database, person: string): Promise<void> {
  await sql`delete from sign_in."user" where id = ${person}`.execute(db)
}

const twice = '23505'

/** Makes an account without a password. */
export async function addAccount(db: Database, { id, name, email }: Account): Promise<void> {
  try {
    await sql`insert into sign_in."user" (id, name, email, "emailVerified") values (${id}, ${name}, ${email}, false)`.execute(
      db,
    )
  } catch (error) {
    if ((error as { readonly code?: string }).code !== twice) throw error
    throw new Refused('email-taken', {}, 'conflict', { cause: error })
  }
}

/** Makes the account of the first administrator; the same one again where a process was killed before it had a password. */
export async function keepFirstAccount(db: Database, account: Account): Promise<void> {
  const { id, name, email } = account
  const { rows } = await sql`update sign_in."user" u set name = ${name}, email = ${email} where id = ${id}
    and not exists (select from sign_in.account a where a."userId" = u.id) returning id`.execute(db)
  if (rows.length === 0) await addAccount(db, account)
}

/** Younger ones may be on their way. */
const halfMadeAfter = sql`interval '1 minute'`

/**
 * An account with that address that nobody can come in with, now or by a link: perhaps a process was killed between
 * making it and making its person. Whether there is a person only the database of persons knows.
 */
export async function findUnused(db: Database, email: string): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`select id from sign_in."user" u
    where email = ${email} and "createdAt" < now() - ${halfMadeAfter}
      and not exists (select from sign_in.account a where a."userId" = u.id)
      and not exists (select from sign_in.link l where l.person = u.id)`.execute(db)
  return rows[0]?.id
}

export async function renameAccount(db: Database, { id, name }: Omit<Account, 'email'>): Promise<void> {
  await sql`update sign_in."user" set name = ${name} where id = ${id}`.execute(db)
}

/**
 * Sets the password of an account; every session it had ends.
 *
 * @param allow done in the same transaction first: where it throws, the password stays
 */
export async function setPassword(
  db: Database,
  person: string,
  password: string,
  allow?: (tx: Database) => Promise<unknown>,
): Promise<void> {
  const hash = await hashPassword(password)
  await db.transaction().execute(async (tx) => {
    await allow?.(tx)
    await sql`insert into sign_in.account (id, "accountId", "providerId", "userId", password, "updatedAt")
      values (${randomUUID()}, ${person}, 'credential', ${person}, ${hash}, now())
      on conflict ("providerId", "accountId") do update set password = excluded.password, "updatedAt" = now()`.execute(
      tx,
    )
    await endSessionsOf(tx, person)
  })
}

/** Ends all sessions of a person. */
export async function endSessionsOf(db: Database, person: string): Promise<void> {
  await sql`delete from sign_in.session where "userId" = ${person}`.execute(db)
}

/** Keeps in which language a person reads pages and e-mails. */
export async function keepLanguage(db: Database, person: string, language: string): Promise<void> {
  await sql`update sign_in."user" set language = ${language} where id = ${person}`.execute(db)
}

export async function findAccount(db: Database, person: string): Promise<OwnAccount | undefined> {
  const { rows } =
    await sql<OwnAccount>`select id, name, email, coalesce("twoFactorEnabled", false) as "hasSecondFactor", language,
      exists (select from sign_in.account a where a."userId" = u.id and a.password is not null) as "hasPassword"
    from sign_in."user" u where id = ${person}`.execute(db)
  return rows[0]
}

/** Whether there is anybody who could sign in. */
export async function isAnybodyThere(db: Database): Promise<boolean> {
  const { rows } = await sql`select from sign_in.account limit 1`.execute(db)
  return rows.length > 0
}

const listed = sql`
    select u.id, u.name, u.email, exists (select from sign_in.account a where a."userId" = u.id) as "isReady",
      coalesce(u."twoFactorEnabled", false) as "hasSecondFactor",
      to_char((select max(s."updatedAt") from sign_in.session s where s."userId" = u.id) at time zone 'UTC',
        'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "lastSeen"
    from sign_in."user" u`

/** All accounts by name. */
export async function readAccounts(db: Database): Promise<readonly ListedAccount[]> {
  const { rows } = await sql<ListedAccount>`${listed} order by lower(u.name), u.id`.execute(db)
  return rows
}

/** One account as it is listed. */
export async function findListed(db: Database, person: string): Promise<ListedAccount | undefined> {
  const { rows } = await sql<ListedAccount>`${listed} where u.id = ${person}`.execute(db)
  return rows[0]
}

/** The account with that address, where there is one. */
export async function findByAddress(db: Database, email: string): Promise<ListedAccount | undefined> {
  const { rows } = await sql<ListedAccount>`${listed} where u.email = ${email}`.execute(db)
  return rows[0]
}

/** In which language a person reads, beside name and address. */
export async function findReader(
  db: Database,
  person: string,
): Promise<{ readonly name: string; readonly email: string; readonly language: string } | undefined> {
  const { rows } = await sql<{ name: string; email: string; language: string }>`
    select name, email, coalesce(language, 'en') as language from sign_in."user" where id = ${person}`.execute(
    db,
  )
  return rows[0]
}

/** The secret by which cookies are signed. */
export async function readSigningKey(db: Database): Promise<string> {
  const { rows } = await sql<{ secret: string }>`select secret from sign_in.signing_key`.execute(db)
  if (!rows[0]) throw new Error('The database has no key for signing in.')
  return rows[0].secret
}
