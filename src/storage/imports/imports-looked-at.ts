// Imports sent over HTTP that are looked at and not taken: remembered, so that a server that is started again has them.
import { sql } from 'kysely'
import type { Person } from '#definition'
import { notRemembered, processSecret } from '../connections/index.ts'
import type { Database } from '../database/index.ts'

/** An import that somebody sent and looks at. */
export interface ImportLookedAt {
  readonly id: string
  readonly register: string
  readonly file: string
  /** SHA-256 of the bytes as they came. */
  readonly digest: string
  /** Where the file lies. */
  readonly place: string
  /** How it is to be read, as JSON. */
  readonly wish: string
  /** When it was sent, as an ISO moment. */
  readonly at: string
  /** Who sent it. */
  readonly by: Person
}

/** Remembers an import; those older than a day go. Asked again, it changes nothing. */
export async function rememberImport(tx: Database, one: Omit<ImportLookedAt, 'at' | 'by'>): Promise<void> {
  await sql`delete from import_looked_at where at < now() - interval '1 day'`.execute(tx)
  await sql`insert into import_looked_at (id, by_person, register, file, digest, place, wish)
    values (${one.id}, current_person(), ${one.register}, ${one.file}, ${one.digest}, ${one.place}, ${one.wish})
    on conflict do nothing`.execute(tx)
}

/** Remembers how it is to be read from now on. */
export async function changeWish(
  tx: Database,
  { id, wish }: Pick<ImportLookedAt, 'id' | 'wish'>,
): Promise<void> {
  await sql`update import_looked_at set wish = ${wish} where id = ${id}`.execute(tx)
}

/** Remembers where its file lies from now on; false where somebody else has moved it meanwhile. */
export async function movePlace(
  tx: Database,
  { id, place }: Pick<ImportLookedAt, 'id' | 'place'>,
  to: string,
): Promise<boolean> {
  const { numAffectedRows } =
    await sql`update import_looked_at set place = ${to} where id = ${id} and place = ${place}`.execute(tx)
  return Number(numAffectedRows ?? 0) > 0
}

/** Forgets an import that was taken or dropped. */
export async function forgetImport(tx: Database, id: string): Promise<void> {
  await sql`delete from import_looked_at where id = ${id}`.execute(tx)
}

/**
 * What all people have looked at within a day, in the order in which it came. On nobody’s behalf, for the start of a
 * server: whatever is done with one is done as its sender.
 */
export function readImportsLookedAt(db: Database): Promise<ImportLookedAt[]> {
  return db.transaction().execute(async (tx) => {
    const { rows } = await sql<
      Omit<ImportLookedAt, 'by'> & { by_person: string; role: string }
    >`${notRemembered}
      select id, by_person, role, register, file, digest, place, wish,
        to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at from imports_left(${processSecret})`.execute(
      tx,
    )
    return rows.map(({ by_person: id, role, ...one }) => ({ ...one, by: { id, role } }))
  })
}
