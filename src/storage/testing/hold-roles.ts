// People of a test and the roles that they hold, as an administrator would have given them.
import { sql } from 'kysely'
import type { Person } from '#definition'
import type { Database } from '../database/index.ts'

/** Of each person the role, the jurisdiction and the institution; `*` where it is any. */
export type Holders = Readonly<
  Record<string, readonly [role: string, jurisdiction: string, institution: string]>
>

/** Puts the people and their roles there, and has the audit log know of it. */
export async function holdRoles(db: Database, holders: Holders): Promise<void> {
  for (const [person, [role, jurisdiction, institution]] of Object.entries(holders)) {
    await sql`insert into person values (${person}, ${role})`.execute(db)
    await sql`insert into person_role values (${person}, ${role}, ${jurisdiction}, ${institution})`.execute(
      db,
    )
  }
  await sql`select note_rights('rights')`.execute(db)
}

/** The person of that id in their first role; the public where they hold none. */
export const holderOf =
  (holders: Holders) =>
  (id: string): Person => ({ id, role: holders[id]?.[0] ?? 'public' })
